import { COUNTED, DOUBTFUL_STREET_ENDS, STREET_ENDING, STREET_ENDS, STREET_STARTS } from '../../lexicons/place-cues.ts';
import { MONTH } from '../../lexicons/months.ts';
import { isCity } from '../../lexicons/places.ts';
import type { NameWord } from '../../people/words.ts';
import { isHouse, unitEnd } from './house-numbers.ts';
import { isCapital, isClose, placeOf, type Place } from './place.ts';
import { isScore } from './score.ts';

/** What ends the name of a street read leftwards. */
const NOT_IN_STREET: ReadonlySet<string> = new Set(
  'the this that a in on at of and from to my our his her down up across along is was near'.split(' '));
const ABBREVIATED = /^(?:st|rd|ave|blvd|dr|ln|ct|str)$/;
const SMALL = /^(?:de|la|le|des|du|del|dos|di|da|al|the|of|van|der|yr?)$/;
/** Street words put first that are nothing else, so that no number is needed. */
const STRONG_STARTS = /^(?:jalan|jln|lorong|lrg|persiaran|lebuh|rue|calle|avenida|rua|ul|strada|piazza|chemin|travessa|largo)$/;
/** Shortest word that a street's kind can be fused into: "Hauptweg". */
const SHORTEST_FUSED = 7;
const MOST_NAMES = 4;

function isNameLike(word: NameWord): boolean {
  return word.kind === 'word' && !/^\d/.test(word.text) && (isCapital(word) || word.flags > 0 || isCity(word.key));
}

interface Beginning {
  readonly from: number;
  readonly hasNumber: boolean;
  readonly isNamed: boolean;
}

/** Where the name in front of a street's kind, and its house number, begin: "12 Old Elm Street". */
function beginning(words: readonly NameWord[], end: number): Beginning {
  const isLower = words[end]!.spelling === 'lower';
  let from = end;
  for (let index = end - 1; index >= 0 && end - index <= MOST_NAMES && isClose(words[index], words[index + 1]); index -= 1) {
    const word = words[index]!;
    if (isHouse(word) || word.kind !== 'word' || NOT_IN_STREET.has(word.lower) || (!isCapital(word) && !isLower)) break;
    from = index;
  }
  const isNamed = from < end;
  let hasNumber = false;
  while (from > 0 && isHouse(words[from - 1]) && isClose(words[from - 1], words[from])) {
    from -= 1;
    hasNumber = true;
  }
  return { from, hasNumber, isNamed };
}

function byFusedEnd(words: readonly NameWord[], at: number): Place | null {
  const word = words[at]!;
  if (word.text.length < SHORTEST_FUSED || !isCapital(word) || !STREET_ENDING.test(word.lower)) return null;
  const isNumbered = isHouse(words[at + 1]) && isClose(word, words[at + 1]);
  const { from, hasNumber } = beginning(words, at);
  return isNumbered || hasNumber ? placeOf(words, 'address', from, isNumbered ? at + 2 : at + 1) : null;
}

function byEnd(words: readonly NameWord[], at: number): Place | null {
  const word = words[at]!;
  const isSure = STREET_ENDS.has(word.lower);
  if (!isSure && !DOUBTFUL_STREET_ENDS.has(word.lower)) return byFusedEnd(words, at);
  const { from, hasNumber, isNamed } = beginning(words, at);
  if (!isNamed) return null;
  const isSaint = word.lower === 'st' && words[at + 1]?.text === '.' && isCapital(words[at + 2]);
  if (!hasNumber && (!isSure || !isCapital(word) || isSaint)) return null;
  const name = words.slice(from, at).filter(({ kind }) => kind !== 'number');
  if (!isCapital(word) && !isSure && name.every((part) => !isNameLike(part) && part.isEnglish)) return null;
  const dot = words[at + 1];
  const isDotted = dot?.text === '.' && dot.start === word.end && ABBREVIATED.test(word.lower);
  return placeOf(words, 'address', from, isDotted ? at + 2 : at + 1);
}

