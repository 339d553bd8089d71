import { make } from '../shared/feed.ts';
import { COMMENTS } from './people.ts';

/** A name that is being typed after an @. */
export interface Typing {
  /** Its letters so far. */
  readonly typed: string;
  /** Puts the person in the place of @ and letters. */
  choose(name: string): void;
}

/** What follows the last @ of the words before a caret, if it could be a name. */
export function typedName(before: string): string | null {
  return /(?:^|\s)@(\p{L}+)$/u.exec(before)?.[1] ?? null;
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
      const typed = typing()?.typed.toLowerCase();
      const names = typed === undefined ? [] : COMMENTS.map(({ who }) => who).filter((who) => who.toLowerCase().startsWith(typed));
      if (names.length === 0) return close();
      list.replaceChildren(...names.map((name, index) => {
        const entry = make('div', { role: 'option', 'aria-selected': String(index === 0) }, name);
        entry.addEventListener('mousedown', (event) => {
          event.preventDefault();
          choose(name);
        });
        return entry;
      }));
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
