import type { Fact } from './clue.ts';
import type { Crowd } from './crowd.ts';
import fitted from './data/fitted.json' with { type: 'json' };

/**
 * What the figures come to, and what turned out to be true where somebody worked it out by hand: tests/tools/train/crowd.ts fits the
 * one to the other on drafts that the estimate saw for the first time. Figures miss what was not heard and multiply what goes
 * together, so the truth lies nearer to the middle of all stories than they do: of descriptions reckoned to fit less than one person
 * most fit two or three, and of those reckoned to fit thousands some fit ten.
 *
 * All curves rise with what was reckoned and fall, or stay, with what else is told; so another clue never makes a crowd larger.
 */

/** Orders of magnitude between which the figures are followed, and those at which the curves bend. */
const LEAST = -3;
const MOST = 8;
const BENDS = [-1, 0, 1, 2, 3, 4.5] as const;
/** Within so many days a story is of now. */
const DAYS = 10;
/** A place of at most so many persons is a town. */
const TOWN = 2e5;
/** An age told within so many years. */
const YEARS = 4;

/** What a description tells beside the figures: that it was within days, in a town, of which age in years. */
export const TELLINGS = ['days', 'town', 'years'] as const;
export type Telling = (typeof TELLINGS)[number];

/** Orders of magnitude as a sum: where it starts, what each stretch between bends adds per order, what each telling takes off. */
export interface Curve {
  readonly start: number;
  readonly slopes: readonly number[];
  readonly told: Readonly<Record<Telling, number>>;
}

/** How far `orders` reaches into each stretch between bends; with a curve's slopes they add up. */
export function stretches(orders: number): readonly number[] {
  const at = Math.min(MOST, Math.max(LEAST, orders));
  return [LEAST, ...BENDS].map((from, index) => Math.min(Math.max(at - from, 0), (BENDS[index] ?? MOST) - from));
}

/** What facts tell beside the figures. */
export function tellings(facts: readonly Fact[]): ReadonlySet<Telling> {
  const told = new Set<Telling>();
  for (const fact of facts) {
    if (fact.says === 'window' && fact.days[1] < DAYS) told.add('days');
    if (fact.says === 'place' && fact.persons[1] < TOWN) told.add('town');
    if (fact.says === 'age' && fact.ages.to - fact.ages.from <= YEARS) told.add('years');
  }
  return told;
}

/** The middle of a crowd, in orders of magnitude. */
export function middleOf({ low, high }: Crowd): number {
  return (Math.log10(low) + Math.log10(high)) / 2;
}

/** A curve at what was reckoned, in orders of magnitude. */
export function along({ start, slopes, told }: Curve, orders: number, tells: ReadonlySet<Telling>): number {
  const rise = stretches(orders).reduce((sum, stretch, index) => sum + stretch * slopes[index]!, start);
  return TELLINGS.reduce((sum, telling) => (tells.has(telling) ? sum - told[telling] : sum), rise);
}

/** Between how many persons the truth lies in nine of ten cases, by what the facts were reckoned to. */
export function likelyRange(reckoned: Crowd, facts: readonly Fact[]): Crowd {
  const tells = tellings(facts);
  const middle = middleOf(reckoned);
  const high = along(fitted.high, middle, tells);
  // Curves fitted apart may meet where drafts are few.
  return { low: 10 ** Math.min(high, along(fitted.low, middle, tells)), high: 10 ** high };
}
