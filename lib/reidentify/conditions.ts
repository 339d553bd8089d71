import { BANDS, CELLS, type Cells, groupAt, partWithin } from './cells.ts';
import type { Condition, Rate } from './condition.ts';
import { conditionAt, conditionNames } from './condition-table.ts';
import { AGE_CURVES } from './data/age-curves.ts';
import { type Ages, type Group, OLDEST, shared } from './group.ts';
import { type Named, NameIndex } from './name-index.ts';
import { sharesOf } from './populations.ts';
import { type Range, times } from './range.ts';
import { REFERENCE } from './reference.ts';

const INDEX = new NameIndex<number>(conditionNames);

/** The conditions a whole name stands for ("DKA", "broken neck of femur", "cleft lip"); empty when none is listed. */
export function conditionsNamed(name: string): readonly Condition[] {
  return [...new Set(INDEX.named(name))].map(conditionAt);
}

/** The conditions a text names, in reading order, longest names first; offsets in UTF-16 units, end exclusive. */
export function conditionsIn(text: string): readonly Named<Condition>[] {
  return INDEX.in(text).map(({ thing, start, end }) => ({ thing: conditionAt(thing), start, end }));
}

/** Whom a condition implies: pregnancy a woman of 12 to 55. */
export function impliedBy({ ages, sex }: Condition): Group {
  return { ...(ages && { ages }), ...(sex && { sex }) };
}

/** How often it is among all inhabitants, and for each cell of a population by how much more or less often than that. */
export interface Frequency {
  /** New cases per person and year, or persons who have it per person. */
  readonly range: Range;
  /** By cell: 1 where it is as often as in the whole population. */
  readonly relative: Cells;
}

const NEWBORN: Ages = { from: 0, to: 1 };
const weights = new Map<string, Cells>();

function limitsOf({ ages, isAtBirth }: Condition, isNew: boolean): Ages {
  if (isNew && isAtBirth) return ages ? (shared(ages, NEWBORN) ?? NEWBORN) : NEWBORN;
  return ages ?? { from: 0, to: OLDEST };
}

/** Relative rates by cell, such that in the reference country they average 1 and women are the given share of the cases. */
function relativeOf(condition: Condition, isNew: boolean): Cells {
  const key = `${condition.id} ${isNew}`;
  const known = weights.get(key);
  if (known) return known;
  const curve: readonly number[] = AGE_CURVES[isNew && condition.isAtBirth ? 'birth' : condition.curve];
  const limits = limitsOf(condition, isNew);
  const female = condition.sex === undefined ? condition.female : Number(condition.sex === 'female');
  const shares = sharesOf(REFERENCE);
  const bare = Array.from({ length: CELLS }, (_, cell) => curve[cell % BANDS]! * partWithin(groupAt(cell).ages, limits));
  const sum = (from: number) => bare.slice(from, from + BANDS).reduce((total, weight, band) => total + weight * shares[from + band]!, 0);
  const scale = [female / sum(0), (1 - female) / sum(BANDS)] as const;
  const relative = bare.map((weight, cell) => weight * scale[cell < BANDS ? 0 : 1]);
  weights.set(key, relative);
  return relative;
}

function frequency(condition: Condition, rate: Rate | undefined, country: string, isNew: boolean): Frequency | undefined {
  return rate && { range: rate.local[country] ?? rate.range, relative: relativeOf(condition, isNew) };
}

/** New cases a year in a country (ISO 3166-1 alpha-2), undefined when none are published: a lasting state. */
export function yearlyOf(condition: Condition, country: string): Frequency | undefined {
  return frequency(condition, condition.incidence, country, true);
}

/** Persons who live with it in a country, undefined when it does not last. */
export function shareWith(condition: Condition, country: string): Frequency | undefined {
  return frequency(condition, condition.prevalence, country, false);
}

/**
 * How often a condition is among the persons of a group in a country: new cases per person and year, persons who have it per person.
 * Age and sex are conditioned, not multiplied: among women of 25 pregnancy is what it is there, and among men of 25 none.
 */
export function frequencyAmong(condition: Condition, country: string, group: Group): { readonly incidence?: Range; readonly prevalence?: Range } {
  const yearly = yearlyOf(condition, country);
  const share = shareWith(condition, country);
  return {
    ...(yearly && { incidence: times(yearly.range, among(yearly.relative, country, group, limitsOf(condition, true))) }),
    ...(share && { prevalence: times(share.range, among(share.relative, country, group, limitsOf(condition, false))) }),
  };
}

/** How much more often it is in the group than in the whole population of the reference country. */
function among(relative: Cells, country: string, { ages = { from: 0, to: OLDEST }, sex }: Group, limits: Ages): number {
  const shares = sharesOf(country);
  let cases = 0;
  let persons = 0;
  for (let cell = 0; cell < CELLS; cell += 1) {
    const of = groupAt(cell);
    if (sex !== undefined && sex !== of.sex) continue;
    persons += shares[cell]! * partWithin(of.ages, ages);
    const possible = shared(of.ages, limits);
    const meant = possible && shared(possible, ages);
    if (possible && meant) cases += shares[cell]! * relative[cell]! * ((meant.to - meant.from) / (possible.to - possible.from));
  }
  return persons === 0 ? 0 : cases / persons;
}
