import { placeKey } from '../../../lib/reidentify/place-key.ts';
import type { Areas } from './area.ts';
import { STATE_FIPS } from './counties.ts';
import { figure, parts, rows } from './figures.ts';
import { SMALLEST, type Town } from './geonames.ts';

/** A town with the area it lies in. */
export interface Settled {
  readonly name: string;
  readonly persons: number;
  readonly parent: string;
  readonly isPart: boolean;
}

/**
 * From how many inhabitants on a town is listed, by country: all of GeoNames' where posts in English come from, larger
 * ones elsewhere.
 */
const LEAST: Readonly<Record<string, number>> = {
  US: SMALLEST,
  GB: SMALLEST,
  CA: SMALLEST,
  AU: SMALLEST,
  IE: SMALLEST,
  NZ: SMALLEST,
  MY: SMALLEST,
  SG: SMALLEST,
  JM: 1000,
  TT: 1000,
  IN: 10_000,
  ZA: 10_000,
  PH: 20_000,
  NG: 20_000,
  KE: 20_000,
  PK: 20_000,
};
const LEAST_ELSEWHERE = 50_000;

/** Counties that GeoNames counts as one town, by its name. */
const AS_A_TOWN: Readonly<Record<string, string>> = { 'region/GB/Greater London': 'London' };

const FIPS_OF = Object.fromEntries(Object.entries(STATE_FIPS).map(([fips, state]) => [state, fips]));

/** GeoNames' names of British authorities, as the tables write them. */
function authority(name: string): string {
  return name
    .replace(
      /^(?:City and (?:County|Borough)|(?:Royal |Metropolitan )?Borough|County|City|District|Sir|The)(?: of)? (?=[A-Z])/g,
      '',
    )
    .replace(/ (?:county borough|County Borough|Council)$/, '')
    .replace(/^St\. /, 'St ');
}

/** The id of the second division of a town, when it is listed. */
function countyId({ country, division, county }: Town, countyNames: ReadonlyMap<string, string>): string | null {
  if (county === '') return null;
  if (country === 'US') return `US-${FIPS_OF[division]}${county}`;
  if (country === 'GB')
    return county === 'GLA' ? 'region/GB/Greater London' : `GB/${authority(countyNames.get(`GB.${division}.${county}`) ?? '')}`;
  return `${country}-${division}/${county}`;
}

/**
 * The smallest listed area that the town lies in and fits in: a city larger than the county GeoNames puts it in spreads
 * over several.
 */
function parentOf(town: Town, areas: Areas, countyNames: ReadonlyMap<string, string>): string {
  const listed = [countyId(town, countyNames), `${town.country}-${town.division}`, town.country].filter(
    (id): id is string => id !== null && areas.has(id),
  );
  return listed.find((id) => areas.get(id).persons >= town.persons) ?? listed.at(-1) ?? 'world';
}

/** Towns written by hand; they stand in for GeoNames' of the same name and division. */
function corrections(): Town[] {
  return rows('towns.txt').map((row) => {
    const [where = '', county = '', name = '', persons, kind] = parts(row, '|');
    return {
      name,
      country: where.slice(0, 2),
      division: where.slice(3),
      county: county === '-' ? '' : county,
      persons: figure(persons),
      isPart: kind === 'd',
    };
  });
}

const sameTown = ({ country, division, name }: Town) => `${country}-${division} ${placeKey(name)}`;

/** True when the county the town lies in bears its name: then the county's figure, which is newer, stands for both. */
function isItsCounty(town: Town, areas: Areas, countyNames: ReadonlyMap<string, string>): boolean {
  const id = countyId(town, countyNames);
  return (
    id !== null &&
    areas.has(id) &&
    [areas.get(id).name, AS_A_TOWN[id] ?? ''].some((name) => placeKey(name) === placeKey(town.name))
  );
}

/** The towns that are listed, each with its area; those that an area of the same name stands for are left out. */
export function settled(towns: readonly Town[], areas: Areas, countyNames: ReadonlyMap<string, string>): Settled[] {
  const corrected = corrections();
  const replaced = new Set(corrected.map(sameTown));
  const kept = towns.filter((town) => !replaced.has(sameTown(town)) && town.persons >= (LEAST[town.country] ?? LEAST_ELSEWHERE));
  const largest = new Map<string, Settled>();
  for (const town of [...kept, ...corrected]) {
    const parent = parentOf(town, areas, countyNames);
    if (isItsCounty(town, areas, countyNames)) continue;
    const { persons } = areas.get(parent);
    const one: Settled = { name: town.name, persons: Math.min(town.persons, persons), parent, isPart: town.isPart };
    const key = `${parent} ${placeKey(town.name)}`;
    if ((largest.get(key)?.persons ?? -1) < one.persons) largest.set(key, one);
  }
  return [...largest.values()];
}
