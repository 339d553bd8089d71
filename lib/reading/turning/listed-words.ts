import type { Reading } from '../reading.ts';
import { tokens } from '../tokens.ts';

/** A word in the form in which a list has it, with hyphens as blanks; null when it has none. Plurals in -s are known by their singular. */
export function listedAs(word: string, isListed: (word: string) => boolean): string | null {
  if (isListed(word)) return word;
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  return isListed(singular) ? singular : null;
}

/** The words of a text and its pairs of words that a list has, in the form in which it has them, in reading order; tags count as words. */
export function listedWords(reading: Reading, isListed: (word: string) => boolean): readonly string[] {
  const words = reading.get(tokens)
    .filter(({ kind }) => kind === 'word' || kind === 'hashtag')
    .map(({ lower }) => lower.replace(/^#/, '').replace(/['’]s$/, '').replaceAll('-', ' '));
  return words
    .flatMap((word, at) => [listedAs(word, isListed), listedAs(`${word} ${words[at + 1] ?? ''}`, isListed)])
    .filter((word) => word !== null);
}
