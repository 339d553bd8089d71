import './shared/theme.ts';
import { make } from './shared/feed.ts';
import { hasFocus, recordPost, registerBox } from './shared/site.ts';

// A site that nobody described: a form with a field, and a box whose button is a script's own.

const field = make('textarea', { name: 'text', rows: '6', style: 'width: 100%' });
const form = make('form', { class: 'card' }, field, make('div', { class: 'row' },
  make('button', { type: 'submit', id: 'post', class: 'primary' }, 'Post reply'), make('button', { type: 'submit', id: 'draft', class: 'tool' }, 'Save draft')));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  recordPost(event.submitter?.id === 'draft' ? 'board-draft' : 'board', field.value, event);
  field.value = '';
});
registerBox('board', {
  text: () => field.value,
  caret: () => ({ start: field.selectionStart, end: field.selectionEnd }),
  focused: () => hasFocus(field),
  undo: () => { document.execCommand('undo'); },
});

const loose = make('div', { id: 'loose', contenteditable: 'true', role: 'textbox', class: 'card', style: 'min-height: 60px' });
const send = make('button', { type: 'button', id: 'send', class: 'primary' }, 'Send');
send.addEventListener('click', (event) => {
  recordPost('loose', loose.textContent ?? '', event);
  loose.textContent = '';
});

document.body.append(make('main', { class: 'main' },
  make('form', { role: 'search' }, make('textarea', { id: 'search', role: 'combobox', rows: '1', 'aria-label': 'Search' })),
  make('input', { type: 'password', 'aria-label': 'Password' }),
  form, loose, send, make('div', { id: 'posted' })));
