import { make } from '../shared/feed.ts';
import { recordPost } from '../shared/site.ts';
import { askAudience } from './audience.ts';
import { openDialog, type Outlet } from './dialog.ts';
import { type Attached, openMediaEditor } from './media-editor.ts';
import { askPoll, type Poll } from './poll.ts';
import { quillBox } from './quill-box.ts';

/** The editor tells the page of a change only after a while; Post stays disabled until then. */
const COMMIT_DELAY_MS = 120;

/** What a share box is opened for. */
export interface Share {
  /** The name tests read the model by. */
  readonly kind: string;
  readonly author: string;
  /** Post, Save (an edit) or Publish (an article): another word on the same button. */
  readonly action: 'Post' | 'Save' | 'Publish';
  /** A post that is reposted, or an article's preview. */
  readonly beside?: HTMLElement;
  /** What an edit begins with. */
  readonly text?: string;
  /** Goes out even without words. */
  readonly mayBeEmpty?: boolean;
  /** Called when the text is out. */
  onPosted?(event: Event): void;
}

/** Opens the box a post is written in, in an open shadow root or, as on the site's older pages, in the document. */
export function openSharebox(outlet: Outlet, { kind, author, action, beside, text: before = '', mayBeEmpty = false, onPosted }: Share): void {
  if (outlet.querySelector('[data-test-modal-id="sharebox"]')) return;
  const dialog = openDialog(outlet, 'sharebox', {
    class: 'share-box-v2__modal', 'aria-labelledby': 'share-to-linkedin-modal__header',
  });
  const { overlay, modal, signal } = dialog;
  const place = make('div', { class: 'ql-container-holder' });
  const submit = make('button', { type: 'button', class: 'share-actions__primary-action artdeco-button--primary primary', disabled: '' }, action);
  const schedule = make('button', { type: 'button', class: 'share-actions__scheduled-post-btn tool', 'aria-label': 'Schedule post' }, '◷');
  const dismiss = make('button', { type: 'button', class: 'tool', 'aria-label': 'Dismiss' }, '×');
  const media = make('button', { type: 'button', class: 'share-promoted-detour-button tool', 'aria-label': 'Add media' }, '▣');
  const ask = make('button', { type: 'button', class: 'share-promoted-detour-button tool', 'aria-label': 'Create a poll' }, '?');
  const audience = make('div', { class: 'truncate artdeco-entity-lockup__subtitle' }, 'Post to Anyone');
  const settings = make('button', { type: 'button', class: 'share-unified-settings-entry-button tool' },
    make('div', { class: 'artdeco-entity-lockup__title' }, author), audience);
  const text = make('div', { class: 'share-creation-state' }, place, ...(beside ? [beside] : []),
    make('div', { class: 'share-tools' }, media, make('button', { type: 'button', class: 'tool', 'aria-label': 'Open Emoji Keyboard' }, '☺'),
      ask, make('button', { type: 'button', class: 'tool' }, 'Rewrite it')));
  const foot = make('div', { class: 'share-foot' }, schedule, submit);
  const head = make('div', { class: 'share-head' },
    make('div', { id: 'share-to-linkedin-modal__header', class: 'share-author' }, make('div', { class: 'avatar' }), settings), dismiss);
  modal.append(head, text, foot);

  const box = quillBox(kind, place, 'Text editor for creating content', 'What do you want to talk about?');
  box.set(before);
  let attached: Attached | null = null;
  let poll: Poll | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enable = () => {
    submit.disabled = box.text().trim() === '' && attached === null && poll === null && !mayBeEmpty;
  };
  enable();
  box.onText(() => {
    clearTimeout(timer);
    timer = setTimeout(enable, COMMIT_DELAY_MS);
  });
  const close = () => {
    clearTimeout(timer);
    box.forget();
    dialog.close();
  };
  const post = (event: Event) => {
    if (submit.disabled) return;
    recordPost(kind, box.text(), event);
    if (attached !== null && attached.alt !== '') recordPost('linkedin-alt-text', attached.alt, event);
    if (poll !== null) {
      recordPost('linkedin-poll', poll.question, event);
      poll.options.forEach((option, index) => recordPost(index === 0 ? 'linkedin-poll-option' : `linkedin-poll-option-${index + 1}`, option, event));
    }
    close();
    onPosted?.(event);
  };
  /** Shows another step in place of the text, which the page takes out meanwhile. */
  const detour = (step: HTMLElement): (() => void) => {
    modal.replaceChildren(step);
    return () => {
      modal.replaceChildren(head, text, foot);
      enable();
      box.focus();
    };
  };

  submit.addEventListener('click', post);
  box.editable.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) post(event);
  });
  settings.addEventListener('click', () => askAudience(detour, (chosen) => { audience.textContent = chosen; }));
  media.addEventListener('click', () => openMediaEditor(detour, (picture) => { attached = picture; }));
  ask.addEventListener('click', () => askPoll(detour, (asked) => { poll = asked; }));
  const askToLeave = () => {
    if (box.text().trim() === '') close();
    else overlay.append(confirmLeaving(close));
  };
  dismiss.addEventListener('click', askToLeave);
  overlay.addEventListener('click', (event) => { if (event.target === overlay) askToLeave(); }, { signal });
  modal.addEventListener('keydown', (event) => { if (event.key === 'Escape') askToLeave(); }, { signal });
  box.focus();
}

function confirmLeaving(close: () => void): HTMLElement {
  const keep = make('button', { type: 'button', class: 'tool' }, 'Keep writing');
  const discard = make('button', { type: 'button', class: 'primary', 'aria-label': 'Discard' }, 'Discard');
  const box = make('div', { role: 'alertdialog', class: 'share-confirm card' }, 'Discard this draft?', keep, discard);
  keep.addEventListener('click', () => box.remove());
  discard.addEventListener('click', close);
  return box;
}
