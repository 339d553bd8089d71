import { METROS } from './data/metros.ts';
import type { Place, PlaceKind } from './place.ts';
import type { Range } from './range.ts';

/**
 * From how far around a place its patients come, as a factor of its inhabitants; a town's hospital serves the country
 * around it.
 */
const REACH: Readonly<Record<PlaceKind, Range>> = {
  world: [1, 1], country: [1, 1], region: [0.8, 1], division: [0.9, 1], county: [0.7, 1.5], city: [0.7, 3], district: [0.5, 3],
};
/** British towns are known as districts: Norwich ends where its hospital's patients begin. From so many persons on the hospitals are its own. */
const TOWN_DISTRICT = 400_000;

/** Part of a city and its surroundings that are meant by its name, at least and at most. */
const OF_A_METRO: Range = [0.3, 1.1];
/** A city of the name that has so much less than the one meant is another: Portland in Maine. */
const ANOTHER = 0.75;

interface Metro {
  readonly city: number;
  readonly all: number;
}

let metros: ReadonlyMap<string, Metro> | undefined;

function metroOf({ name, country, persons }: Place): number | undefined {
  metros ??= new Map(METROS.trim().split(/[;\n]\s*/).map((row) => {
    const [, called = '', where = '', city = '', all = ''] = /^(.+) ([A-Z]{2}) (\d+) (\d+)$/.exec(row) ?? [];
    return [`${called} ${where}`, { city: Number(city) * 1000, all: Number(all) * 1000 }];
  }));
  const metro = metros.get(`${name} ${country}`);
  return metro !== undefined && persons >= metro.city * ANOTHER && persons < metro.all ? metro.all : undefined;
}

/** How many persons may be meant by a place where somebody is cared for. */
export function reachOf(place: Place): Range {
  const { kind, persons, country } = place;
  const [least, most] = kind === 'county' && country === 'GB' && persons < TOWN_DISTRICT ? REACH.city : REACH[kind];
  const metro = kind === 'country' || kind === 'region' ? undefined : metroOf(place);
  if (metro === undefined) return [persons * least, persons * most];
  return [Math.max(persons * least, metro * OF_A_METRO[0]), Math.max(persons * most, metro * OF_A_METRO[1])];
}
