import { make } from '../shared/feed.ts';
import { recordPost } from '../shared/site.ts';
import type { Attached } from './media-editor.ts';
import { openNewDialog, sign } from './new-dialog.ts';
import { openNewMediaEditor } from './new-media-editor.ts';
import { ME } from './people.ts';
import { tiptapBox } from './tiptap-box.ts';

/** A control of the share box's head; only its sign tells what it is for in every language. */
function control(words: string, ...signs: Node[]): HTMLElement {
  return make('div', { role: 'button', tabindex: '0', 'aria-expanded': 'false', class: 'tool' }, make('p', {}, words), ...signs);
}

/**
 * The newest share box: the browser's own modal dialog in the document, TipTap in it, and class names that mean nothing. Post is
 * a button with a word and no name; every other button of the dialog shows a sign.
 */
export function openNewSharebox(kind: string, beside: Node[] = []): void {
  const submit = make('button', { type: 'button', class: 'primary h-post', disabled: '' }, 'Post');
  const media = make('button', { type: 'button', class: 'tool', 'aria-label': 'Media', 'aria-haspopup': 'dialog' }, sign('image-medium'), 'Media');
  const more = make('button', { type: 'button', class: 'tool', 'aria-label': 'Expand content types' }, sign('add-medium'));
  const clock = make('a', { 'aria-label': 'Scheduled', 'aria-haspopup': 'dialog', tabindex: '0', class: 'tool' }, sign('clock-medium'));
  const dismiss = make('button', { type: 'button', class: 'tool', 'aria-label': 'Dismiss' }, sign('close-medium'));
  const place = make('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: 'h-text' });
  const audience = control('Post to Anyone', sign('visibility-small'), sign('caret-small'));
  const screen = make('div', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' },
    make('div', { class: 'share-head' }, control(ME, sign('caret-small')), dismiss),
    make('div', { class: 'share-tools' }, audience, control('Comments: Anyone', sign('comment-small'), sign('caret-small'))),
    place, make('div', { id: 'ShareBoxpreviewCard' }, ...beside), make('div', { class: 'share-tools' }, media, more),
    make('div', { class: 'share-foot' }, clock, submit));
  const dialog = openNewDialog(screen);

  let attached: Attached | null = null;
  const enable = () => { submit.disabled = box.text().trim() === '' && attached === null; };
  const post = (event: Event) => {
    if (submit.disabled) return;
    recordPost(kind, box.text(), event);
    if (attached !== null && attached.alt !== '') recordPost('linkedin-share-alt-text', attached.alt, event);
    dialog.close();
  };
  const box = tiptapBox(kind, place, { 'aria-label': 'Text editor for creating content', componentkey: 'ShareBox_textEditor' }, {
    changed: enable, send: post,
  });
  submit.addEventListener('click', post);
  dismiss.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => box.forget());
  audience.addEventListener('click', () => audience.querySelector('p')?.replaceChildren('Post to Connections only'));
  media.addEventListener('click', () => void openNewMediaEditor((picture) => {
    attached = picture;
    enable();
    box.focus();
  }));
  box.focus();
}
