import type { Reading } from '../reading/reading.ts';
import { crowdOfReading } from './clues.ts';
import { reckoned } from './estimate.ts';
import type { Range } from './range.ts';

/** How little of those who fit a clue can leave; keeps what is handed on above nothing. */
const LEAST = 1e-6;

/** A clue of a draft, and which part of those who fit without it also fits with it. */
export interface Narrowing {
  readonly words: string;
  readonly share: Range;
}

const part = (some: number, all: number) => Math.min(1, Math.max(LEAST, some / all));

/** How much each clue of a draft narrows, so that another post about the same case can count it without its words. */
export function narrowingsOf(reading: Reading): readonly Narrowing[] {
  const { clues, around } = reading.get(crowdOfReading);
  const size = (some: typeof clues) => reckoned([...some.flatMap(({ facts }) => facts), ...around]);
  const all = size(clues);
  return clues.map((clue) => {
    const without = size(clues.filter((other) => other !== clue));
    const ends = [part(all.low, without.low), part(all.high, without.high)] as const;
    return { words: clue.words, share: [Math.min(...ends), Math.max(...ends)] };
  });
}
