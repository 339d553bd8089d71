import { preview, upload } from '../shared/attachments.ts';
import { make } from '../shared/feed.ts';
import { option, recordPost, registerBox } from '../shared/site.ts';
import { divButton } from './button.ts';
import { type LexicalBox, lexicalBox } from './text-box.ts';
import { words } from './words.ts';

/** A picture of one dot. */
const DOT = 'R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=';

/** What is written and where it goes. */
export interface PostKind {
  readonly kind: string;
  /** Who posts: the person, or a page that they run. */
  readonly author: string;
  /** A control where the person chooses who sees it; plain words where they can't. */
  readonly audience: { readonly choice: keyof typeof words.privacy } | { readonly said: string };
  /** The ways the box was seen to be named. */
  readonly naming: { readonly label?: string; readonly placeholder?: string };
  /** The text of a published post that is changed. */
  readonly published?: string;
  /** Next comes before Post, and the editor is gone by then. */
  readonly steps?: boolean;
}

/** A dialog over the page, closed by Escape. */
function openDialog(title: string): { dialog: HTMLElement; close(): void } {
  const mask = make('div', { class: 'mask' });
  const dialog = make('div', { role: 'dialog', 'aria-modal': 'true', 'aria-label': title, class: 'fb-dialog' });
  mask.append(dialog);
  document.body.append(mask);
  const close = () => mask.remove();
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
  return { dialog, close };
}

/** Describes a picture in words. The field is a plain one, in a dialog over the post's. */
function openAltText(file: File): void {
  const { dialog, close } = openDialog(words.altText);
  const picture = make('img', { src: URL.createObjectURL(file), alt: '', width: '120' });
  const field = make('textarea', { 'aria-label': words.altText, rows: '4', class: 'fb-alt' });
  const off = registerBox('facebook-alt-text', {
    text: () => field.value,
    caret: () => ({ start: field.selectionStart, end: field.selectionEnd }),
    focused: () => document.activeElement === field,
    undo: () => { document.execCommand('undo'); },
  });
  const save = divButton(words.save, (event) => {
    recordPost('facebook-alt-text', field.value, event);
    off();
    close();
  });
  dialog.append(make('div', { class: 'fb-head' }, make('h2', {}, words.altText), divButton(words.close, close, 'tool')), picture, field, save);
  field.focus();
}

function attachmentsOf(form: HTMLElement): { list: HTMLElement; add: HTMLElement } {
  const list = make('div', { class: 'attachments' });
  const take = (file: File) => {
    const shown = preview(file, 'Remove post attachment');
    shown.append(divButton(words.edit, () => openAltText(file), 'tool fb-edit-picture'));
    list.append(shown);
    void upload('upload.facebook.com', file);
  };
  const add = divButton(words.photo, () => {
    const input = make('input', { type: 'file', accept: 'image/*,image/heif,image/heic', class: 'unseen' });
    input.addEventListener('change', () => { for (const file of input.files ?? []) take(file); });
    form.append(input);
    input.click();
  }, 'tool');
  return { list, add };
}

function audienceRow({ author, audience }: PostKind): HTMLElement {
  const who = make('div', { class: 'fb-who' }, make('strong', {}, make('span', {}, author)));
  if ('choice' in audience) who.append(divButton(words.privacy[audience.choice], () => {}, 'tool fb-audience'));
  else who.append(make('span', { class: 'fb-audience' }, audience.said));
  return make('div', { class: 'fb-author' }, make('div', { class: 'avatar' }), who);
}

/** Opens the dialog a post is written in, or a published one is changed in. */
export function openPostDialog(post: PostKind): void {
  if (document.querySelector('.fb-dialog')) return;
  const title = post.published === undefined ? words.createPost : words.editPost;
  const { dialog, close } = openDialog(title);
  const form = make('form', { method: 'POST' });
  form.addEventListener('submit', (event) => event.preventDefault());
  dialog.append(form);
  let box: LexicalBox | null = null;

  const finish = (text: string, event: Event) => {
    recordPost(post.kind, text, event);
    box?.remove();
    close();
  };

  const showSettings = (text: string, held: string) => {
    form.replaceChildren(
      make('div', { class: 'fb-head' }, divButton(words.back, () => showText(held), 'tool'), make('h2', {}, words.settings)),
      make('p', {}, text.slice(0, 20)),
      divButton(words.post, (event) => finish(text, event)),
    );
  };

  const showText = (held?: string) => {
    const last = post.steps ? words.next : post.published === undefined ? words.post : words.save;
    const submit = divButton(last, (event) => {
      const text = box?.text() ?? '';
      if (!post.steps) return finish(text, event);
      const now = box?.held() ?? '';
      box?.remove();
      box = null;
      showSettings(text, now);
    });
    const enable = (text: string) => submit.setAttribute('aria-disabled', String(text.trim() === ''));
    box = lexicalBox({ kind: post.kind, naming: post.naming, published: post.published, held, onChange: enable });
    enable(box.text());
    const { list, add } = attachmentsOf(form);
    form.replaceChildren(
      make('div', { class: 'fb-head' }, make('h2', {}, title), divButton(words.close, close, 'tool')),
      audienceRow(post),
      make('div', { class: 'fb-scroll' }, box.element, list),
      make('div', { class: 'fb-tools' }, make('span', {}, words.add), add, divButton(words.emoji, () => {}, 'tool')),
      submit,
    );
    box.focus();
  };
  showText();
}

/** The dialog of a picture that was attached, for the address that asks for it. */
export function showPicture(page: HTMLElement): void {
  const file = new File([Uint8Array.from(atob(DOT), (sign) => sign.charCodeAt(0))], 'ward.gif', { type: 'image/gif' });
  page.prepend(make('div', { class: 'card' }, divButton(words.edit, () => openAltText(file), 'tool fb-edit-picture')));
}

/** What the address chooses: the way the box is named, and whether Post takes two steps. */
export function chosenInAddress(): Pick<PostKind, 'naming' | 'steps'> {
  const namings: Record<string, PostKind['naming']> = {
    label: { label: words.entry },
    curly: { label: words.entry.replace("'", '’') },
    placeholder: { placeholder: 'Create a public post…' },
  };
  return { naming: namings[option('naming') ?? 'label'] ?? {}, steps: option('steps') === 'next' };
}
