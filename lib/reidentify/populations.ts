import data from './data/ages.json' with { type: 'json' };
import type { Cells } from './cells.ts';

const tables = new Map<string, Cells>();

/**
 * The share of each cell in the inhabitants of a country (ISO 3166-1 alpha-2); the shares add up to 1. A country without
 * a table has that of a country alike in age; no country, and one nobody knows, has that of the countries most posts in
 * English come from.
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
