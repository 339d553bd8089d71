/** Scores of drafts on the two sides of a rule, and of drafts that break no rule at all. */
export interface Sides {
  readonly flags: readonly number[];
  readonly passes: readonly number[];
  readonly clean: readonly number[];
}

/**
 * How much a share of false alarms among drafts that break nothing counts against a share of misses: such drafts are nearly all that
 * people write, and every rule may be wrong about each of them.
 */
const CLEAN_COUNTS = 12;

/** Share of scores at or above a limit, from 0 to 1. */
export function from(scores: readonly number[], limit: number): number {
  return scores.length === 0 ? 0 : scores.filter((score) => score >= limit).length / scores.length;
}

/** The limit at which misses and false alarms together cost least. */
export function bestLimit({ flags, passes, clean }: Sides): number {
  const cost = (limit: number) => 1 - from(flags, limit) + from(passes, limit) + CLEAN_COUNTS * from(clean, limit);
  return flags.reduce((best, limit) => (cost(limit) < cost(best) ? limit : best), flags[0] ?? 0);
}
