import { firstNot } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { CUE_COUNT, cueMark, WORD } from '../cues/marks.ts';
import { shape, type Unit } from '../shape.ts';
import { hasEach, numberOf } from './inventory.ts';

const FIRST = WORD.charCodeAt(0);
const ROOM = Math.ceil((1 + CUE_COUNT) / 16);

/** The cues that some words give together, one bit each: they are asked for far more often than gathered. */
export class GivenCues {
  /** Sixteen to a number, so that all stay small integers. */
  readonly #bits: number[] = new Array<number>(ROOM).fill(0);

  add(cues: string): void {
    for (let index = 0; index < cues.length; index += 1) {
      const cue = cues.charCodeAt(index) - FIRST;
      this.#bits[cue >> 4]! |= 1 << (cue & 15);
    }
  }

  includes(mark: string): boolean {
    const cue = mark.charCodeAt(0) - FIRST;
    return (this.#bits[cue >> 4]! & (1 << (cue & 15))) !== 0;
  }

  /** The cues of several together; what is not there gives none. */
  static of(all: readonly (GivenCues | undefined)[]): GivenCues {
    const together = new GivenCues();
    for (const one of all) {
      if (one === undefined) continue;
      for (let index = 0; index < ROOM; index += 1) together.#bits[index]! |= one.#bits[index]!;
    }
    return together;
  }
}

/** Given by nothing. */
export const NO_CUES = new GivenCues();

/** The cues that each sentence gives. */
export function sentenceCues(reading: Reading): readonly GivenCues[] {
  const found: GivenCues[] = [];
  for (const { sentence, cues } of reading.get(shape).units) {
    found[sentence] ??= new GivenCues();
    found[sentence].add(cues);
  }
  return found;
}

/** The units of one sentence, in order. */
export function unitsIn(reading: Reading, sentence: number): readonly Unit[] {
  const { units } = reading.get(shape);
  const from = firstNot(units.length, (index) => units[index]!.sentence < sentence);
  let to = from;
  while (units[to]?.sentence === sentence) to += 1;
  return units.slice(from, to);
}

/** Asks a sentence, or the whole text, for any of some cues. The cue names are looked up once. */
export function cueTest(...names: readonly string[]) {
  const marks = names.map(cueMark);
  const one = [marks.map(numberOf)];
  return {
    sentence: (reading: Reading, sentence: number) => {
      const given = reading.get(sentenceCues)[sentence];
      return given !== undefined && marks.some((mark) => given.includes(mark));
    },
    text: (reading: Reading) => hasEach(reading, one),
  };
}
