import data from './data/places.json' with { type: 'json' };
import type { Place, PlaceKind } from './place.ts';
import { placeKey } from './place-key.ts';

const KINDS: Readonly<Record<string, PlaceKind>> = {
  w: 'world',
  n: 'country',
  r: 'region',
  s: 'division',
  o: 'county',
  c: 'city',
  d: 'district',
};

/** The places above the town: their lines, those that were asked for, and where each id stands. */
interface Areas {
  readonly lines: readonly string[];
  readonly known: (Place | undefined)[];
  readonly index: ReadonlyMap<string, number>;
}

let cut: Areas | undefined;

/** Cut into lines when a place is first asked for, so that nothing is done when the background script starts. */
function areas(): Areas {
  if (cut) return cut;
  const lines = data.areas.split('\n');
  cut = {
    lines,
    known: new Array<Place | undefined>(lines.length),
    index: new Map(lines.map((line, at) => [line.slice(0, line.indexOf('\t')), at])),
  };
  return cut;
}

function areaAt(at: number): Place {
  const { lines, known } = areas();
  const [id = '', kind = '', parent = '', persons = '', name = ''] = lines[at]!.split('\t');
  const holder = parent === '' ? undefined : (known[Number.parseInt(parent, 36)] ?? areaAt(Number.parseInt(parent, 36)));
  const country = kind === 'w' ? '' : kind === 'n' ? id : holder!.country;
  const place: Place = {
    id,
    name,
    kind: KINDS[kind]!,
    country,
    parent: holder?.id ?? null,
    persons: Number.parseInt(persons, 36),
  };
  known[at] = place;
  return place;
}

function area(ref: string): Place {
  const at = Number.parseInt(ref, 36);
  return areas().known[at] ?? areaAt(at);
}

/** Names stand in blocks by so many first letters, so that one is found in a short text and nothing is cut up. */
export const PREFIX = 3;

/** The refs of a name, largest place first; empty when no place bears it. */
function refsOf(key: string): readonly string[] {
  const block = (data.names as Readonly<Record<string, string>>)[key.slice(0, PREFIX)] ?? '';
  const at = block.indexOf(`\n${key}\t`);
  if (at < 0) return [];
  const end = block.indexOf('\n', at + 1);
  return block.slice(at + key.length + 2, end < 0 ? undefined : end).split('\t');
}

/** True when a place bears the name. */
export function isPlace(key: string): boolean {
  return refsOf(key).length > 0;
}

const TOWN = /^([cd])([0-9a-z]+)\.([0-9a-z]+)(?::(.*))?$/;

function placeOf(ref: string, key: string): Place {
  if (ref.startsWith('@')) return area(ref.slice(1));
  const [, kind = '', holds = '', persons = '', name] = TOWN.exec(ref)!;
  const holder = area(holds);
  const shown = name ?? key.replace(/(^| )(\p{L})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
  return {
    id: `city/${holder.id}/${name === undefined ? key : placeKey(name)}`,
    name: shown,
    kind: KINDS[kind]!,
    country: holder.country,
    parent: holder.id,
    persons: Number.parseInt(persons, 36),
  };
}

/** The places that bear a name in the form of `placeKey`, most inhabitants first. */
export function placesOf(key: string): readonly Place[] {
  return refsOf(key).map((ref) => placeOf(ref, key));
}

/** The place with this id; undefined when there is none. */
export function placeById(id: string): Place | undefined {
  const town = /^city\/(.+)\/([^/]+)$/.exec(id);
  if (!town) {
    const at = areas().index.get(id);
    return at === undefined ? undefined : area(at.toString(36));
  }
  return placesOf(town[2]!).find((place) => place.id === id);
}
