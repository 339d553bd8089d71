import { FIELDS } from '../lexicons/fields.ts';
import type { Reading } from '../reading.ts';
import { tokens } from '../tokens.ts';

/** What a word with "!" counts for. */
const MUCH = 2;

interface Told {
  readonly field: string;
  readonly counts: number;
}

const FIELD_OF: ReadonlyMap<string, Told> = new Map(Object.entries(FIELDS).flatMap(([field, words]) => words.split(' ').map((word) => (
  [word.replace('!', '').replaceAll('-', ' '), { field, counts: word.endsWith('!') ? MUCH : 1 }] as const))));

/** A word in the form in which the fields know it; null when it tells of none. Plurals in -s are known by their singular. */
function known(word: string): string | null {
  if (FIELD_OF.has(word)) return word;
  return word.endsWith('s') && FIELD_OF.has(word.slice(0, -1)) ? word.slice(0, -1) : null;
}

/** True of a word that tells of a field of everyday life. */
export function isOfField(lower: string): boolean {
  return known(lower.replaceAll('-', ' ')) !== null;
}

/** The words of a text that tell of a field of everyday life, each with its field and what it counts for; a word counts once. */
export function fieldWords(reading: Reading): ReadonlyMap<string, Told> {
  const words = reading.get(tokens)
    .filter(({ kind }) => kind === 'word' || kind === 'hashtag')
    .map(({ lower }) => lower.replace(/^#/, '').replace(/['’]s$/, '').replaceAll('-', ' '));
  const said = words.flatMap((word, at) => [known(word), known(`${word} ${words[at + 1] ?? ''}`)]).filter((word) => word !== null);
  return new Map(said.map((word) => [word, FIELD_OF.get(word)!]));
}
