import { make } from './feed.ts';

/** What follows the last @ of the words before a caret, if it could be a name. */
export function typedName(before: string): string | null {
  return /(?:^|\s)@(\p{L}+)$/u.exec(before)?.[1] ?? null;
}

/** Whose names begin with the letters that are typed; nobody's where none are. */
export function meant(names: readonly string[], typed: string | null): readonly string[] {
  return typed === null ? [] : names.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
}

/** The entries of a list to choose from, the first of them selected. A press chooses and leaves the focus in the text. */
export function entriesOf(names: readonly string[], choose: (name: string) => void): HTMLElement[] {
  return names.map((name, index) => {
    const entry = make('div', { role: 'option', 'aria-selected': String(index === 0) }, name);
    entry.addEventListener('mousedown', (event) => {
      event.preventDefault();
      choose(name);
    });
    return entry;
  });
}
