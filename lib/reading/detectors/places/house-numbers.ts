import type { NameWord } from '../../people/words.ts';
import { UNIT_WORDS } from '../../lexicons/place-cues.ts';

const HOUSE = /^\d{1,6}[A-Za-z]?$/;
const UNIT_NUMBER = /^[\dA-Za-z]?\d+[A-Za-z]?(?:-\d+)?$|^[A-Z]$/;

/** True for what a house may be numbered: "12", "221B". */
export function isHouse(word: NameWord | undefined): boolean {
  return word !== undefined && HOUSE.test(word.text);
}

/** Where "Apt. 12", "Suite #4" or "Box 149" ends that begins at a token; `at` itself when none does. */
export function unitEnd(words: readonly NameWord[], at: number): number {
  const word = words[at];
  if (word === undefined || !(UNIT_WORDS.has(word.lower) || word.lower === 'box' || word.lower === 'psc')) return at;
  let next = at + 1;
  if (words[next]?.text === '.') next += 1;
  if (words[next]?.text === '#') next += 1;
  return words[next] !== undefined && UNIT_NUMBER.test(words[next]!.text) ? next + 1 : at;
}
