import { make } from '../shared/feed.ts';
import { entriesOf, meant } from '../shared/typeahead.ts';
import { COMMENTS } from './people.ts';

/** A name that is being typed after an @. */
export interface Typing {
  /** Its letters so far. */
  readonly typed: string;
  /** Puts the person in the place of @ and letters. */
  choose(name: string): void;
}

/** A list of people that hangs under a box while a name is typed. Enter chooses from it and does nothing else. */
export function nameList(editable: HTMLElement, place: HTMLElement, typing: () => Typing | null) {
  const list = make('div', { role: 'listbox', 'aria-label': 'People', class: 'typeahead card' });
  const close = () => {
    list.remove();
    editable.setAttribute('aria-expanded', 'false');
  };
  const choose = (name: string) => {
    typing()?.choose(name);
    close();
  };
  return {
    /** Shows who is meant, after each change of the text. */
    look() {
      const names = meant(COMMENTS.map(({ who }) => who), typing()?.typed ?? null);
      if (names.length === 0) return close();
      list.replaceChildren(...entriesOf(names, choose));
      place.append(list);
      editable.setAttribute('aria-expanded', 'true');
    },
    /** True when the key was the list's. */
    onKey(event: KeyboardEvent): boolean {
      const name = list.isConnected ? list.querySelector('[aria-selected="true"]')?.textContent : null;
      if (event.key !== 'Enter' || !name) return false;
      choose(name);
      return true;
    },
  };
}
