import { FIELDS_BY_NAME } from '../lexicons/fields-by-name.ts';
import { FIELDS } from '../lexicons/fields.ts';
import type { Reading } from '../reading.ts';
import { listedAs, listedWords } from './listed-words.ts';

/** What a word with "!" counts for. */
const MUCH = 2;

interface Told {
  readonly field: string;
  readonly counts: number;
}

const FIELD_OF: ReadonlyMap<string, Told> = new Map([...Object.entries(FIELDS), ...Object.entries(FIELDS_BY_NAME)].flatMap(([field, words]) => words.split(' ').map((word) => (
  [word.replace('!', '').replaceAll('-', ' '), { field, counts: word.endsWith('!') ? MUCH : 1 }] as const))));

const isListed = (word: string) => FIELD_OF.has(word);

/** True of a word that tells of a field of everyday life. */
export function isOfField(lower: string): boolean {
  return listedAs(lower.replaceAll('-', ' '), isListed) !== null;
}

/** The words of a text that tell of a field of everyday life, each with its field and what it counts for; a word counts once. */
export function fieldWords(reading: Reading): ReadonlyMap<string, Told> {
  return new Map(listedWords(reading, isListed).map((word) => [word, FIELD_OF.get(word)!]));
}
