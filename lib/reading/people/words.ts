import type { Span } from '../../draft/span.ts';
import { fold } from '../fold.ts';
import { EPONYMS } from '../lexicons/eponyms.ts';
import { isEnglishWord } from '../lexicons/english.ts';
import { FAMILIAR, GIVEN } from '../lexicons/name-flags.ts';
import { BELONGINGS, RELATION_NOUNS } from '../lexicons/name-cues.ts';
import { nameFlags } from '../lexicons/names.ts';
import { isAlsoWord, isMedicalTerm, isNoName, isOfOtherTongue, isRatherName, isSmallWordOf } from '../lexicons/no-names.ts';
import { LARGE_REGIONS } from '../lexicons/regions.ts';
import type { Reading } from '../reading.ts';
import { remembering } from '../remembered.ts';
import { sentences } from '../sentences.ts';
import { hasMalay, spokenLanguage } from '../spoken-language.ts';
import { tokens, type TokenKind } from '../tokens.ts';

/** How a word is written. `letter` is one capital letter. */
export type Spelling = 'lower' | 'capital' | 'upper' | 'letter' | 'mixed';

/** A token seen as a possible part of a name. */
export interface NameWord extends Span {
  readonly kind: TokenKind;
  /** As written, without a possessive ending. */
  readonly text: string;
  /** In lower case with its marks, possessive ending included. */
  readonly lower: string;
  /** The form in which lists are asked. */
  readonly key: string;
  readonly spelling: Spelling;
  /** "Marcus's": end leaves the ending out. */
  readonly isPossessive: boolean;
  /** Where the word ends with its possessive ending. */
  readonly fullEnd: number;
  /** In capitals among capitals, so that it is read as if it were in lower case. */
  readonly isShouted: boolean;
  /** First word of a sentence or line, or after a colon, so that a capital letter says nothing. */
  readonly isOpening: boolean;
  /** A capital letter here tells a name from a word: not in shouting, in titles, or at an opening. */
  readonly isCaseTelling: boolean;
  /** Flags of `lexicons/name-flags.ts`. */
  readonly flags: number;
  readonly isEnglish: boolean;
  /** Medical, calendar, geographic or other word that stands with a capital letter and is no name. */
  readonly isNoName: boolean;
  readonly isEponym: boolean;
}

const POSSESSIVE = /(?:'s|(?<=s)')$/i;

/** Capital letters inside a name: "McKay", "DeShawn", "DuBois", "JoAnn", "Al-Farsi". */
const CAMEL_NAME = /^(?:Mc|Mac|O'|D'|D[aeiu]|L[aeo]|Jo|Van|Von|Fitz|St|Al|El)\p{Lu}|[-']/u;

function spellingOf(text: string): Spelling {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === '' || text === text.toLowerCase()) return 'lower';
  if (letters.length === 1) return 'letter';
  if (letters === letters.toUpperCase()) return 'upper';
  if (/\p{Ll}\p{Lu}/u.test(text) && !CAMEL_NAME.test(text)) return 'mixed';
  const first = text.charAt(0);
  return first !== first.toLowerCase() ? 'capital' : 'mixed';
}

/** "Tanaka-san", "Devi-ji". */
const HONORIFIC = /-(?:san|kun|chan|sama|sensei|ji|ssi|nim)$/;

type Facts = Pick<NameWord, 'flags' | 'isEnglish' | 'isNoName' | 'isEponym'>;
const NOTHING: Facts = { flags: 0, isEnglish: false, isNoName: false, isEponym: false };

/**
 * What the lists say of a folded word. Written with marks ("Đỗ", "Lê") it is no English word; "smith-jones" is asked by its
 * parts when the whole is unknown.
 */
function factsOf(key: string, isMarked = false): Facts {
  const flags = nameFlags(key);
  const isLand = LARGE_REGIONS.has(key);
  const isNamesake = isLand && (flags & GIVEN) !== 0;
  const whole: Facts = {
    flags,
    isEnglish: isNamesake || isAlsoWord(key) || isOfOtherTongue(key) || (!isMarked && !isRatherName(key) && isEnglishWord(key)),
    isNoName: !isMarked && ((isLand && !isNamesake) || isNoName(key) || (flags === 0 && isMedicalTerm(key))),
    isEponym: EPONYMS.has(key),
  };
  if (whole.flags > 0 || !key.includes('-')) return whole;
  const honoured = key.replace(HONORIFIC, '');
  if (honoured !== key) return factsOf(honoured, isMarked);
  const parts = key.split('-').map((part) => factsOf(part, isMarked));
  return {
    flags: parts.every(({ flags }) => flags > 0) ? parts.reduce((sum, { flags }) => sum | flags, 0) : 0,
    isEnglish: parts.every(({ isEnglish }) => isEnglish),
    isNoName: parts.some((part) => part.isNoName),
    isEponym: parts.every((part) => part.isEponym),
  };
}

