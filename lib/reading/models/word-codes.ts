import { hashOf, PRIME } from '../hash.ts';
import { remembering } from '../remembered.ts';

/** What is known of a word, as a number: thousands of them are made for one draft, and names put together from strings took half a millisecond. */
export type Code = number;

/** The code of one name. */
export const code: (name: string) => Code = remembering(hashOf);

/** The code of two things known together; the other way round it is another. */
export function joined(one: Code, other: Code): Code {
  return Math.imul(one ^ (other + 0x9e3779b9 + (one << 6) + (one >>> 2)), PRIME) >>> 0;
}

/** How many weights there are: a power of two. A feature's weight stands where its code says; two that share one are weighed as one. */
export const WEIGHTS = 32_768;

/** Where the weight of a feature stands. */
export function placeOf(feature: Code): number {
  return ((feature ^ (feature >>> 15)) >>> 0) % WEIGHTS;
}
