import type { NameWord } from '../../people/words.ts';
import { isCapital, isClose } from './place.ts';

/** Inside the names of houses: "University of Michigan", "LAC+USC". */
const JOINERS: ReadonlySet<string> = new Set(['of', '&', '+', 'and', '-', 'the', 'for', "'", 'de', 'del', 'la', 'di', 'at']);
/** Joiners that lead away from a name when it is read leftwards. */
const LEADING_AWAY: ReadonlySet<string> = new Set(['at', 'for', 'and']);
/** Written with a capital letter beside a place without being part of its name. */
const NOT_INSIDE: ReadonlySet<string> = new Set(`
i he she it we they his her our my their monday tuesday wednesday thursday friday saturday sunday january february march april june
july august september october november december januari februari mei julai ogos oktober disember enero febrero marzo abril mayo junio
julio agosto septiembre octubre noviembre diciembre mrn dob ssn pt patient mr mrs ms miss dr prof mdm what who where when why how is are
was were in at from to on by for with and or but if the a an this that these those best management treatment treating guidelines
seen admitted update updated current former ex visit called near like via est id
`.trim().split(/\s+/));
const DOTTED = /^(?:st|mt|ft)$/;
const MOST_WORDS = 6;

/** True for a capitalised word that can be part of a place's name. */
export function isNamePart(word: NameWord | undefined): word is NameWord & { readonly kind: 'word' } {
  return isCapital(word) && !NOT_INSIDE.has(word.lower);
}

function isJoining(word: NameWord, beyond: NameWord | undefined): boolean {
  return JOINERS.has(word.lower) && isNamePart(beyond);
}

/** Index at which a capitalised name begins that ends before `at`; `at` when there is none. */
export function nameBegins(words: readonly NameWord[], at: number): number {
  let from = at;
  for (let index = at - 1; index >= 0 && at - from < MOST_WORDS && isClose(words[index], words[index + 1]); index -= 1) {
    const word = words[index]!;
    const isDoctors = word.lower === 'dr' && words[index + 1]?.text === '.';
    if (isNamePart(word) || isDoctors) from = index;
    else if (word.text === '.' && /^(?:st|mt|ft|dr)$/.test(words[index - 1]?.lower ?? '')) continue;
    else if (word.kind === 'number' && word.text.length < 4 && from === at) continue;
    else if (LEADING_AWAY.has(word.lower) || !isJoining(word, words[index - 1]) || !isClose(words[index - 1], word)) break;
  }
  return from;
}

/** Index behind a capitalised name that begins at `at`; `at` when there is none. */
export function nameEnds(words: readonly NameWord[], at: number): number {
  let to = at;
  for (let index = at; index < words.length && to - at < MOST_WORDS && isClose(words[index - 1], words[index]); index += 1) {
    const word = words[index]!;
    if (isNamePart(word)) to = index + 1;
    else if (word.text === '.' && DOTTED.test(words[index - 1]?.lower ?? '')) continue;
    else if (!isJoining(word, words[index + 1])) break;
    if (word.isPossessive && !isCapital(words[index + 1])) break;
  }
  return to;
}
