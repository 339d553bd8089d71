import { FIELDS } from './lexicons/fields.ts';
import type { Reading } from './reading.ts';
import { tokens } from './tokens.ts';

/** What a word with "!" counts for; two words of one field are enough. */
const ENOUGH = 2;

const FIELD_OF: ReadonlyMap<string, readonly [field: string, counts: number]> = new Map(
  Object.entries(FIELDS).flatMap(([field, words]) => words.split(' ').map((word) => (
    [word.replace('!', '').replaceAll('-', ' '), [field, word.endsWith('!') ? ENOUGH : 1]] as const))));

/** The fields of everyday life that a text speaks of, each with how much its words there count; from 2 on they tell. */
export function fields(reading: Reading): ReadonlyMap<string, number> {
  const words = reading.get(tokens).filter(({ kind }) => kind === 'word' || kind === 'hashtag').map(({ lower }) => lower.replace(/^#/, '').replace(/'s$/, ''));
  const said = new Set([...words.map((word) => word.replaceAll('-', ' ')), ...words.map((word, at) => `${word} ${words[at + 1] ?? ''}`)]);
  const found = new Map<string, number>();
  for (const word of said) {
    const field = FIELD_OF.get(word);
    if (field !== undefined) found.set(field[0], (found.get(field[0]) ?? 0) + field[1]);
  }
  return found;
}
