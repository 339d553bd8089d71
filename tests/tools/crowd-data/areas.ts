import { Areas } from './area.ts';
import { figure, parts, rows } from './figures.ts';
import { countryNames, countyNames, divisionNames, type Town } from './geonames.ts';
import { ireland, malaysia, unitedKingdom, unitedStates } from './counties.ts';
import { regions } from './regions.ts';

const WORLD = 'world';

async function countries(areas: Areas): Promise<void> {
  const inDivisions = sumByCountry(publishedDivisions());
  const names = await countryNames();
  for (const row of rows('country-names.txt')) names.set(row.slice(0, 2), row.slice(3));
  const persons = rows('countries.txt')
    .flatMap((row) => parts(row, ';'))
    .map((entry): [string, number] => [entry.slice(0, 2), 1000 * figure(entry.slice(3))]);
  areas.add({
    id: WORLD,
    kind: 'world',
    country: '',
    parent: null,
    name: 'World',
    persons: persons.reduce((sum, [, count]) => sum + count, 0),
  });
  for (const [code, count] of persons) {
    const name = names.get(code);
    if (name === undefined) throw new RangeError(`no name for ${code}`);
    // Two offices, two figures: a country never has fewer than its divisions together.
    areas.add({
      id: code,
      kind: 'country',
      country: code,
      parent: WORLD,
      name,
      persons: Math.max(count, inDivisions.get(code) ?? 0),
    });
  }
}

/** Published inhabitants of first divisions, by "CA.08". */
function publishedDivisions(): Map<string, number> {
  const published = new Map<string, number>();
  let country = '';
  for (const row of rows('divisions.txt')) {
    if (row.startsWith('=')) country = row.slice(1).trim().slice(0, 2);
    else for (const entry of parts(row, ';')) {
      const [code = '', thousands] = entry.split(' ');
      published.set(`${country}.${code}`, 1000 * figure(thousands));
    }
  }
  for (const row of rows('my.txt')) {
    const [code = '', count] = row.split(' ');
    if (!code.includes('.')) published.set(`MY.${code}`, figure(count));
  }
  return published;
}

/** Figures by "CA.08", added up by country. */
function sumByCountry(figures: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [code, persons] of figures) sums.set(code.slice(0, 2), (sums.get(code.slice(0, 2)) ?? 0) + persons);
  return sums;
}

/** Inhabitants of listed towns, by "CA.08". */
function townsByDivision(towns: readonly Town[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { country, division, persons } of towns)
    sums.set(`${country}.${division}`, (sums.get(`${country}.${division}`) ?? 0) + persons);
  return sums;
}

/**
 * First divisions: published figures where there are some; the others share what is left of their country by the size of
 * their towns.
 */
function divisions(areas: Areas, towns: readonly Town[]): void {
  const published = publishedDivisions();
  const sums = townsByDivision(towns);
  const byCountry = Map.groupBy(divisionNames(), ([code]) => code.slice(0, 2));
  for (const [country, listed] of byCountry) {
    if (!areas.has(country) || country === 'US') continue;
    const rest = listed.filter(([code]) => !published.has(code));
    const known = listed.reduce((sum, [code]) => sum + (published.get(code) ?? 0), 0);
    const left = Math.max(0, areas.get(country).persons - known);
    const weight = rest.reduce((sum, [code]) => sum + (sums.get(code) ?? 0), 0);
    for (const [code, name] of listed) {
      const persons = published.get(code) ?? (weight > 0 ? left * ((sums.get(code) ?? 0) / weight) : 0);
      if (persons >= 1)
        areas.add({
          id: code.replace('.', '-'),
          kind: 'division',
          country,
          parent: country,
          name: plain(name),
          persons: Math.round(Math.min(persons, areas.get(country).persons)),
          alsoCalled: [name],
        });
    }
  }
}

/** "Delta State" and "State of Berlin" are called Delta and Berlin too. */
function plain(name: string): string {
  return name.replace(/^(?:State|Province|Region) of | (?:State|Province|Region|District|Governorate|Oblast|Prefecture)$/g, '');
}

/** All places above the town. */
export async function areasOf(towns: readonly Town[]): Promise<Areas> {
  const areas = new Areas();
  await countries(areas);
  unitedStates(areas, divisionNames(), countyNames());
  divisions(areas, towns);
  unitedKingdom(areas);
  malaysia(areas);
  ireland(areas);
  regions(areas);
  return areas;
}
