import { make } from '../shared/feed.ts';
import { recordPost } from '../shared/site.ts';
import { tiptapBox } from './tiptap-box.ts';

/** What one comment box is. */
export interface CommentBox {
  /** The name tests read the model by. */
  readonly kind: string;
  readonly word: 'Comment' | 'Reply';
  /** False as on the newest builds, whose boxes and buttons carry no name of what they are. */
  readonly named?: boolean;
}

/** A comment box as on LinkedIn's newer pages: TipTap in the document, its button there only once something is written. */
export function commentBox({ kind, word, named = true }: CommentBox): HTMLElement {
  const name = (value: string): Record<string, string> => (named ? { 'data-view-name': value } : {});
  const wrapper = make('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: 'comment-text' });
  const submit = make('button', { type: 'button', class: 'primary', ...name(word === 'Reply' ? 'comment-reply-post' : 'comment-post') }, word);
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
  return make('div', { class: 'comment-box', ...name('comment-box'), ...(named ? { componentkey: `commentBox-${kind}` } : {}) }, wrapper, actions);
}
