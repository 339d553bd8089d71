import type { Areas } from './area.ts';
import { figure, parts, rows } from './figures.ts';

export const STATE_FIPS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA 26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH ' +
    '34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), entry.slice(2)]),
);

/** Codes and figures of a state's row: codes rise by 2 from 001 where none is written. */
function codedFigures(entries: readonly string[]): [string, number][] {
  let code = -1;
  return entries.map((entry) => {
    const [first = '', second] = entry.split('=');
    code = second === undefined ? code + 2 : figure(first);
    return [String(code).padStart(3, '0'), figure(second ?? first)];
  });
}

/** States and counties of the US: a state has the sum of its counties. Names are GeoNames', whose codes are the FIPS codes. */
export function unitedStates(
  areas: Areas,
  divisionNames: ReadonlyMap<string, string>,
  countyNames: ReadonlyMap<string, string>,
): void {
  const states = rows('us-counties.txt').map((row): [string, string, [string, number][]] => {
    const [fips = '', ...entries] = row.split(' ');
    return [fips, STATE_FIPS[fips]!, fips === '11' ? [['001', figure(entries[0])]] : codedFigures(entries)];
  });
  states.push(['09', 'CT', rows('us-connecticut.txt').map((row) => [row.slice(0, 3), figure(row.split(' ')[1])])]);
  for (const [fips, state, counties] of states) {
    const persons = counties.reduce((sum, [, count]) => sum + count, 0);
    areas.add({
      id: `US-${state}`,
      kind: 'division',
      country: 'US',
      parent: 'US',
      name: divisionNames.get(`US.${state}`)!,
      persons,
    });
    if (state === 'DC') continue;
    const connecticut = new Map(
      rows('us-connecticut.txt').map((row) => [row.slice(0, 3), `${row.replace(/^\d+ \d+ /, '')} County`]),
    );
    for (const [code, count] of counties) {
      const name = countyNames.get(`US.${state}.${code}`) ?? connecticut.get(code);
      if (name === undefined) throw new RangeError(`no name for county ${code} of ${state}`);
      areas.add({
        id: `US-${fips}${code}`,
        kind: 'county',
        country: 'US',
        parent: `US-${state}`,
        name: name.replace(/^(.*) City$/, '$1'),
        persons: count,
      });
    }
  }
}

/** Regions, counties and districts of the UK. A county and a region have the sum of their districts. */
export function unitedKingdom(areas: Areas): void {
  let region = '';
  let nation = '';
  const open: { region: string; name: string; nation: string; lines: [string, [string, number][]][] }[] = [];
  for (const row of rows('gb.txt')) {
    if (row.startsWith('=')) {
      [region = '', nation = ''] = parts(row.slice(1), ',');
      open.push({ region: region === '-' ? `GB-${nation}` : `region/GB/${region}`, name: region, nation, lines: [] });
      continue;
    }
    const [county = '', list = ''] = parts(row, ':');
    const districts = parts(list, ';').map((entry): [string, number] => [
      entry.replace(/ \d+$/, ''),
      figure(/\d+$/.exec(entry)?.[0]),
    ]);
    open.at(-1)!.lines.push([county, districts]);
  }
  for (const { region: id, name, nation: inNation, lines } of open) {
    const sum = (districts: readonly [string, number][]) => districts.reduce((total, [, persons]) => total + persons, 0);
    if (name !== '-')
      areas.add({
        id,
        kind: 'region',
        country: 'GB',
        parent: `GB-${inNation}`,
        name,
        persons: lines.reduce((total, [, districts]) => total + sum(districts), 0),
      });
    for (const [county, districts] of lines) {
      const parent = county === '-' ? id : `GB/${county}`;
      if (county !== '-')
        areas.add({ id: parent, kind: 'county', country: 'GB', parent: id, name: county, persons: sum(districts) });
      for (const [district, persons] of districts)
        areas.add({ id: `GB/${district}`, kind: 'county', country: 'GB', parent, name: district, persons });
    }
  }
}

/** Districts of Malaysia, below the states. */
export function malaysia(areas: Areas): void {
  for (const row of rows('my.txt')) {
    const match = /^(\d\d)\.(\d{4}) (\d+) (.+)$/.exec(row);
    if (match)
      areas.add({
        id: `MY-${match[1]}/${match[2]}`,
        kind: 'county',
        country: 'MY',
        parent: `MY-${match[1]}`,
        name: match[4]!,
        persons: figure(match[3]),
      });
  }
}

/** Counties and cities of Ireland. "Co. Kerry" and "Kerry" are one. */
export function ireland(areas: Areas): void {
  for (const row of rows('ie.txt')) {
    const match = /^([A-Z])\.(\d\d) (\d+) (.+)$/.exec(row)!;
    const [, province, code, persons, name = ''] = match;
    areas.add({
      id: `IE-${province}/${code}`,
      kind: 'county',
      country: 'IE',
      parent: `IE-${province}`,
      name,
      persons: figure(persons),
      alsoCalled: [`County ${name}`],
    });
  }
}
