import { make } from '../shared/feed.ts';
import { fieldBox } from './field-box.ts';
import type { Attached } from './media-editor.ts';
import { openNewDialog, sign } from './new-dialog.ts';

/** A picture of nothing: a test has no hand for the system's file picker. */
async function samplePicture(): Promise<string> {
  const canvas = make('canvas', { width: '160', height: '90' });
  canvas.getContext('2d')?.fillRect(0, 0, 160, 90);
  return URL.createObjectURL(await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => { if (blob) resolve(blob); else reject(new Error('no picture')); });
  }));
}

/** The newest media editor, a second dialog over the share box. Its file input is made on demand and appended to the body. */
export async function openNewMediaEditor(attach: (picture: Attached) => void): Promise<void> {
  let alt = '';
  const image = make('img', { alt: '', width: '160', height: '90', src: await samplePicture() });
  const strip = make('div', { 'aria-roledescription': 'sortable', role: 'button', tabindex: '0' }, image);
  const altButton = make('button', { type: 'button', class: 'tool', 'aria-label': 'Alternative text' }, sign('alt-text-medium'));
  const next = make('button', { type: 'button', class: 'primary h-next' }, 'Next');
  const dialog = openNewDialog();
  const showStrip = () => dialog.replaceChildren(make('h2', {}, 'Editor'), strip, altButton, make('div', { class: 'share-foot' }, next));
  showStrip();
  altButton.addEventListener('click', () => {
    const field = make('textarea', { class: 'wide-field', rows: '4', maxlength: '1000', placeholder: 'How would you describe this image?' });
    field.value = alt;
    const back = make('button', { type: 'button', class: 'tool', 'aria-label': 'Back' }, sign('arrow-left-medium'));
    const add = make('button', { type: 'button', class: 'primary h-add', disabled: '' }, 'Add');
    const forget = fieldBox('linkedin-share-alt-text', field);
    const leave = () => {
      forget();
      showStrip();
    };
    dialog.replaceChildren(back, make('h2', {}, 'Add alt text'), strip, field, make('div', { class: 'share-foot' }, add));
    field.addEventListener('input', () => { add.disabled = field.value.trim() === ''; });
    back.addEventListener('click', leave);
    add.addEventListener('click', () => {
      alt = field.value;
      leave();
    });
    field.focus();
  });
  next.addEventListener('click', () => {
    attach({ alt });
    dialog.close();
  });
}
