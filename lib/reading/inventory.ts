import type { Reading } from './reading.ts';
import { shape } from './shape.ts';

/** A number for each word and cue that patterns name. */
const NUMBERS = new Map<string, number>();

/** The number of a word, a phrase of a lexicon or the mark of a cue. */
export function numberOf(key: string): number {
  const number = NUMBERS.get(key) ?? NUMBERS.size;
  NUMBERS.set(key, number);
  return number;
}

/** The numbered words and cues of a text. */
interface Inventory {
  /** How many numbers there were when it was taken. */
  readonly size: number;
  /** 1 at the number of each that stands in the text. */
  readonly has: Uint8Array;
  /** The indexes of the units that give each. */
  readonly units: ReadonlyMap<number, readonly number[]>;
}

function taken(reading: Reading): Inventory {
  const has = new Uint8Array(NUMBERS.size);
  const units = new Map<number, number[]>();
  const add = (key: string, index: number) => {
    const number = NUMBERS.get(key);
    if (number === undefined) return;
    has[number] = 1;
    const known = units.get(number);
    if (known === undefined) units.set(number, [index]);
    else if (known.at(-1) !== index) known.push(index);
  };
  for (const [index, { lower, cues }] of reading.get(shape).units.entries()) {
    add(lower, index);
    for (const mark of cues) add(mark, index);
  }
  return { size: NUMBERS.size, has, units };
}

const held = (_: Reading): { last: Inventory | null } => ({ last: null });

/** Taken again when a pattern has named more since. */
function inventory(reading: Reading): Inventory {
  const known = reading.get(held);
  if (known.last === null || known.last.size < NUMBERS.size) known.last = taken(reading);
  return known.last;
}

/** True when the text has one of each group, so that a pattern which can't match is passed over without being run. */
export function hasEach(reading: Reading, groups: readonly (readonly number[])[]): boolean {
  if (groups.length === 0) return true;
  const { has } = inventory(reading);
  for (const group of groups) {
    let index = 0;
    while (index < group.length && has[group[index]!] !== 1) index += 1;
    if (index === group.length) return false;
  }
  return true;
}

/** The indexes of the units that give one of some numbers, in order. */
export function unitsOf(reading: Reading, numbers: readonly number[]): readonly number[] {
  const { units } = inventory(reading);
  const found = numbers.flatMap((number) => units.get(number) ?? []);
  return numbers.length > 1 ? found.sort((a, b) => a - b) : found;
}
