import { chance } from '../reading/models/chance.ts';
import type { Reading } from '../reading/reading.ts';
import type { Clue } from './clue.ts';
import { DEFAULT_THRESHOLD } from './crowd.ts';
import fitted from './data/fitted.json' with { type: 'json' };
import { type Telling, tellings } from './fitted.ts';
import { manner, MANNERS } from './manner.ts';
import { forPerson, signsOfWords } from './person.ts';

/** Orders of magnitude between which figures are told apart. */
const LEAST = -2;
const MOST = 3;

/**
 * How strong it speaks for few: orders of magnitude of the crowd, a town, how much of a patient's story it is, many people, the manner of telling.
 * How much is told is in the figures already.
 */
export function strengthsOfFew(reading: Reading, orders: number, told: ReadonlySet<Telling>): readonly number[] {
  const strength = reading.get(signsOfWords);
  const telling = reading.get(manner);
  return [
    Math.min(MOST, Math.max(LEAST, orders)), Number(told.has('town')), strength.case, strength.many, ...MANNERS.map((each) => telling[each]),
  ];
}

/** From this chance on that somebody is in view and that few fit, it is told. */
const LIKELY = 0.5;
/** Who asks for more people than is usual is told of everybody whom so many times fewer fit, however it is told. */
const WELL_BELOW = 10;

/** True when it is likely both that few fit and that somebody is in view, by the evidence for each, in logits. */
export function areLikely(few: number, person: number): boolean {
  return chance(few) * chance(person) >= LIKELY;
}

/**
 * Whether it is more likely than not that one real person is in view and that so few fit that it is worth a warning. The figures decide most
 * of the second; but where somebody is told of as one of many, where the reader is spoken to, and where less speaks for a patient's story,
 * they have to be smaller. tests/tools/train/crowd.ts weighs both on what was reckoned at first sight. `persons`: how many fit most likely;
 * `threshold`: fewer than so many are few.
 */
export function isFew(reading: Reading, clues: readonly Clue[], persons: number, threshold: number): boolean {
  const { start, weights } = fitted.few;
  const orders = Math.log10(Math.max(persons, 10 ** (LEAST - 1)) * (DEFAULT_THRESHOLD / threshold));
  const told = tellings(clues.flatMap(({ facts }) => facts));
  const few = strengthsOfFew(reading, orders, told).reduce((sum, strength, index) => sum + weights[index]! * strength, start);
  const isAsked = threshold > DEFAULT_THRESHOLD && persons * WELL_BELOW < threshold;
  return areLikely(isAsked ? Infinity : few, forPerson(reading, clues));
}
