import type { Word } from './recognise.ts';

/** What stands before a name and nothing else: what follows begins with a letter. */
const BEFORE_NAME = /^(?:bint[i!1l|]|bin|bte|a\/?[lp]|mrs?\.?|ms\.?|miss|mdm\.?|encik|puan)$/i;
/** What stands behind a given name and nothing else. */
const BEHIND_NAME = /^(?:bint[i!1l|]|bin|bte|a\/[lp1|])$/i;
/** Figures that are read for letters, at the beginning of a word; only a word that goes on in letters is one. */
const FIRST = /^[25018](?=\p{L}{3})/u;
const LETTERS: Readonly<Record<string, string>> = { 2: 'Z', 5: 'S', 0: 'O', 1: 'I', 8: 'B' };
/** "BINTI" with a stroke for its last letter: no other word begins so. */
const STROKE = /^(BINT)[!1l|]$/;
/** "Son of", as it stands between names, with a stroke for its letter. */
const SON_OF = /^(A\/)[l1|!]{1,2}$/i;
const NAME = /^\p{Lu}\p{L}/u;
/** A letter that is read for a figure at the end of a long number. */
const LAST = /^(\d{6,})([SOIBZ])$/;
const FIGURES: Readonly<Record<string, string>> = { S: '5', O: '0', I: '1', B: '8', Z: '2' };

/** A word with what engines confuse put right, where the rest of it and the words beside it leave no doubt. */
function mended(text: string, before: string | null, after: string | null): string {
  const plain = text.replace(STROKE, '$1I').replace(LAST, (_all, digits: string, last: string) => digits + FIGURES[last]!);
  if (before !== null && NAME.test(before) && SON_OF.test(plain)) return plain.startsWith('A') ? 'A/L' : 'a/l';
  const isName = (before !== null && BEFORE_NAME.test(before)) || (after !== null && BEHIND_NAME.test(after));
  return isName ? plain.replace(FIRST, (figure) => LETTERS[figure]!) : plain;
}

/** Words with figures and letters told apart that look alike: a name that begins with a figure is nobody's, a number that ends in a letter is none. */
export function toldApart(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    const beside = (other: Word | undefined) => (other?.line === word.line ? other.text : null);
    const text = mended(word.text, beside(words[at - 1]), beside(words[at + 1]));
    return text === word.text ? word : { ...word, text };
  });
}
