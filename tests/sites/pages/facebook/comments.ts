import { preview, upload } from '../shared/attachments.ts';
import { make } from '../shared/feed.ts';
import { option, recordPost } from '../shared/site.ts';
import { divButton } from './button.ts';
import { lexicalBox } from './text-box.ts';
import { words } from './words.ts';

/** The entry of a comment's tools that attaches a picture: its file input stands in the form from the start. */
function attachEntry(pictures: HTMLElement): HTMLElement {
  const input = make('input', { type: 'file', accept: 'video/*,image/*,image/heif,image/heic', class: 'unseen' });
  input.addEventListener('change', () => {
    for (const file of input.files ?? []) {
      pictures.append(preview(file, 'Remove photo'));
      void upload('upload.facebook.com', file);
    }
  });
  return make('li', {}, input, divButton(words.photo, () => input.click(), 'tool fb-attach'));
}

/** The box a comment or a reply is written in. What sends it comes with the focus and goes with it, unless words stand there. */
export function commentForm(kind: string, label: string, sendLabel: string): HTMLElement {
  const form = make('form', { role: 'presentation' });
  const box = lexicalBox({ kind, naming: { label }, ...(option('early') === null ? { onEnter: send } : {}) });
  const pictures = make('div', { class: 'attachments' });
  const tools = make(
    'ul', { 'data-id': 'unfocused-state-actions-list', class: 'fb-actions' },
    make('li', {}, divButton(words.emoji, () => {}, 'tool')), attachEntry(pictures),
  );
  const submit = make('div', { id: 'focused-state-composer-submit' }, make('span', {}, divButton(sendLabel, send, 'tool fb-send')));

  function send(event: Event): void {
    const text = box.text();
    if (text.trim() === '') return;
    // The site empties the box before any listener on the element itself runs.
    box.clear();
    recordPost(kind, text, event);
  }

  if (option('early') !== null) {
    // The site's own listener, at the window and before the editor's: the box is empty when anybody else hears of the key.
    window.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !event.composedPath().includes(box.element)) return;
      event.preventDefault();
      send(event);
    }, true);
  }
  form.append(box.element, pictures, tools);
  form.addEventListener('focusin', () => {
    tools.dataset.id = 'focused-state-actions-list';
    if (!submit.isConnected) form.append(submit);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (form.contains(relatedTarget as Node | null) || box.text().trim() !== '') return;
    tools.dataset.id = 'unfocused-state-actions-list';
    submit.remove();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
}

/** One comment with its replies. Reply opens a box under it. */
export function comment(who: string, text: string, replyKind: string): HTMLElement {
  const replies = make('div', { class: 'fb-replies' });
  const said = make(
    'div', { role: 'article', 'aria-label': `${who} · 2` },
    make('a', { role: 'link', href: '#', class: 'who' }, who), make('div', { dir: 'auto' }, text),
  );
  said.append(divButton(words.reply, () => {
    if (replies.childElementCount > 0) return;
    replies.append(commentForm(replyKind, words.replyTo(who), words.reply));
    replies.querySelector<HTMLElement>('[contenteditable]')?.focus();
  }, 'tool fb-reply'));
  return make('div', { class: 'fb-comment' }, said, replies);
}

/** The text of a post as the site marks it up; no word of it is in anybody's language. */
export function story(who: string, text: string): HTMLElement {
  const name = make('a', { role: 'link', href: '#' }, make('span', {}, who));
  const message = make('div', { 'data-ad-comet-preview': 'message' }, make('p', { dir: 'auto' }, text));
  return make(
    'div', {},
    make('h4', { 'data-ad-rendering-role': 'profile_name', class: 'who' }, name),
    make('div', { 'data-ad-rendering-role': 'story_message' }, message),
  );
}
