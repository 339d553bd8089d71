/**
 * Warnings of one rule overridden in a row before it speaks as a note for the rest of the session. People who are warned
 * past their use stop reading: 49 to 96 % of clinical alerts are overridden (van der Sijs et al., J Am Med Inform Assoc
 * 2006;13:138). Five is a first value, not measured here.
 */
export const OVERRIDES_TO_QUIET = 5;

/** Rules that keep a patient's privacy: these speak up however often they were passed over. */
const NEVER_QUIET: readonly string[] = [
  'patient-identifier', 'reidentification-risk', 'patient-case', 'patient-contact',
  'image-text-identifier', 'image-face', 'image-body', 'image-clinical', 'image-metadata', 'image-code',
];

/** What became of a rule's warnings this session. No word of a draft. */
export interface Tally {
  readonly shown: number;
  readonly overridden: number;
  /** Overridden since one was last acted on. */
  readonly inARow: number;
}

/** Tallies by rule id. */
export type Budget = Readonly<Record<string, Tally>>;

/** A warning was shown; the person went past it; the person changed the text because of it. */
export type Outcome = 'shown' | 'overridden' | 'acted-on';

const NOTHING: Tally = { shown: 0, overridden: 0, inARow: 0 };

function next({ shown, overridden, inARow }: Tally, outcome: Outcome): Tally {
  if (outcome === 'shown') return { shown: shown + 1, overridden, inARow };
  if (outcome === 'overridden') return { shown, overridden: overridden + 1, inARow: inARow + 1 };
  return { shown, overridden, inARow: 0 };
}

/** The budget after one more outcome of a rule's warning. */
export function counted(budget: Budget, rule: string, outcome: Outcome): Budget {
  const tally = Object.hasOwn(budget, rule) ? budget[rule] : undefined;
  return { ...budget, [rule]: next(tally ?? NOTHING, outcome) };
}

/** Rules whose warnings were overridden so often in a row that they now speak quietly; never one that keeps a patient's privacy. */
export function quietedIn(budget: Budget): string[] {
  return Object.entries(budget)
    .filter(([rule, { inARow }]) => inARow >= OVERRIDES_TO_QUIET && !NEVER_QUIET.includes(rule))
    .map(([rule]) => rule);
}
