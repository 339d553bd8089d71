import type { AgeCurve } from './data/age-curves.ts';
import type { ConditionSource } from './data/condition-sources.ts';
import type { Ages, Sex } from './group.ts';
import type { Range } from './range.ts';

/**
 * Illness, injury, operation or treatment, a state that is none of these (pregnancy, being a donor, being in custody),
 * or a symptom, which says little where the illness behind it is named as well.
 */
export type ConditionKind = 'disease' | 'injury' | 'procedure' | 'state' | 'symptom';

/** Orphanet's classes of point prevalence: 1-5 of 10,000, 1-9 of 100,000, 1-9 of a million, fewer than 1 of a million persons. */
export type OrphanetClass = '1-5/10^4' | '1-9/10^5' | '1-9/10^6' | '<1/10^6';

/** A rate, and those of countries where it is another (ISO 3166-1 alpha-2). */
export interface Rate {
  readonly range: Range;
  readonly local: Readonly<Record<string, Range>>;
}

/** Something a patient has, had or underwent, and how often. Rates without a country are those of high-income countries. */
export interface Condition {
  /** Its first name in lower case: "hip fracture". */
  readonly id: string;
  readonly kind: ConditionKind;
  /** All names it is found by; the first is shown. */
  readonly names: readonly string[];
  /** Persons who live with it, per person of the whole population, both sexes, all ages. */
  readonly prevalence?: Rate;
  /** New cases, per person of the whole population and year. */
  readonly incidence?: Rate;
  /** True when the incidence was published per birth: those it befalls are newborn. */
  readonly isAtBirth: boolean;
  /** Share of the cases that are women or girls, 0 to 1. */
  readonly female: number;
  /** Nobody outside these ages has it. */
  readonly ages?: Ages;
  /** The only sex that has it. */
  readonly sex?: Sex;
  readonly curve: AgeCurve;
  readonly orphanet?: OrphanetClass;
  /** True when it tends to make the news: a bear attack, quadruplets, a lightning strike. */
  readonly isNews: boolean;
  readonly source: ConditionSource;
}
