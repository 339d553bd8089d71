/**
 * Warnings of one rule overridden in a row, on however many days, before it speaks as a note. People who are warned past
 * their use stop reading: 49 to 96 % of clinical alerts are overridden (van der Sijs et al., J Am Med Inform Assoc
 * 2006;13:138). Five is a first value, not measured here.
 */
export const OVERRIDES_TO_QUIET = 5;

/** How long a rule stays quiet after it was last overridden, in milliseconds: 30 days. Then it is tried again, for work and habits change. */
export const QUIET_FOR = 30 * 24 * 60 * 60 * 1000;

/** Rules that keep a patient's privacy: these speak up however often they were passed over. */
const NEVER_QUIET: readonly string[] = [
  'patient-identifier', 'reidentification-risk', 'patient-case', 'patient-contact',
  'image-text-identifier', 'image-face', 'image-body', 'image-clinical', 'image-metadata', 'image-code',
];

/** What became of a rule's warnings on this device. No word of a draft. */
export interface Tally {
  readonly shown: number;
  readonly overridden: number;
  /** Overridden since one was last acted on. */
  readonly inARow: number;
  /** When it was last overridden, in milliseconds since 1970. */
  readonly last?: number;
}

/** Tallies by rule id. */
export type Budget = Readonly<Record<string, Tally>>;

/** A warning was shown; the person went past it; the person changed the text because of it. */
export type Outcome = 'shown' | 'overridden' | 'acted-on';

const NOTHING: Tally = { shown: 0, overridden: 0, inARow: 0 };

const isOver = ({ last = 0 }: Tally, now: number) => now - last >= QUIET_FOR;

function next(tally: Tally, outcome: Outcome, now: number): Tally {
  const { shown, overridden, inARow, last } = tally;
  const when = last !== undefined && { last };
  if (outcome === 'shown') return { shown: shown + 1, overridden, inARow, ...when };
  if (outcome === 'overridden') return { shown, overridden: overridden + 1, inARow: isOver(tally, now) ? 1 : inARow + 1, last: now };
  return { shown, overridden, inARow: 0, ...when };
}

/** The budget after one more outcome of a rule's warning. @param now milliseconds since 1970. */
export function counted(budget: Budget, rule: string, outcome: Outcome, now: number): Budget {
  const tally = Object.hasOwn(budget, rule) ? budget[rule] : undefined;
  return { ...budget, [rule]: next(tally ?? NOTHING, outcome, now) };
}

/** Rules whose warnings were overridden so often in a row that they now speak quietly; never one that keeps a patient's privacy. */
export function quietedIn(budget: Budget, now: number): string[] {
  return Object.entries(budget)
    .filter(([rule, tally]) => tally.inARow >= OVERRIDES_TO_QUIET && !isOver(tally, now) && !NEVER_QUIET.includes(rule))
    .map(([rule]) => rule);
}
