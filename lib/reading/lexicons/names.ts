import list from './people-names.json' with { type: 'json' };
import { remembering } from '../remembered.ts';
import { WordList } from './word-list.ts';

const NAMES = new WordList(list.words);

/** What a folded word is as a name: flags of `name-flags.ts`, 0 when it is none. */
export const nameFlags = remembering((word) => NAMES.flags(word) ?? 0);

/** Names that begin with the given letters. */
export function namesBeginningWith(letters: string): Iterable<string> {
  return NAMES.beginningWith(letters);
}
