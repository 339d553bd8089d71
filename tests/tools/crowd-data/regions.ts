import { isEnglishWord } from '../../../lib/reading/lexicons/english.ts';
import type { Areas } from './area.ts';
import { STATE_FIPS } from './counties.ts';
import { parts, rows } from './figures.ts';

const FIPS_OF = Object.fromEntries(Object.entries(STATE_FIPS).map(([fips, state]) => [state, fips]));

/** The smallest area that holds all the others, or the country. */
function commonParent(areas: Areas, ids: readonly string[], country: string): string {
  const chain = (id: string): string[] => {
    const { parent } = areas.get(id);
    return parent === null ? [] : [parent, ...chain(parent)];
  };
  const [first = country, ...others] = ids;
  return chain(first).find((id) => others.every((other) => chain(other).includes(id))) ?? country;
}

/** Regions that are made of listed areas, with their inhabitants added up. @throws RangeError when a part is not listed. */
export function regions(areas: Areas): void {
  for (const row of rows('regions.txt')) {
    const [country = '', names = '', members = ''] = parts(row, '|');
    const [name = '', ...alsoCalled] = parts(names, ';');
    const ids = members.startsWith('@')
      ? parts(members, '@')
          .filter(Boolean)
          .map((member) => idOf(areas, country, member))
      : members.split(' ').map((member) => memberId(country, member));
    const persons = ids.reduce((sum, id) => sum + areas.get(id).persons, 0);
    const plain = name.replace(/^the /, '');
    areas.add({
      id: `region/${country}/${plain}`,
      kind: 'region',
      country,
      parent: commonParent(areas, ids, country),
      name,
      persons,
      alsoCalled: isEnglishWord(plain.toLowerCase()) ? alsoCalled : [plain, ...alsoCalled],
    });
  }
}

function memberId(country: string, member: string): string {
  const [division = '', county] = member.split('/');
  if (county === undefined) return `${country}-${division}`;
  return country === 'US' ? `US-${FIPS_OF[division]}${county}` : `${country}-${division}/${county}`;
}

function idOf(areas: Areas, country: string, name: string): string {
  for (const id of [`${country}/${name}`, `region/${country}/${name}`]) if (areas.has(id)) return id;
  throw new RangeError(`no place ${name} in ${country}`);
}
