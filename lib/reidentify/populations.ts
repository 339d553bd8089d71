import data from './data/ages.json' with { type: 'json' };
import { BANDS, CELLS, groupAt, partWithin, type Cells } from './cells.ts';
import { type Group, OLDEST } from './group.ts';
import type { Place } from './place.ts';

const tables = new Map<string, Cells>();

/**
 * The share of each cell in the inhabitants of a country (ISO 3166-1 alpha-2); the shares add up to 1. A country without a table has
 * that of a country alike in age; no country, and one nobody knows, has that of the countries most posts in English come from.
 */
export function sharesOf(country: string): Cells {
  const known = tables.get(country);
  if (known) return known;
  const like = (data.alike as Readonly<Record<string, string>>)[country] ?? country;
  const persons = (data.persons as Readonly<Record<string, readonly number[]>>)[like] ?? data.persons.EN;
  const all = persons.reduce((sum, count) => sum + count, 0);
  const shares = persons.map((count) => count / all);
  tables.set(country, shares);
  return shares;
}

/** The share of a country's inhabitants that are of the ages and the sex, 0 to 1. */
export function shareOf(country: string, { ages = { from: 0, to: OLDEST }, sex }: Group): number {
  const shares = sharesOf(country);
  let sum = 0;
  for (let cell = 0; cell < CELLS; cell += 1) {
    const group = groupAt(cell);
    if (sex === undefined || sex === group.sex) sum += shares[cell]! * partWithin(group.ages, ages);
  }
  return sum;
}

/** Persons of the ages and the sex who live in a place; its age structure is taken to be its country's. */
export function personsOf(place: Place, group: Group = {}): number {
  return place.persons * shareOf(place.country, group);
}

/** Persons born in a place in a year: those of the youngest band, evenly over its five years. */
export function birthsOf(place: Place): number {
  const shares = sharesOf(place.country);
  return (place.persons * (shares[0]! + shares[BANDS]!)) / 5;
}
