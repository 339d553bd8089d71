import { make } from '../shared/feed.ts';
import { recordPost } from '../shared/site.ts';
import { openDialog } from './dialog.ts';
import { fieldBox } from './field-box.ts';
import { interop } from './interop.ts';
import { COMMENTS, ME, MY_LINE } from './people.ts';

/** Asks whether a note goes with an invitation, and takes it. */
function invite(): void {
  const dialog = openDialog(interop, 'send-invite-modal', { class: 'artdeco-modal', 'aria-labelledby': 'send-invite-modal' });
  const dismiss = make('button', { type: 'button', class: 'tool', 'aria-label': 'Dismiss' }, '×');
  const add = make('button', { type: 'button', class: 'tool', 'aria-label': 'Add a note' }, 'Add a note');
  const without = make('button', { type: 'button', class: 'artdeco-button--primary primary', 'aria-label': 'Send without a note' }, 'Send without a note');
  const head = make('div', { class: 'share-head' }, make('h2', { id: 'send-invite-modal' }, 'Add a note to your invitation?'), dismiss);
  const foot = make('div', { class: 'artdeco-modal__actionbar share-foot' }, add, without);
  dialog.modal.append(head, foot);
  dismiss.addEventListener('click', dialog.close);
  without.addEventListener('click', dialog.close);
  add.addEventListener('click', () => {
    const note = make('textarea', { id: 'custom-message', name: 'message', maxlength: '300', rows: '4', class: 'connect-button-send-invite__custom-message wide-field' });
    const send = make('button', { type: 'button', class: 'artdeco-button--primary primary', 'aria-label': 'Send invitation', disabled: '' }, 'Send');
    const cancel = make('button', { type: 'button', class: 'tool', 'aria-label': 'Cancel adding a note' }, 'Cancel');
    const forget = fieldBox('linkedin-invitation', note);
    const leave = () => {
      forget();
      dialog.close();
    };
    note.addEventListener('input', () => { send.disabled = note.value.trim() === ''; });
    cancel.addEventListener('click', leave);
    send.addEventListener('click', (event) => {
      recordPost('linkedin-invitation', note.value, event);
      leave();
    });
    foot.replaceChildren(cancel, send);
    foot.before(note);
    note.focus();
  });
}

/** A profile; one's own has the control that edits it, and nobody else's has. */
export function profile(own: boolean): HTMLElement {
  const { who } = COMMENTS[0];
  const connect = make('button', { type: 'button', class: 'primary connect', 'aria-label': `Invite ${who} to connect` }, 'Connect');
  connect.addEventListener('click', invite);
  const edit = make('a', { href: '/in/rosa-okafor/edit/forms/intro/new/?profileFormEntryPoint=PROFILE_SECTION', 'aria-label': 'Edit intro' }, '✎');
  return make('main', { class: 'main' },
    make('section', { class: 'card pv-top-card' }, make('h1', {}, own ? ME : who),
      make('div', { class: 'text-body-medium break-words' }, own ? MY_LINE : 'Bus driver and reader'), own ? edit : connect),
    make('div', { id: 'posted' }));
}
