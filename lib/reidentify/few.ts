import { chance } from '../reading/models/chance.ts';
import { evidence } from '../reading/models/judge.ts';
import type { Reading } from '../reading/reading.ts';
import type { Clue } from './clue.ts';
import { DEFAULT_THRESHOLD } from './crowd.ts';
import fitted from './data/fitted.json' with { type: 'json' };
import { manner, MANNERS } from './manner.ts';
import { forPerson, signsOfWords } from './person.ts';

/** Orders of magnitude between which figures are told apart. */
const LEAST = -2.5;
const MOST = 4;
/** Of no place told, in orders of magnitude of persons. */
const ANYWHERE = 8.5;

/** How large the smallest place is that is told of, in orders of magnitude of persons. The only one of a kind is found without a place. */
export function sizeOfPlace(clues: readonly Clue[]): number {
  const sizes = clues.flatMap(({ kind, facts }) => (
    facts.flatMap((fact) => (fact.says === 'place' || (kind === 'one-of-a-kind' && fact.says === 'one-of') ? [Math.log10(fact.persons[0] * fact.persons[1]) / 2] : []))));
  return Math.min(ANYWHERE, ...sizes);
}

/**
 * How strong it speaks for few: orders of magnitude of the crowd, and once more of the place, since what else the figures are made of is known less
 * well; how much of a patient's story it is, many people, the manner of telling. How much is told is in the figures already. `recognised`: how
 * much the words speak for one whom others would know again, in logits: a job or an accident that no table counts tells them too.
 */
export function strengthsOfFew(reading: Reading, orders: number, place: number, recognised = evidence(reading, 'reidentification-risk')): readonly number[] {
  const strength = reading.get(signsOfWords);
  const telling = reading.get(manner);
  return [
    Math.min(MOST, Math.max(LEAST, orders)), place, strength.case, recognised, strength.many, ...MANNERS.map((each) => telling[each]),
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

/** How many fit most likely, and taken guardedly (telling.ts), which are never fewer and take longer to reckon, in persons. */
export interface HowMany {
  readonly likely: number;
  readonly guardedly: () => number;
}

/**
 * Whether it is more likely than not that one real person is in view and that so few fit that it is worth a warning. The figures decide most
 * of the second; but where somebody is told of as one of many, where the reader is spoken to, and where less speaks for a patient's story,
 * they have to be smaller. tests/tools/train/crowd.ts weighs both on what was reckoned at first sight. `threshold`: fewer than so many are few.
 */
export function isFew(reading: Reading, clues: readonly Clue[], persons: HowMany, threshold: number): boolean {
  const { start, weights } = fitted.few;
  const person = forPerson(reading, clues);
  if (threshold > DEFAULT_THRESHOLD && persons.likely * WELL_BELOW < threshold) return areLikely(Infinity, person);
  const place = sizeOfPlace(clues);
  const areFew = (howMany: number) => {
    const orders = Math.log10(Math.max(howMany, 10 ** (LEAST - 1)) * (DEFAULT_THRESHOLD / threshold));
    return areLikely(strengthsOfFew(reading, orders, place).reduce((sum, strength, index) => sum + weights[index]! * strength, start), person);
  };
  return areFew(persons.likely) && areFew(persons.guardedly());
}
