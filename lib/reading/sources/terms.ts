import { hashOf } from '../hash.ts';
import type { Reading } from '../reading.ts';
import { tokens } from '../tokens.ts';
import { readingsOf } from './pieces.ts';

/** Letters of the shortest word that tells what a text is about. */
const TELLING = 5;

/** The words of a text that tell what it says, and its figures; in small letters, each once. */
export function termsIn(reading: Reading): ReadonlySet<string> {
  return new Set(reading.get(tokens).flatMap(({ kind, lower }) => {
    const tells = (kind === 'word' && lower.length >= TELLING) || /^\d/.test(lower);
    return tells && kind !== 'url' ? [lower.replace(/%$/, '')] : [];
  }));
}

/** The same as numbers, in rising order: whether a word stands in the text can be told from them, and the text can't. */
export function termPrint(text: string): readonly number[] {
  return [...new Set(readingsOf(text).flatMap((reading) => [...termsIn(reading)]).map(hashOf))].sort((a, b) => a - b);
}
