import type { Ages, Sex } from './group.ts';
import type { Range } from './range.ts';

/** Illness, injury, operation or treatment, or a state that is none of these (pregnancy, prematurity, being a donor). */
export type ConditionKind = 'disease' | 'injury' | 'procedure' | 'state';

/**
 * How the rate of a condition runs with age: the name of a curve in data/age-curves.json, relative rates by five-year band.
 */
export type AgeCurve = string;

/** Orphanet's classes of point prevalence, in persons of 100,000: "1-5 / 10 000", "1-9 / 100 000", "1-9 / 1 000 000", "<1 / 1 000 000". */
export type OrphanetClass = '1-5/10^4' | '1-9/10^5' | '1-9/10^6' | '<1/10^6';

/** Something a patient has, had or underwent, and how often. Rates are those of high-income countries unless the source says otherwise. */
export interface Condition {
  readonly id: string;
  readonly kind: ConditionKind;
  /** The name it is known by; further ones are found by `conditionsNamed`. */
  readonly name: string;
  /** Persons who live with it, per person of the whole population, both sexes, all ages. */
  readonly prevalence?: Range;
  /** New cases, per person of the whole population and year. */
  readonly incidence?: Range;
  /** Share of the cases that are women or girls, 0 to 1; 0.5 where the sexes hardly differ. */
  readonly female: number;
  /** Nobody outside these ages has it; absent when there is no such limit. */
  readonly ages?: Ages;
  /** The only sex that has it. */
  readonly sex?: Sex;
  readonly curve: AgeCurve;
  readonly orphanet?: OrphanetClass;
  /** True when it is news of itself: a bear attack, a lightning strike. */
  readonly newsworthy?: boolean;
  /** Where the figures were published. */
  readonly source: string;
}
