import list from './place-names.json' with { type: 'json' };
import { WordList } from './word-list.ts';

const PLACES = new WordList(list.words);

/** True when folded words, joined by "_", name a city or town. */
export function isCity(words: string): boolean {
  return PLACES.has(words);
}
