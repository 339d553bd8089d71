import { make } from '../shared/feed.ts';
import { upload } from '../shared/attachments.ts';
import { option } from '../shared/site.ts';
import { fieldBox } from './field-box.ts';

/** A picture that goes with a post. */
export interface Attached {
  readonly alt: string;
}

/** A picture of nothing, for `?media=sample`: a test has no hand for the system's file picker. */
const SAMPLE = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90"><rect width="160" height="90" fill="%23789"/></svg>';

/**
 * Shows the media editor in place of the text: a file is chosen, gets its alternative text, and Next goes back to the text.
 * That the alternative text is a field in this dialog is seen; its class is not, so none stands here.
 */
export function openMediaEditor(detour: (step: HTMLElement) => () => void, attach: (picture: Attached) => void): void {
  const file = make('input', { type: 'file', id: 'media-editor-file-selector__file-input', accept: 'image/*,video/*', multiple: '', class: 'unseen' });
  const image = make('img', { alt: '', width: '160', height: '90', hidden: '' });
  const next = make('button', { type: 'button', class: 'share-box-footer__primary-btn artdeco-button--primary primary', disabled: '' }, 'Next');
  const altButton = make('button', { type: 'button', class: 'tool', 'aria-label': 'Alt text', disabled: '' }, 'ALT');
  const browse = make('button', { type: 'button', class: 'tool', 'aria-label': 'Upload from computer' }, 'Upload from computer');
  const body = make('div', { class: 'media-editor__layout-container' },
    make('div', { class: 'media-editor-content-preview__container' }, image), make('div', { class: 'share-tools' }, browse, file, altButton));
  const foot = make('div', { class: 'share-foot' }, next);
  const step = make('div', {}, make('div', { class: 'share-head' }, make('h2', {}, 'Editor')), body, foot);
  const back = detour(step);
  let alt = '';

  const show = (source: string) => {
    image.src = source;
    image.hidden = false;
    next.disabled = false;
    altButton.disabled = false;
  };
  if (option('media') === 'sample') show(SAMPLE);
  browse.addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen === undefined) return;
    void upload('www.linkedin.com', chosen);
    show(URL.createObjectURL(chosen));
  });
  altButton.addEventListener('click', () => {
    const field = make('textarea', { maxlength: '1000', rows: '4', class: 'wide-field', 'aria-label': 'Alternative text' });
    field.value = alt;
    const add = make('button', { type: 'button', class: 'share-box-footer__primary-btn artdeco-button--primary primary' }, 'Add');
    const forget = fieldBox('linkedin-alt-text', field);
    step.replaceChildren(make('div', { class: 'share-head' }, make('h2', {}, 'Alternative text')),
      make('div', { class: 'media-editor__layout-container' }, image, field), make('div', { class: 'share-foot' }, add));
    field.focus();
    add.addEventListener('click', () => {
      alt = field.value;
      forget();
      body.firstElementChild?.append(image);
      step.replaceChildren(make('div', { class: 'share-head' }, make('h2', {}, 'Editor')), body, foot);
    });
  });
  next.addEventListener('click', () => {
    attach({ alt });
    back();
  });
}
