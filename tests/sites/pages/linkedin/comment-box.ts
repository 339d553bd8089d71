import { make } from '../shared/feed.ts';
import { recordPost } from '../shared/site.ts';
import { tiptapBox } from './tiptap-box.ts';

/** What one comment box is. */
export interface CommentBox {
  /** The name tests read the model by. */
  readonly kind: string;
  readonly word: 'Comment' | 'Reply';
  /** How box and button are named: as what is seen (to mid-2026), as parts of the page (since), or not at all, as on some builds. */
  readonly named: 'views' | 'parts' | 'not';
}

/** A comment box as on LinkedIn's newer pages: TipTap in the document, its button there only once something is written. */
export function commentBox({ kind, word, named }: CommentBox): HTMLElement {
  const name = (value: string): Record<string, string> => (named === 'views' ? { 'data-view-name': value } : {});
  const part = (value: string): Record<string, string> => (named === 'not' ? {} : { componentkey: value });
  const wrapper = make('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: 'comment-text' });
  const submit = make('button', {
    type: 'button', class: 'primary', ...name(word === 'Reply' ? 'comment-reply-post' : 'comment-post'),
    ...(named === 'parts' ? part(`commentButtonSection-${kind}`) : {}),
  }, word);
  const actions = make('div', { class: 'comment-actions' },
    make('button', { type: 'button', class: 'tool', 'aria-label': 'Open Emoji Keyboard' }, '☺'),
    make('button', { type: 'button', class: 'tool', 'aria-label': 'Share photo', ...name('comment-add-image') }, '▣'));

  const post = (event: Event) => {
    const text = box.text();
    if (text.trim() === '') return;
    recordPost(kind, text, event);
    box.clear();
  };
  // A reply's box carries the same label as a comment's.
  const box = tiptapBox(kind, wrapper, { 'aria-label': 'Text editor for creating comment' }, {
    changed() {
      if (box.text().trim() === '') submit.remove();
      else if (!submit.isConnected) actions.append(submit);
    },
    send: post,
  });
  submit.addEventListener('click', post);
  return make('div', { class: 'comment-box', ...name('comment-box'), ...part(`commentBox-${kind}`) }, wrapper, actions);
}
