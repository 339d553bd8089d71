import type { Reading } from '../reading/reading.ts';
import { DEFAULT_THRESHOLD } from './crowd.ts';
import fitted from './data/fitted.json' with { type: 'json' };
import { SIGNS_OF_WORDS, signsOfWords } from './person.ts';

/** Orders of magnitude between which figures are told apart. */
const LEAST = -3;
const MOST = 4;

/**
 * How strong it speaks for warning: orders of magnitude of the crowd, words of the draft in natural logs, then what its words say for a person
 * in view, which also tells how far the figures are to be trusted. How much is told is in the figures already.
 */
export function strengthsOfFew(reading: Reading, orders: number): readonly number[] {
  const words = reading.text.split(/\s+/u).length;
  const strength = reading.get(signsOfWords);
  return [Math.min(MOST, Math.max(LEAST, orders)), Math.log(words), ...SIGNS_OF_WORDS.map((sign) => strength[sign])];
}

/**
 * Whether so few people fit that it is worth a warning. The figures alone decide most of it; but of a long story some is told of others and
 * much goes together, so there they have to be smaller, and where less speaks for a patient's story too. tests/tools/train/crowd.ts weighs
 * it on what was reckoned at first sight. `persons`: how many fit most likely; `threshold`: fewer than so many are few.
 */
export function isFew(reading: Reading, persons: number, threshold: number): boolean {
  const { start, weights } = fitted.few;
  const orders = Math.log10(Math.max(persons, 10 ** (LEAST - 1)) * (DEFAULT_THRESHOLD / threshold));
  return strengthsOfFew(reading, orders).reduce((sum, strength, index) => sum + weights[index]! * strength, start) >= 0;
}
