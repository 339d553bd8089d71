import type { Editor } from '@tiptap/core';
import { make } from '../shared/feed.ts';
import { recordPost, registerBox } from '../shared/site.ts';
import { modelOf, plainEditor, textOf } from '../shared/tiptap.ts';

/** Opens the dialog a post is written in: the editable has no label of its own, its parts share one button that publishes them all. */
export function openComposer(): void {
  if (document.querySelector('[data-testid="composePostView"]')) return;
  const parts: Editor[] = [];
  const life: (() => void)[] = [];
  const list = make('div', {});
  const publish = make('button', { type: 'button', class: 'primary', 'data-testid': 'composerPublishBtn', 'aria-label': 'Publish post', disabled: '' }, 'Post');
  const cancel = make('button', { type: 'button', class: 'tool', 'aria-label': 'Cancel' }, 'Cancel');
  const more = make('button', { type: 'button', class: 'tool', 'aria-label': 'Add another post to thread' }, '+');
  const view = make('div', { 'data-testid': 'composePostView', class: 'bsky-dialog' },
    make('div', { 'aria-modal': 'true', role: 'dialog' },
      make('div', { class: 'bsky-top' }, cancel, publish), list,
      make('div', { class: 'bsky-tools' }, make('button', { type: 'button', class: 'tool', 'aria-label': 'Add media to post' }, '▣'), more)));
  const mask = make('div', { class: 'mask' }, view);

  const close = () => {
    for (const end of life) end();
    for (const editor of parts) editor.destroy();
    mask.remove();
  };
  const send = (event: Event) => {
    if (parts.every((editor) => textOf(editor).trim() === '')) return;
    parts.forEach((editor, index) => recordPost(kindOf(index), textOf(editor), event));
    close();
  };
  const add = () => {
    const index = parts.length;
    const place = make('div', {});
    list.append(make('div', { class: 'bsky-part' }, make('div', { class: 'avatar' }), place));
    const editor = plainEditor({
      element: place,
      attributes: { class: 'rt-editor' },
      onUpdate: () => { publish.disabled = parts.every((part) => textOf(part).trim() === ''); },
      onSend: send,
    });
    parts.push(editor);
    life.push(registerBox(kindOf(index), modelOf(editor)));
    publish.textContent = parts.length > 1 ? 'Post all' : 'Post';
    editor.commands.focus();
  };
  publish.addEventListener('click', send);
  cancel.addEventListener('click', close);
  more.addEventListener('click', add);
  document.body.append(mask);
  add();
}

function kindOf(part: number): string {
  return part === 0 ? 'bluesky-post' : `bluesky-post-${part}`;
}
