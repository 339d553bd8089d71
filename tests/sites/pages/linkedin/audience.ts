import { make } from '../shared/feed.ts';

/** Who can be let see a post, by the name its choice has and the words the share box then shows. */
const AUDIENCES = [
  ['ANYONE', 'Anyone', 'Post to Anyone'],
  ['CONNECTIONS_ONLY', 'Connections only', 'Post to Connections only'],
  ['CONTAINER', 'Group: Harbour ward teaching', 'Post to Harbour ward teaching'],
] as const;

/** Shows the choices in place of the text, and goes back to it when one is made. */
export function askAudience(detour: (step: HTMLElement) => () => void, choose: (words: string) => void): void {
  let chosen: string | null = null;
  const choices = AUDIENCES.map(([id, label, words]) => {
    const choice = make('button', { type: 'button', role: 'radio', id, 'aria-checked': 'false', class: 'tool' }, label);
    choice.addEventListener('click', () => { chosen = words; });
    return choice;
  });
  const done = make('button', { type: 'button', class: 'share-box-footer__primary-btn artdeco-button--primary primary' }, 'Done');
  const back = detour(make('div', {}, make('div', { class: 'share-head' }, make('h2', {}, 'Post settings')),
    make('div', { class: 'share-tools', role: 'radiogroup' }, ...choices), make('div', { class: 'share-foot' }, done)));
  done.addEventListener('click', () => {
    if (chosen !== null) choose(chosen);
    back();
  });
}
