import list from './english-words.json' with { type: 'json' };
import { stemsOf } from './english-stems.ts';
import { remembering } from '../remembered.ts';
import { WordList } from './word-list.ts';

const WORDS = new WordList(list.words);

/** True for a common English word or a form of one, given in lower case. */
export const isEnglishWord = remembering((word) => WORDS.has(word) || stemsOf(word).some((stem) => WORDS.has(stem)));
