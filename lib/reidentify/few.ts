import type { Reading } from '../reading/reading.ts';
import type { Clue } from './clue.ts';
import { DEFAULT_THRESHOLD } from './crowd.ts';
import fitted from './data/fitted.json' with { type: 'json' };
import { type Sign, signs } from './person.ts';

/** Signs of a person in view that also tell how far the figures are to be trusted; how much is told is in the figures already. */
export const TELLING_SIGNS = ['case', 'own', 'many', 'elsewhere', 'lesson', 'work', 'read'] as const satisfies readonly Sign[];
/** Orders of magnitude between which figures are told apart. */
const LEAST = -3;
const MOST = 4;

/** How strong it speaks for warning: orders of magnitude of the crowd, words of the draft in natural logs, then the signs. */
export function strengthsOfFew(reading: Reading, clues: readonly Clue[], orders: number): readonly number[] {
  const words = reading.text.split(/\s+/u).length;
  const strength = signs(reading, clues);
  return [Math.min(MOST, Math.max(LEAST, orders)), Math.log(words), ...TELLING_SIGNS.map((sign) => strength[sign])];
}

/**
 * Whether so few people fit that it is worth a warning. The figures alone decide most of it; but of a long story some is told of others and
 * much goes together, so there they have to be smaller, and where less speaks for a patient's story too. tests/tools/train/crowd.ts weighs
 * it on what was reckoned at first sight. `persons`: how many fit most likely; `threshold`: fewer than so many are few.
 */
export function isFew(reading: Reading, clues: readonly Clue[], persons: number, threshold: number): boolean {
  const { start, weights } = fitted.few;
  const orders = Math.log10(Math.max(persons, 10 ** (LEAST - 1)) * (DEFAULT_THRESHOLD / threshold));
  return strengthsOfFew(reading, clues, orders).reduce((sum, strength, index) => sum + weights[index]! * strength, start) >= 0;
}
