import list from './everyday-words.json' with { type: 'json' };
import { stemsOf } from './english-stems.ts';
import { remembering } from '../remembered.ts';
import { WordList } from './word-list.ts';

const WORDS = new WordList(list.words);

/** True for one of the ten thousand or so commonest English words or a form of one, given in lower case. */
export const isEverydayWord = remembering((word) => WORDS.has(word) || stemsOf(word).some((stem) => WORDS.has(stem)));