/** All that a word says by itself, as typed. */
const byItself = remembering((typed) => {
  const text = typed.replace(POSSESSIVE, '');
  const key = fold(text);
  return { text, key, spelling: spellingOf(text), facts: factsOf(key, key !== typed.toLowerCase().replace(POSSESSIVE, '')) };
});

/** Share of its longer words above which a sentence is taken to be in capitals or in title case. */
const TITLED = 0.7;

/** Fewest longer everyday words by which a sentence's capitals are judged. */
const JUDGED = 5;

/** True for each sentence whose everyday words have capital letters too, so that these tell nothing. */
function untelling(reading: Reading, facts: readonly Facts[]): boolean[] {
  const all = reading.get(tokens);
  let at = 0;
  return reading.get(sentences).map(({ end }) => {
    let words = 0;
    let capitals = 0;
    for (; at < all.length && all[at]!.start < end; at += 1) {
      const { text, lower } = all[at]!;
      if (text.length < 4 || !facts[at]!.isEnglish) continue;
      words += 1;
      if (text.charAt(0) !== lower.charAt(0)) capitals += 1;
    }
    return words >= JUDGED && capitals / words > TITLED;
  });
}

/** Shortest name that may stand with an ending and no apostrophe, in letters: "jaydens mum". */
const SHORTEST_OWNER = 4;

/** "jaydens mum", "Kayleighs bloods": the name without its ending where what follows belongs to somebody, or null. */
function ownerWithoutMark({ text, key, facts }: ReturnType<typeof byItself>, next: string): ReturnType<typeof byItself> | null {
  if (!key.endsWith('s') || key.length <= SHORTEST_OWNER || facts.flags !== 0 || facts.isEnglish || facts.isNoName) return null;
  if (!RELATION_NOUNS.has(next) && !BELONGINGS.has(next)) return null;
  const owner = byItself(text.slice(0, -1));
  const { flags, isEnglish, isNoName } = owner.facts;
  return (flags & GIVEN) !== 0 && (flags & FAMILIAR) !== 0 && !isEnglish && !isNoName ? owner : null;
}

/** The tokens of the text with what name lists say of each. */
export function nameWords(reading: Reading): readonly NameWord[] {
  const all = reading.get(tokens);
  const ends = reading.get(sentences);
  const known = all.map(({ kind, text, lower }, at) => {
    if (kind !== 'word') return { text, key: lower, spelling: 'lower' as const, facts: NOTHING };
    const word = byItself(text);
    return ownerWithoutMark(word, all[at + 1]?.lower ?? '') ?? word;
  });
  const facts = known.map((one) => one.facts);
  const mute = untelling(reading, facts);
  const spoken = reading.get(spokenLanguage);
  const language = spoken === 'en' && reading.get(hasMalay) ? 'ms' : spoken;
  let sentence = 0;
  let isFresh = true;
  return all.map((token, index): NameWord => {
    while (sentence < ends.length - 1 && token.start >= ends[sentence + 1]!.start) {
      sentence += 1;
      isFresh = true;
    }
    const isWord = token.kind === 'word';
    const { text, key, spelling, facts: { flags, isEnglish, isNoName: isNone, isEponym } } = known[index]!;
    const before = all[index - 1]?.text;
    const isOpening = isFresh || before === ':' || before === '"' || before === '>' || before === '•';
    if (isWord || token.kind === 'number') isFresh = false;
    const isSmall = (spelling === 'lower' || isOpening) && isSmallWordOf(language, key);
    return {
      kind: token.kind,
      start: token.start,
      end: token.start + text.length,
      text,
      lower: token.lower,
      key,
      spelling,
      isPossessive: text.length < token.text.length,
      fullEnd: token.end,
      isShouted: mute[sentence] === true && spelling === 'upper',
      isOpening,
      isCaseTelling: !mute[sentence] && !isOpening,
      flags: isSmall ? 0 : flags,
      isEnglish: isSmall || isEnglish,
      isNoName: isSmall || isNone,
      isEponym,
    };
  });
}

/** A given name that is no everyday word. */
export function isClearGiven(word: NameWord): boolean {
  return (word.flags & GIVEN) !== 0 && !word.isEnglish && !word.isNoName;
}

/** A given name English readers know, no everyday word, even in lower case. */
export function isFamiliarGiven(word: NameWord): boolean {
  return isClearGiven(word) && (word.flags & FAMILIAR) !== 0;
}
