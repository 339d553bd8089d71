import type { Span } from '../../draft/span.ts';
import { hashOf, hashOfAll } from '../hash.ts';
import type { Reading } from '../reading.ts';
import { tokens } from '../tokens.ts';
import { readingsOf } from './pieces.ts';

/** Words of a text that was taken over word for word; fewer in a row are anybody's. */
export const RUN = 12;

/** A word of a text, and where it stands. */
export interface PlacedWord extends Span {
  readonly word: string;
}

/** The words of a text in small letters; punctuation, tags' signs and line breaks do not count, so that a copy is known in another dress. */
export function wordsIn(reading: Reading): readonly PlacedWord[] {
  return reading.get(tokens).flatMap(({ kind, lower, start, end }) => {
    if (kind === 'mark' || kind === 'emoji' || kind === 'url') return [];
    return [{ word: lower.replace(/^[#@]/, '').replaceAll(/['-]/g, ''), start, end }];
  });
}

/** A number for each run of so many words, in order; none for a text with fewer. Two texts that share a run share its number. */
export function shingles(words: readonly PlacedWord[], length: number): readonly number[] {
  const single = words.map(({ word }) => hashOf(word));
  return single.slice(0, Math.max(0, single.length - length + 1)).map((_, first) => hashOfAll(single.slice(first, first + length)));
}

/**
 * The fingerprint of a text: a number for every run of `RUN` words, by which a copied run is known and the text is not. Every run is
 * kept and none thinned out, so that a run of just so many words is never missed: 40 kB for an article of 10,000 words.
 */
export function printOf(text: string): readonly number[] {
  return shingles(readingsOf(text).flatMap(wordsIn), RUN);
}
