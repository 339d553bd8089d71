/** In a run of letters that is needed: here a word begins or ends, with no ASCII letter on the other side. */
export const EDGE = '\u0001';
const AT_EDGE = EDGE.charCodeAt(0);

const BLANK = 32;
/** What `\s` stands for beyond ASCII. */
const IS_BLANK = /\s/;

/**
 * One UTF-16 unit without regard to case, any digit and any white space as the same; the two that `i` with `u` takes for ASCII letters are
 * those letters.
 */
export function foldUnit(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit;
  if (unit >= 65 && unit <= 90) return unit + 32;
  if (unit >= 48 && unit <= 57) return 48;
  if (unit >= 9 && unit <= 13) return BLANK;
  if (unit < 160) return unit;
  if (unit === 0x17f) return 115;
  if (unit === 0x212a) return 107;
  return IS_BLANK.test(String.fromCharCode(unit)) ? BLANK : unit;
}

/** As bits they stay in the processor's nearest memory, those of several texts together. */
const SIZE = 1 << 15;
/** So many texts' letters are kept: those of a post, of its sentences and of what stands around its names, which are asked for in turn. */
const KEPT = 16;

/** Which letters, pairs and threes of letters a text has, as hashes: one that stands there is always held, one that does not nearly never. */
interface Held {
  text: string | null;
  /** One bit a hash. */
  readonly bits: Uint32Array;
}

const TABLES: readonly Held[] = Array.from({ length: KEPT }, () => ({ text: null, bits: new Uint32Array(SIZE / 32) }));
const BY_TEXT = new Map<string, Held>();
let last = TABLES[0]!;
let oldest = 0;

const one = (a: number) => a & (SIZE - 1);
const pair = (a: number, b: number) => (a * 131 + b) & (SIZE - 1);
const three = (a: number, b: number, c: number) => (a * 3_163 + b * 131 + c * 7 + 1) & (SIZE - 1);

/** The hashes of a run of letters, up to so many: its threes, or the run itself where it is shorter. */
export function hashesOf(run: string, most: number): readonly number[] {
  const units = [...run].map((letter) => letter.charCodeAt(0));
  if (units.length === 1) return [one(units[0]!)];
  if (units.length === 2) return [pair(units[0]!, units[1]!)];
  return units.slice(2, 2 + most).map((unit, index) => three(units[index]!, units[index + 1]!, unit));
}

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

/** The letters of a text, one bit a hash. */
export function lettersOf(text: string): Uint32Array {
  if (last.text === text) return last.bits;
  const known = BY_TEXT.get(text);
  if (known !== undefined) {
    last = known;
    return known.bits;
  }
  const held = TABLES[oldest]!;
  oldest = (oldest + 1) % KEPT;
  if (held.text !== null) BY_TEXT.delete(held.text);
  fill(held.bits, text);
  held.text = text;
  BY_TEXT.set(text, held);
  last = held;
  return held.bits;
}
