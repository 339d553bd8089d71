import { foldUnit, neededLetters } from './needed-letters.ts';

/** An expression's needs are worked out when it is used for the so many-th time: what is asked once costs nothing beforehand. */
const WORTH_IT = 3;
/** A run of letters is looked for by so many of its threes. */
const MOST_THREES = 5;
/** Texts up to this length, in UTF-16 units, are sentences and posts; longer ones have a table of their own, so that neither has to be made anew. */
const SHORT = 1_000;
const SIZE = 1 << 15;

/** Which pairs and threes of letters a text has, as hashes: one that stands there is always held, one that does not nearly never. */
interface Held {
  text: string | null;
  /** A hash is held where its place holds this number. */
  number: number;
  readonly at: Uint32Array;
}

const nothing = (): Held => ({ text: null, number: 0, at: new Uint32Array(SIZE) });
const SHORTER = nothing();
const LONGER = nothing();

const pair = (a: number, b: number) => (a * 131 + b) & (SIZE - 1);
const three = (a: number, b: number, c: number) => (a * 3_163 + b * 131 + c * 7 + 1) & (SIZE - 1);

function heldBy(text: string): Held {
  const held = text.length > SHORT ? LONGER : SHORTER;
  if (held.text === text) return held;
  const { at } = held;
  held.text = text;
  held.number += 1;
  let before = 0;
  let last = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = foldUnit(text.charCodeAt(index));
    at[pair(last, unit)] = held.number;
    at[three(before, last, unit)] = held.number;
    before = last;
    last = unit;
  }
  return held;
}

/** One list of runs, each as its hashes. */
type Runs = readonly (readonly number[])[];

function hashesOf(run: string): readonly number[] {
  const units = [...run].map((letter) => letter.charCodeAt(0));
  if (units.length === 2) return [pair(units[0]!, units[1]!)];
  return units.slice(2, 2 + MOST_THREES).map((unit, index) => three(units[index]!, units[index + 1]!, unit));
}

function hasOneOf({ at, number }: Held, runs: Runs): boolean {
  for (const run of runs) {
    let index = 0;
    while (index < run.length && at[run[index]!] === number) index += 1;
    if (index === run.length) return true;
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
  known.lists ??= neededLetters(regex.source).map((list) => list.map(hashesOf));
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
