import Quill from 'quill';
import quillCore from 'quill/dist/quill.core.css?inline';
import { make } from '../shared/feed.ts';
import { hasFocus, recordPost, registerBox } from '../shared/site.ts';
import themeCss from '../shared/theme.css?inline';
import shareCss from './sharebox.css?inline';

/** The editor tells the page of a change only after a while; Post stays disabled until then. */
const COMMIT_DELAY_MS = 120;

/** The root's own styles: no rule of the document reaches into a shadow root, its custom properties do. */
function styles(): HTMLStyleElement {
  return make('style', {}, quillCore, themeCss, shareCss);
}

/** Opens the box a post is written in, in an open shadow root or, as on the site's older pages, in the document. */
export function openSharebox(root: ShadowRoot | HTMLElement): void {
  if (root.querySelector('[data-test-modal-id="sharebox"]')) return;
  const holder = make('div', { class: 'theme-holder' });
  const overlay = make('div', { class: 'mask', 'data-test-modal-id': 'sharebox' });
  const modal = make('div', { role: 'dialog', class: 'share-box-v2__modal', 'aria-labelledby': 'share-title', tabindex: '-1' });
  const place = make('div', { class: 'ql-container-holder' });
  const submit = make('button', { type: 'button', class: 'share-actions__primary-action primary', disabled: '' }, 'Post');
  const dismiss = make('button', { type: 'button', class: 'tool', 'aria-label': 'Dismiss' }, '×');
  modal.append(
    make('div', { class: 'share-head' }, make('h2', { id: 'share-title' }, 'Create a post'), dismiss),
    make('div', { class: 'share-author' }, make('div', { class: 'avatar' }), make('button', { type: 'button', class: 'tool' }, 'Post to Anyone')),
    place,
    make('div', { class: 'share-tools' },
      make('button', { type: 'button', class: 'tool', 'aria-label': 'Add media' }, '▣'),
      make('button', { type: 'button', class: 'tool', 'aria-label': 'Open Emoji Keyboard' }, '☺')),
    make('div', { class: 'share-foot' }, submit),
  );
  overlay.append(modal);
  holder.append(styles(), overlay);
  root.append(holder);

  const quill = new Quill(place, { placeholder: 'What do you want to talk about?', modules: { toolbar: false } });
  const editable = quill.root;
  editable.setAttribute('role', 'textbox');
  editable.setAttribute('aria-label', 'Text editor for creating content');
  editable.setAttribute('aria-multiline', 'true');
  editable.setAttribute('data-test-ql-editor-contenteditable', 'true');

  // Quill always ends with one newline of its own.
  const text = () => quill.getText().replace(/\n$/, '');
  let timer: ReturnType<typeof setTimeout> | undefined;
  quill.on('text-change', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      submit.disabled = text().trim() === '';
    }, COMMIT_DELAY_MS);
  });

  const life = new AbortController();
  const off = registerBox('linkedin-post', {
    text,
    caret: () => caretOf(quill),
    focused: () => hasFocus(editable),
    undo: () => quill.history.undo(),
  });
  const close = () => {
    life.abort();
    clearTimeout(timer);
    off();
    holder.remove();
  };
  const post = (event: Event) => {
    if (submit.disabled) return;
    recordPost('linkedin-post', text(), event);
    close();
  };

  submit.addEventListener('click', post);
  editable.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) post(event);
  });
  const askToLeave = () => {
    if (text().trim() === '') close();
    else overlay.append(confirmLeaving(close));
  };
  dismiss.addEventListener('click', askToLeave);
  overlay.addEventListener('click', (event) => { if (event.target === overlay) askToLeave(); });
  modal.addEventListener('keydown', (event) => { if (event.key === 'Escape') askToLeave(); });
  trapFocus(modal, life.signal);
  quill.focus();
}

/** The caret as offsets of the model. Quill's own answer is empty in a shadow root, so the browser's is translated. */
function caretOf(quill: Quill): { start: number; end: number } | null {
  const root = quill.root.getRootNode();
  // Blink tells a shadow root's selection by the root, Gecko by composed ranges.
  const own = root instanceof ShadowRoot && 'getSelection' in root ? (root as ShadowRoot & { getSelection(): Selection | null }).getSelection() : null;
  const selection = own ?? getSelection();
  const range = own ?? !(root instanceof ShadowRoot) ? selection?.rangeCount && selection.getRangeAt(0)
    : selection?.getComposedRanges({ shadowRoots: [root] })[0];
  if (!range) return null;
  const indexOf = (node: Node, offset: number): number | null => {
    const blot = quill.root.contains(node) ? Quill.find(node, true) : null;
    return blot ? blot.offset(quill.scroll) + blot.index(node, offset) : null;
  };
  const start = indexOf(range.startContainer, range.startOffset);
  const end = indexOf(range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start, end };
}

function confirmLeaving(close: () => void): HTMLElement {
  const keep = make('button', { type: 'button', class: 'tool' }, 'Keep writing');
  const discard = make('button', { type: 'button', class: 'primary', 'aria-label': 'Discard' }, 'Discard');
  const box = make('div', { role: 'alertdialog', class: 'share-confirm card' }, 'Discard this draft?', keep, discard);
  keep.addEventListener('click', () => box.remove());
  discard.addEventListener('click', close);
  return box;
}

/** Pulls focus back whenever it lands outside the modal, as the site's own trap does. */
function trapFocus(modal: HTMLElement, signal: AbortSignal): void {
  let last: HTMLElement = modal;
  modal.addEventListener('focusin', (event) => { if (event.target instanceof HTMLElement) last = event.target; }, { signal });
  document.addEventListener('focusin', (event) => {
    if (!event.composedPath().includes(modal)) last.focus();
  }, { signal });
}
