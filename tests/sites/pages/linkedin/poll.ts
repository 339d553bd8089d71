import { make } from '../shared/feed.ts';
import { fieldBox } from './field-box.ts';

/** A question with its options. */
export interface Poll {
  readonly question: string;
  readonly options: readonly string[];
}

/** Shows the fields of a poll in place of the text; Done goes back to it once a question and two options are there. */
export function askPoll(detour: (step: HTMLElement) => () => void, add: (poll: Poll) => void): void {
  const question = make('textarea', { class: 'polls-detour__question-field wide-field', maxlength: '140', rows: '2', 'aria-label': 'Your question' });
  const options = [1, 2].map((number) => make('input', { id: `poll-option-${number}`, type: 'text', class: 'wide-field', maxlength: '30', 'aria-label': `Option ${number}` }));
  const done = make('button', { type: 'button', class: 'share-box-footer__primary-btn artdeco-button--primary primary', disabled: '' }, 'Done');
  const fields = [question, ...options];
  const back = detour(make('div', {}, make('div', { class: 'share-head' }, make('h2', {}, 'Create a poll')), ...fields, make('div', { class: 'share-foot' }, done)));
  const forget = fields.slice(0, 2).map((field, index) => fieldBox(index === 0 ? 'linkedin-poll' : 'linkedin-poll-option', field));
  for (const field of fields) {
    field.addEventListener('input', () => { done.disabled = fields.some(({ value }) => value.trim() === ''); });
  }
  done.addEventListener('click', () => {
    add({ question: question.value, options: options.map(({ value }) => value) });
    for (const off of forget) off();
    back();
  });
  question.focus();
}
