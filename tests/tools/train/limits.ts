/** A draft's score for a topic, and whether wordings found the topic in it. */
export interface Scored {
  readonly score: number;
  readonly found: boolean;
}

/** Drafts on the two sides of a rule, drafts written to pass other rules, and what people write on an ordinary day. */
export interface Sides {
  readonly flags: readonly Scored[];
  readonly passes: readonly Scored[];
  readonly clean: readonly Scored[];
  readonly ordinary: readonly Scored[];
}

/** What the model may do for a topic, and the score from which the topic is taken to be there. */
export interface Use {
  /** Tell what no wording found. */
  readonly adds: boolean;
  /** Drop what wordings found. */
  readonly drops: boolean;
  readonly limit: number;
}

/**
 * How much a share of false alarms counts against a share of misses. A draft that nearly breaks a rule may be flagged once in thirty times;
 * ordinary drafts are nearly all that people write, and every rule may be wrong about each of them; drafts written to pass another rule
 * stand between, since some break this one and nobody said so.
 */
const COUNTS = { passes: 2, clean: 1.5, ordinary: 12 };

function isTold({ score, found }: Scored, { adds, drops, limit }: Use): boolean {
  return found ? !drops || score >= limit : adds && score >= limit;
}

/** Share of drafts that a topic is told of, from 0 to 1. */
export function told(drafts: readonly Scored[], use: Use): number {
  return drafts.length === 0 ? 0 : drafts.filter((draft) => isTold(draft, use)).length / drafts.length;
}

/** The use of the model, among those it is let, at which misses and false alarms together cost least. */
export function bestUse({ flags, passes, clean, ordinary }: Sides, lets: { readonly adds: boolean; readonly drops: boolean }): Use {
  const cost = (use: Use) => 1 - told(flags, use)
    + COUNTS.passes * told(passes, use) + COUNTS.clean * told(clean, use) + COUNTS.ordinary * told(ordinary, use);
  const limits = flags.map(({ score }) => score);
  const may = (isLet: boolean) => (isLet ? [true, false] : [false]);
  const uses = may(lets.adds).flatMap((adds) => may(lets.drops).flatMap((drops) => limits.map((limit): Use => ({ adds, drops, limit }))));
  return uses.reduce((best, use) => (cost(use) < cost(best) ? use : best), { adds: false, drops: false, limit: 0 });
}
