import type { Reading } from '../reading.ts';
import { WORD } from '../cues/marks.ts';
import { shape } from '../shape.ts';

/** A number for each word and cue that patterns name. */
const NUMBERS = new Map<string, number>();
/** Those of cues by the code of their mark, so that the marks of a unit need not be cut out one by one. */
const OF_MARKS: number[] = [];
const FIRST_MARK = WORD.charCodeAt(0);

/** The number of a word, a phrase of a lexicon or the mark of a cue. */
export function numberOf(key: string): number {
  const number = NUMBERS.get(key) ?? NUMBERS.size;
  NUMBERS.set(key, number);
  const code = key.charCodeAt(0) - FIRST_MARK;
  if (key.length === 1 && code >= 0) OF_MARKS[code] = number;
  return number;
}

/** The numbered words and cues of a text. */
interface Inventory {
  /** How many numbers there were when it was taken. */
  readonly size: number;
  /** Those that stand in the text. */
  readonly numbers: readonly number[];
  /** For each that stands in the text, at its number, its place in `units` counted from 1; 0 for the others. */
  readonly has: Uint16Array;
  /** The indexes of the units that give one of them. */
  readonly units: readonly (readonly number[])[];
}

function taken(reading: Reading): Inventory {
  const has = new Uint16Array(NUMBERS.size);
  const numbers: number[] = [];
  const units: number[][] = [];
  const add = (number: number | undefined, index: number) => {
    if (number === undefined) return;
    const place = has[number]!;
    if (place === 0) {
      has[number] = units.push([index]);
      numbers.push(number);
    } else if (units[place - 1]!.at(-1) !== index) units[place - 1]!.push(index);
  };
  for (const [index, { lower, cues }] of reading.get(shape).units.entries()) {
    add(NUMBERS.get(lower), index);
    for (let at = 0; at < cues.length; at += 1) add(OF_MARKS[cues.charCodeAt(at) - FIRST_MARK], index);
  }
  return { size: NUMBERS.size, numbers, has, units };
}

const held = (_: Reading): { last: Inventory | null } => ({ last: null });

/** The text asked about last, with what it holds: some thousand patterns ask of the same one, one after the other. */
let latest: { readonly reading: Reading; readonly holds: Inventory } | null = null;

/** Taken again when a pattern has named more since. */
function inventory(reading: Reading): Inventory {
  if (latest?.reading === reading && latest.holds.size === NUMBERS.size) return latest.holds;
  const known = reading.get(held);
  const holds = known.last?.size === NUMBERS.size ? known.last : taken(reading);
  known.last = holds;
  latest = { reading, holds };
  return holds;
}

/** The numbers of all words and cues that patterns name and the text has. */
export function numbersIn(reading: Reading): readonly number[] {
  return inventory(reading).numbers;
}

/** True when the text has one of each group, so that a pattern which can't match is passed over without being run. */
export function hasEach(reading: Reading, groups: readonly (readonly number[])[]): boolean {
  if (groups.length === 0) return true;
  const { has } = inventory(reading);
  for (const group of groups) {
    let index = 0;
    while (index < group.length && has[group[index]!] === 0) index += 1;
    if (index === group.length) return false;
  }
  return true;
}

/** The indexes of the units that give one of some numbers, in order. */
export function unitsOf(reading: Reading, numbers: readonly number[]): readonly number[] {
  const { has, units } = inventory(reading);
  const found = numbers.flatMap((number) => (has[number] === 0 ? [] : units[has[number]! - 1]!));
  return numbers.length > 1 ? found.sort((a, b) => a - b) : found;
}
