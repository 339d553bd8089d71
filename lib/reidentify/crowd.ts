/** How many people a description fits, in persons. Both ends are at least 1: somebody is described. */
export interface Crowd {
  readonly low: number;
  readonly high: number;
}

/**
 * A release of data is held safe from a group of 11 on, a risk of 9 % (EMA policy 0070, Health Canada's public release
 * of clinical information).
 */
export const DEFAULT_THRESHOLD = 11;

/** The middle of a wide range is not known better than by this factor: a change that is offered leaves so much room. */
const MARGIN = 2;

/** How many people a description should fit most likely once it is changed, in persons. */
export function aimOf(threshold: number): number {
  return threshold * MARGIN;
}

/** How a crowd is told to people, who read no ranges: the smallest band is about ten or fewer. */
export type Band = 'ten' | 'tens' | 'hundreds' | 'thousands' | 'more';

/** The one number that stands for a crowd: the middle of its range in orders of magnitude, in persons. */
export function likely({ low, high }: Crowd): number {
  return Math.sqrt(low * high);
}

/** The band a number of persons falls in; numbers are rounded, so that 11 still is about ten. */
export function bandOf(persons: number): Band {
  if (persons < 15) return 'ten';
  if (persons < 100) return 'tens';
  if (persons < 1_000) return 'hundreds';
  return persons < 10_000 ? 'thousands' : 'more';
}

/** Two figures are all that is known of it; more would feign precision. */
export function rounded(persons: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(persons)) - 1);
  return Math.round(persons / step) * step;
}
