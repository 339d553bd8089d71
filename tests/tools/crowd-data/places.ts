import { placeKey } from '../../../lib/reidentify/place-key.ts';
import { isEnglishWord } from '../../../lib/reading/lexicons/english.ts';
import { PREFIX } from '../../../lib/reidentify/place-tables.ts';
import type { PlaceKind } from '../../../lib/reidentify/place.ts';
import { areasOf } from './areas.ts';
import type { Area, Areas } from './area.ts';
import { parts, rows } from './figures.ts';
import { countyNames, towns } from './geonames.ts';
import { type Settled, settled } from './towns.ts';

/** One letter a kind, as `lib/reidentify/place-tables.ts` reads them. */
const LETTERS: Readonly<Record<PlaceKind, string>> = {
  world: 'w',
  country: 'n',
  region: 'r',
  division: 's',
  county: 'o',
  city: 'c',
  district: 'd',
};

const base36 = (value: number) => value.toString(36);

/** "kota bharu" → "Kota Bharu": what a name looks like when only its key is kept. */
export function capitalised(key: string): string {
  return key.replace(/(^| )(\p{L})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
}

/** Another name of a place that is listed, from aliases.txt. */
interface Alias { readonly key: string; readonly target: string; readonly where: string }

function aliases(): Alias[] {
  return rows('aliases.txt').flatMap((row) => {
    const [names = '', target = '', where = ''] = parts(row, '|');
    return parts(names, ';').map((name) => ({ key: placeKey(name), target: placeKey(target), where }));
  });
}

/** What those who live there call a British town: "Frinton" for "Frinton on Sea", "Stow" for "Stow on the Wold"; null where nothing is left out. */
function shortOf(key: string): string | null {
  const short = /^([a-z]{4,}) (?:on|upon|super|under|next|le|in) (?:the )?[a-z]+$/.exec(key)?.[1];
  return short === undefined || isEnglishWord(short) ? null : short;
}

function isIn(areas: Areas, id: string, where: string): boolean {
  const { parent } = areas.get(id);
  return id === where || (parent !== null && isIn(areas, parent, where));
}

interface Entry { readonly ref: string; readonly persons: number; readonly area: string }

/**
 * The places of the world as text: areas one a line, and names one a line, sorted, each with the places it may mean,
 * largest first.
 */
export async function places(): Promise<string> {
  const all = towns();
  const areas = await areasOf(all);
  const listed = areas.all();
  const index = new Map(listed.map(({ id }, at) => [id, at]));
  const names = new Map<string, Entry[]>();
  const add = (key: string, entry: Entry) => {
    const entries = names.get(key) ?? [];
    if (key.length > 1 && !entries.some(({ ref }) => ref === entry.ref)) names.set(key, [...entries, entry]);
  };
  for (const area of listed)
    for (const key of keysOf(area)) add(key, { ref: `@${base36(index.get(area.id)!)}`, persons: area.persons, area: area.id });
  for (const town of settled(all, areas, countyNames()))
    if (!isWordsAlone(placeKey(town.name), areas.get(town.parent).country))
      add(placeKey(town.name), { ref: townRef(town, index.get(town.parent)!), persons: town.persons, area: town.parent });
  for (const [key, entries] of [...names])
    for (const entry of entries) if (shortOf(key) !== null && areas.get(entry.area).country === 'GB') add(shortOf(key)!, entry.ref.startsWith('@') ? entry : { ...entry, ref: named(entry.ref, capitalised(key)) });
  for (const { key, target, where } of aliases()) {
    const meant = (names.get(target) ?? []).filter(({ area }) => isIn(areas, area, where));
    if (meant.length === 0) throw new RangeError(`alias ${key}: no ${target} in ${where}`);
    for (const entry of meant)
      add(key, entry.ref.startsWith('@') ? entry : { ...entry, ref: named(entry.ref, capitalised(target)) });
  }
  return `${JSON.stringify({ areas: listed.map((area) => areaLine(area, index)).join('\n'), names: nameBlocks(names) }, null, 1)}\n`;
}

/**
 * Where most posts come from, and so where a name made of everyday words is meant as one: "Bath", "Reading", "the Free
 * State".
 */
const NEAR = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'MY', 'SG', 'IN', 'ZA']);

/** True for "Central", "Northern", "Van" and "Bar" in countries few posts are about: there the words are meant, not the place. */
function isWordsAlone(key: string, country: string): boolean {
  return !NEAR.has(country) && key.split(' ').every(isEnglishWord);
}

function keysOf({ kind, country, name, alsoCalled }: Area): string[] {
  const keys = [...new Set([name, ...alsoCalled].map(placeKey))].filter((key) => key !== '');
  return kind === 'world' || kind === 'country'
    ? keys.filter(() => kind !== 'world')
    : keys.filter((key) => !isWordsAlone(key, country));
}

function areaLine({ id, kind, parent, persons, name }: Area, index: ReadonlyMap<string, number>): string {
  return [id, LETTERS[kind], parent === null ? '' : base36(index.get(parent)!), base36(persons), name].join('\t');
}

/** `c` or `d`, its area, its inhabitants, and its name where the key does not tell it: "c2f.1qz:Montréal". */
function townRef({ name, persons, isPart }: Settled, parent: number): string {
  const ref = `${isPart ? LETTERS.district : LETTERS.city}${base36(parent)}.${base36(persons)}`;
  return capitalised(placeKey(name)) === name ? ref : named(ref, name);
}

function named(ref: string, name: string): string {
  return ref.includes(':') ? ref : `${ref}:${name}`;
}

/** Names by their first letters, so that one is found in a short text; each begins with a line break and ends with a tab. */
function nameBlocks(names: ReadonlyMap<string, readonly Entry[]>): Record<string, string> {
  const blocks: Record<string, string> = {};
  for (const [key, entries] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const refs = [...entries].sort((a, b) => b.persons - a.persons).map(({ ref }) => ref);
    const block = key.slice(0, PREFIX);
    blocks[block] = `${blocks[block] ?? ''}\n${key}\t${refs.join('\t')}`;
  }
  return blocks;
}
