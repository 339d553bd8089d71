import { LONGEST_TEXT, Reading } from '../reading.ts';

/** Longest word that a piece may end before, in UTF-16 units. */
const LONGEST_WORD = 200;

/** Readings of a text that was read elsewhere, one after the other, each no longer than is read at once and cut between words. */
export function readingsOf(text: string): readonly Reading[] {
  const found: Reading[] = [];
  for (let start = 0; start < text.length;) {
    const rest = text.slice(start, start + LONGEST_TEXT - LONGEST_WORD);
    const cut = start + rest.length < text.length ? rest.search(/\s\S{0,200}$/) : -1;
    const piece = cut > 0 ? rest.slice(0, cut) : rest;
    found.push(new Reading({ id: 'read', revision: 0, site: 'web', surface: 'page', text: piece }));
    start += piece.length;
  }
  return found;
}
