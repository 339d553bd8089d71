import list from './place-names.json' with { type: 'json' };
import { remembering } from '../remembered.ts';
import { WordList } from './word-list.ts';

const PLACES = new WordList(list.words);

/** True when a name of more words begins with this one. */
export const mayGoOnAsCity = remembering((word) => PLACES.hasBeginning(`${word}_`));

/** True when folded words, joined by "_", name a city or town. */
export const isCity = remembering((words) => PLACES.has(words));
