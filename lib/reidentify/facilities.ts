import { FACILITIES } from './data/facilities.ts';
import { type Named, NameIndex } from './name-index.ts';
import type { Place } from './place.ts';
import { placesNamed } from './places.ts';
import { type Range, widened } from './range.ts';

export type FacilityKind = 'hospital' | 'children' | 'women' | 'psychiatric' | 'university';

/** A house of care or teaching that posts name. */
export interface Facility {
  /** Its first name. */
  readonly id: string;
  readonly kind: FacilityKind;
  readonly names: readonly string[];
  /** The town, or for a name that several houses go by the area, it stands in. */
  readonly place: Place;
  /** Beds; for a university, students. */
  readonly size: number;
}

const KINDS: Readonly<Record<string, FacilityKind>> = {
  h: 'hospital',
  c: 'children',
  w: 'women',
  m: 'psychiatric',
  u: 'university',
};

/** A row of the table. @throws RangeError when a column is not what it should be, or the town is not listed. */
export function facilityOf(row: string): Facility {
  const [names = '', town = '', country = '', size = '', kind = ''] = row.split('|').map((column) => column.trim());
  const listed = names.split(';').map((name) => name.trim());
  const place = placesNamed(town, { country }).find((found) => found.country === country);
  if (!place || !(kind in KINDS) || !/^\d+$/.test(size)) throw new RangeError(`not a facility: ${row}`);
  return { id: listed[0]!, kind: KINDS[kind]!, names: listed, place, size: Number(size) };
}

let cut: readonly string[] | undefined;
const read = new Map<number, Facility>();

function rows(): readonly string[] {
  cut ??= FACILITIES.trim().split('\n');
  return cut;
}

function facilityAt(row: number): Facility {
  const known = read.get(row);
  if (known) return known;
  const facility = facilityOf(rows()[row]!);
  read.set(row, facility);
  return facility;
}

/** All facilities that are listed. */
export function allFacilities(): readonly Facility[] {
  return rows().map((_, row) => facilityAt(row));
}

const INDEX = new NameIndex<number>(function* () {
  for (const [row, text] of rows().entries())
    for (const name of text.slice(0, text.indexOf('|')).split(';')) yield [name.trim(), row];
});

/**
 * The facilities a text names, in reading order; offsets in UTF-16 units, end exclusive. Names count as written, with
 * their capitals.
 */
export function facilitiesIn(text: string): readonly Named<Facility>[] {
  return INDEX.in(text).map(({ thing, start, end }) => ({ thing: facilityAt(thing), start, end }));
}

/**
 * Hospital beds of 1,000 inhabitants. Sources: OECD Health Statistics 2023 (year 2021); Malaysia: Health Facts 2022;
 * Singapore: MOH 2022;
 * India and South Africa: WHO Global Health Observatory. World: World Bank, SH.MED.BEDS.ZS.
 */
const BEDS_PER_1000: Readonly<Record<string, number>> = {
  US: 2.8,
  GB: 2.4,
  CA: 2.6,
  AU: 3.8,
  IE: 2.9,
  NZ: 2.7,
  MY: 2.1,
  SG: 2.6,
  IN: 1.6,
  ZA: 2.3,
};
const BEDS_ELSEWHERE = 2.9;
/** A hospital for children or women has fewer beds for as many people: the part of all patients that are theirs. */
const PART_OF_PATIENTS: Readonly<Record<FacilityKind, number>> = {
  hospital: 1,
  children: 0.12,
  women: 0.12,
  psychiatric: 0.15,
  university: 1,
};
/** Catchments overlap and specialised houses reach far: the truth is taken to lie within this factor. */
const CATCHMENT_FACTOR = 2.5;

/** How many people a house serves, in persons: as many as have that many beds; of a university, its students. */
export function servedBy({ kind, place, size }: Facility): Range {
  if (kind === 'university') return [size * 0.8, size * 1.3];
  const perBed = 1000 / (BEDS_PER_1000[place.country] ?? BEDS_ELSEWHERE);
  const served = (size * perBed) / PART_OF_PATIENTS[kind];
  return widened([served, served], CATCHMENT_FACTOR);
}
