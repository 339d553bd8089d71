import { EDGE, foldUnit, neededLetters } from './needed-letters.ts';

/** A run of letters is looked for by so many of its threes. */
const MOST_THREES = 5;
/** As bits they stay in the processor's nearest memory, those of several texts together. */
const SIZE = 1 << 14;
/** So many texts' letters are kept: those of a post, of its sentences and of what stands around its names, which are asked for in turn. */
const KEPT = 16;

/** Which letters, pairs and threes of letters a text has, as hashes: one that stands there is always held, one that does not nearly never. */
interface Held {
  text: string | null;
  /** One bit a hash. */
  readonly bits: Uint32Array;
}

const AT_EDGE = EDGE.charCodeAt(0);
const TABLES: readonly Held[] = Array.from({ length: KEPT }, () => ({ text: null, bits: new Uint32Array(SIZE / 32) }));
const BY_TEXT = new Map<string, Held>();
let last = TABLES[0]!;
let oldest = 0;

const one = (a: number) => a & (SIZE - 1);
const pair = (a: number, b: number) => (a * 131 + b) & (SIZE - 1);
const three = (a: number, b: number, c: number) => (a * 3_163 + b * 131 + c * 7 + 1) & (SIZE - 1);

function fill(bits: Uint32Array, text: string): void {
  const hold = (hash: number) => {
    bits[hash >> 5]! |= 1 << (hash & 31);
  };
  bits.fill(0);
  let [before, previous] = [0, 0];
  let [wasLetter, hasBegun] = [false, false];
  for (let index = 0; index <= text.length; index += 1) {
    const typed = index < text.length ? text.charCodeAt(index) : 0;
    const unit = foldUnit(typed);
    const isLetter = typed < 128 && unit >= 97 && unit <= 122;
    if (!isLetter) {
      hold(pair(previous, AT_EDGE));
      hold(three(before, previous, AT_EDGE));
      if (hasBegun) hold(three(AT_EDGE, previous, AT_EDGE));
    }
    if (hasBegun) hold(three(AT_EDGE, previous, unit));
    if (!wasLetter) hold(pair(AT_EDGE, unit));
    hold(one(unit));
    hold(pair(previous, unit));
    hold(three(before, previous, unit));
    hasBegun = !wasLetter;
    before = previous;
    previous = unit;
    wasLetter = isLetter;
  }
}

function heldBy(text: string): Held {
  if (last.text === text) return last;
  const known = BY_TEXT.get(text);
  if (known !== undefined) {
    last = known;
    return known;
  }
  const held = TABLES[oldest]!;
  oldest = (oldest + 1) % KEPT;
  if (held.text !== null) BY_TEXT.delete(held.text);
  fill(held.bits, text);
  held.text = text;
  BY_TEXT.set(text, held);
  last = held;
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

function hasOneOf({ bits }: Held, runs: Runs): boolean {
  for (let index = 0; index < runs.length;) {
    const end = index + 1 + runs[index]!;
    index += 1;
    while (index < end && (bits[runs[index]! >> 5]! & (1 << (runs[index]! & 31))) !== 0) index += 1;
    if (index === end) return true;
    index = end;
  }
  return false;
}

/**
 * What each expression needs, worked out when it is first used: most never match, and one that is passed over is never compiled, which
 * costs several times as much.
 */
const NEEDS = new WeakMap<RegExp, readonly Runs[]>();

function needsOf(regex: RegExp): readonly Runs[] {
  const known = NEEDS.get(regex);
  if (known !== undefined) return known;
  const needs = neededLetters(regex.source).map(runsOf);
  NEEDS.set(regex, needs);
  return needs;
}

/** False when the text lacks letters without which the expression can't match. */
function mayMatch(text: string, regex: RegExp): boolean {
  const needs = needsOf(regex);
  if (needs.length === 0) return true;
  const held = heldBy(text);
  for (const runs of needs) if (!hasOneOf(held, runs)) return false;
  return true;
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