function byStart(words: readonly NameWord[], at: number): Place | null {
  const word = words[at]!;
  if (!STREET_STARTS.has(word.lower)) return null;
  const name = words[at + 1]?.text === '.' ? at + 2 : at + 1;
  let to = name;
  for (; to < words.length && to - name < MOST_NAMES && isClose(words[to - 1], words[to]); to += 1) {
    const part = words[to]!;
    if (!isCapital(part) && !isHouse(part) && !(SMALL.test(part.lower) && isCapital(words[to + 1]))) break;
  }
  const isNumbered = words.slice(name, to).some(isHouse) || (isHouse(words[at - 1]) && isCapital(word));
  if (COUNTED.has(words[to]?.lower ?? '') || words[to]?.lower === 'jam') return null;
  if (to === name || (!isNumbered && !STRONG_STARTS.test(word.lower))) return null;
  let from = at;
  while (from > 0 && (isHouse(words[from - 1]) || (words[from - 1]!.text === ',' && isHouse(words[from - 2])))) from -= 1;
  return placeOf(words, 'address', from, to);
}

/** Words from the first number to the second at most; a row of numbers is no street. */
const FARTHEST = 12;

const MONTH_NAME = new RegExp(`^${MONTH}$`, 'i');

/** "4 May 2025", "500 TDS 5": between two numbers also months and doses stand. */
function isMonthOrDose({ text, spelling }: NameWord): boolean {
  return MONTH_NAME.test(text) || (spelling === 'upper' && text.length < 5);
}

/** "5850 Jana Nerudy 894": a name between two numbers on one line. */
function byNumbers(words: readonly NameWord[], at: number, text: string): Place | null {
  if (!isHouse(words[at])) return null;
  let names = 0;
  let to = at;
  for (let index = at + 1; index < Math.min(words.length, at + FARTHEST) && names <= MOST_NAMES && isClose(words[index - 1], words[index]); index += 1) {
    const part = words[index]!;
    if (text.slice(words[index - 1]!.end, part.start).includes('\n')) break;
    const isDot = part.text === '.' && isCapital(words[index - 1]) && words[index - 1]!.text.length < 5;
    if (!isCapital(part) && !isHouse(part) && !isDot && !SMALL.test(part.lower)) break;
    if (part.spelling === 'mixed' || (isCapital(part) && part.isNoName)) return null;
    if (isCapital(part)) names += 1;
    else if (names > 0 && isHouse(part)) to = index + 1;
  }
  const isNamed = words.slice(at, to).some((part) => isCapital(part) && !isMonthOrDose(part));
  return isNamed && !isScore(text, words[at]!.start, words[to - 1]!.end, words[at]!.text, words[to - 1]!.text) ? placeOf(words, 'address', at, to) : null;
}

/** "PO Box 149", "Apt. 12", "Unit 7349 Box 6067". */
function boxOrUnit(words: readonly NameWord[], at: number): Place | null {
  if (/^p\.?o?\.?/.test(words[at]!.lower)) {
    const joined = words.slice(at, at + 5).map(({ lower }) => lower).join('');
    if (/^(?:p\.?o\.?box|pobox)/.test(joined)) {
      const box = words.findIndex(({ lower }, index) => index >= at && lower.endsWith('box'));
      const end = unitEnd(words, box);
      return end > box ? placeOf(words, 'address', at, end) : null;
    }
  }
  const { lower } = words[at]!;
  if (!/^(?:psc|unit|apt|apartment|suite|flat|blk|block)$/.test(lower)) return null;
  const end = unitEnd(words, at);
  if (end === at) return null;
  const isBoxed = words.slice(end, end + 3).some((word) => word.lower === 'box');
  return isBoxed || /^(?:apt|apartment|suite|flat|blk)$/.test(lower) ? placeOf(words, 'address', at, end) : null;
}

/** The street, box or flat that is told at a token, with its number, or null. */
export function streetAt(words: readonly NameWord[], at: number, text: string): Place | null {
  const unit = boxOrUnit(words, at);
  if (unit !== null) return unit;
  return words[at]!.kind === 'word' ? byEnd(words, at) ?? byStart(words, at) : byNumbers(words, at, text);
}
