import { preview, upload } from '../shared/attachments.ts';
import { make } from '../shared/feed.ts';
import { option, recordPost } from '../shared/site.ts';
import { lexicalBox } from './text-box.ts';

/** The ways the post box was seen to be named. */
const NAMINGS: Record<string, { label?: string; placeholder?: string }> = {
  label: { label: "What's on your mind?" },
  curly: { label: 'What’s on your mind?' },
  placeholder: { placeholder: 'Create a public post…' },
};

/** A `div` that is a button, as the site makes them: click, Enter and Space press it unless it is disabled. */
export function divButton(label: string, press: (event: Event) => void, className = 'primary'): HTMLElement {
  const button = make('div', { role: 'button', tabindex: '0', 'aria-label': label, class: className }, label);
  const enabled = () => button.getAttribute('aria-disabled') !== 'true';
  button.addEventListener('click', (event) => { if (enabled()) press(event); });
  button.addEventListener('keydown', (event) => {
    if (!enabled() || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    press(event);
  });
  return button;
}

/** Opens the dialog a post is written in. With `?steps=next` Post comes after Next, and the editor is gone by then. */
export function openPostDialog(): void {
  if (document.querySelector('.fb-dialog')) return;
  const mask = make('div', { class: 'mask' });
  const dialog = make('div', { role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Create post', class: 'fb-dialog' });
  const naming = NAMINGS[option('naming') ?? 'label'] ?? {};
  const box = lexicalBox({
    kind: 'facebook-post',
    naming,
    onChange: (text) => submit.setAttribute('aria-disabled', String(text.trim() === '')),
  });
  const close = () => {
    box.remove();
    mask.remove();
  };

  const post = (text: string, event: Event) => {
    recordPost('facebook-post', text, event);
    close();
  };
  const steps = option('steps') === 'next';
  const submit = divButton(steps ? 'Next' : 'Post', (event) => {
    const text = box.text();
    if (!steps) return post(text, event);
    box.remove();
    dialog.replaceChildren(make('h2', {}, 'Post settings'), divButton('Post', (last) => post(text, last)));
  });
  submit.setAttribute('aria-disabled', 'true');

  const attachments = make('div', { class: 'attachments' });
  const addPhoto = divButton('Photo/video', () => {
    const input = make('input', { type: 'file', accept: 'image/*,image/heif,image/heic', class: 'unseen' });
    input.addEventListener('change', () => {
      for (const file of input.files ?? []) {
        attachments.append(preview(file, 'Remove post attachment'));
        void upload('upload.facebook.com', file);
      }
    });
    dialog.append(input);
    input.click();
  }, 'tool');

  dialog.append(
    make('div', { class: 'fb-head' }, make('h2', {}, 'Create post'), divButton('Close', close, 'tool')),
    make('div', { class: 'fb-author' }, make('div', { class: 'avatar' }), divButton('Edit privacy. Sharing with Public.', () => {}, 'tool')),
    make('div', { class: 'fb-scroll' }, box.element, attachments),
    make('div', { class: 'fb-tools' }, make('span', {}, 'Add to your post'), addPhoto, divButton('Emoji', () => {}, 'tool')),
    submit,
  );
  dialog.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });
  mask.append(dialog);
  document.body.append(mask);
  box.focus();
}
