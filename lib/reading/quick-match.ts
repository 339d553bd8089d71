import { EDGE, foldUnit, neededLetters } from './needed-letters.ts';

/** An expression's needs are worked out when it is used for the so many-th time: what is asked once costs nothing beforehand. */
const WORTH_IT = 3;
/** A run of letters is looked for by so many of its threes. */
const MOST_THREES = 5;
/** Texts up to this length, in UTF-16 units, are sentences and posts; longer ones have a table of their own, so that neither has to be made anew. */
const SHORT = 1_000;
/** Small enough to stay in the processor's nearest memory. */
const SIZE = 1 << 14;
const LAST_NUMBER = 0xffff;

/** Which letters, pairs and threes of letters a text has, as hashes: one that stands there is always held, one that does not nearly never. */
interface Held {
  text: string | null;
  /** A hash is held where its place holds this number. */
  number: number;
  readonly at: Uint16Array;
}

const nothing = (): Held => ({ text: null, number: 0, at: new Uint16Array(SIZE) });
const AT_EDGE = EDGE.charCodeAt(0);
const SHORTER = nothing();
const LONGER = nothing();

const one = (a: number) => a & (SIZE - 1);
const pair = (a: number, b: number) => (a * 131 + b) & (SIZE - 1);
const three = (a: number, b: number, c: number) => (a * 3_163 + b * 131 + c * 7 + 1) & (SIZE - 1);

function heldBy(text: string): Held {
  const held = text.length > SHORT ? LONGER : SHORTER;
  if (held.text === text) return held;
  const { at } = held;
  held.text = text;
  if (held.number === LAST_NUMBER) at.fill(0);
  held.number = held.number === LAST_NUMBER ? 1 : held.number + 1;
  const { number } = held;
  let [before, last] = [0, 0];
  let [wasLetter, hasBegun] = [false, false];
  for (let index = 0; index <= text.length; index += 1) {
    const typed = index < text.length ? text.charCodeAt(index) : 0;
    const unit = foldUnit(typed);
    const isLetter = typed < 128 && unit >= 97 && unit <= 122;
    if (!isLetter) {
      at[pair(last, AT_EDGE)] = number;
      at[three(before, last, AT_EDGE)] = number;
      if (hasBegun) at[three(AT_EDGE, last, AT_EDGE)] = number;
    }
    if (hasBegun) at[three(AT_EDGE, last, unit)] = number;
    if (!wasLetter) at[pair(AT_EDGE, unit)] = number;
    at[one(unit)] = number;
    at[pair(last, unit)] = number;
    at[three(before, last, unit)] = number;
    hasBegun = !wasLetter;
    before = last;
    last = unit;
    wasLetter = isLetter;
  }
  return held;
}

/** One list of runs: of each how many hashes, and the hashes. */
type Runs = Uint16Array;

function hashesOf(run: string): readonly number[] {
  const units = [...run].map((letter) => letter.charCodeAt(0));
  if (units.length === 1) return [one(units[0]!)];
  if (units.length === 2) return [pair(units[0]!, units[1]!)];
  return units.slice(2, 2 + MOST_THREES).map((unit, index) => three(units[index]!, units[index + 1]!, unit));
}

const runsOf = (list: readonly string[]): Runs => Uint16Array.from(list.map(hashesOf).flatMap((hashes) => [hashes.length, ...hashes]));

function hasOneOf({ at, number }: Held, runs: Runs): boolean {
  for (let index = 0; index < runs.length;) {
    const end = index + 1 + runs[index]!;
    index += 1;
    while (index < end && at[runs[index]!] === number) index += 1;
    if (index === end) return true;
    index = end;
  }
  return false;
}

interface Known {
  uses: number;
  lists: readonly Runs[] | null;
}

const KNOWN = new WeakMap<RegExp, Known>();

/** False when the text lacks letters without which the expression can't match. */
function mayMatch(text: string, regex: RegExp): boolean {
  const known = KNOWN.get(regex) ?? { uses: 0, lists: null };
  if (known.uses === 0) KNOWN.set(regex, known);
  known.uses += 1;
  if (known.uses < WORTH_IT) return true;
  known.lists ??= neededLetters(regex.source).map(runsOf);
  if (known.lists.length === 0) return true;
  const held = heldBy(text);
  return known.lists.every((runs) => hasOneOf(held, runs));
}

/** Every match of an expression with the flag `g`, as `matchAll` gives them; quick where there is none. */
export function allOf(text: string, regex: RegExp): readonly RegExpExecArray[] {
  if (!mayMatch(text, regex)) return [];
  const found: RegExpExecArray[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
    found.push(match);
    if (match[0] === '') regex.lastIndex += regex.unicode && text.codePointAt(match.index)! > 0xffff ? 2 : 1;
  }
  return found;
}

/** The first match of an expression without the flags `g` and `y`; quick where there is none. */
export function firstOf(text: string, regex: RegExp): RegExpExecArray | null {
  return mayMatch(text, regex) ? regex.exec(text) : null;
}

/** True when the expression matches anywhere; quick where it does not. */
export function isIn(text: string, regex: RegExp): boolean {
  return mayMatch(text, regex) && text.search(regex) >= 0;
}
