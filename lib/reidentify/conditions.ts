import { BANDS, CELLS, type Cells, groupAt, partWithin } from './cells.ts';
import type { Condition, Rate } from './condition.ts';
import { conditionAt, conditionNames } from './condition-table.ts';
import { AGE_CURVES } from './data/age-curves.ts';
import { type Ages, OLDEST, shared } from './group.ts';
import { type Named, NameIndex } from './name-index.ts';
import { sharesOf } from './populations.ts';
import type { Range } from './range.ts';
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
  const sum = (from: number) =>
    bare.slice(from, from + BANDS).reduce((total, weight, band) => total + weight * shares[from + band]!, 0);
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
