import { OCCUPATIONS } from './data/occupations.ts';
import type { Ages } from './group.ts';
import { OLDEST } from './group.ts';
import { type Named, NameIndex } from './name-index.ts';
import type { Range } from './range.ts';

/** Within what there are so many holders of an office: a town, a house of care or teaching, a country. */
export type OfficeOf = 'town' | 'house' | 'country';

/** What somebody does or is known as: "nurse", "the mayor", "our only paediatric neurosurgeon". */
export interface Occupation {
  /** Its first name. */
  readonly id: string;
  readonly names: readonly string[];
  /** Share of adults who have it, 0 to 1; absent for an office. */
  readonly share?: Range;
  /** For an office: persons who hold it, and within what. */
  readonly holders?: { readonly persons: Range; readonly of: OfficeOf };
  /** Share of women among them, 0 to 1. */
  readonly female: number;
}

/** Whom the shares refer to: adults. */
export const ADULTS: Ages = { from: 16, to: OLDEST };

const PER = 100_000;

/** A row of the table. @throws RangeError when a column is not what it should be. */
export function occupationOf(row: string): Occupation {
  const [names = '', holders = '', women = ''] = row.split('|').map((column) => column.trim());
  const match = /^(=)?([\d.]+)-([\d.]+)(?: (town|house|country))?$/.exec(holders);
  if (!match || !/^\d+$/.test(women) || (match[1] === '=') !== (match[4] !== undefined))
    throw new RangeError(`not an occupation: ${row}`);
  const listed = names.split(';').map((name) => name.trim());
  const [low, high] = [Number(match[2]), Number(match[3])];
  const range: Range = match[1] === '=' ? [low, high] : [low / PER, high / PER];
  return {
    id: listed[0]!.toLowerCase(), names: listed, female: Number(women) / 100,
    ...(match[4] === undefined ? { share: range } : { holders: { persons: range, of: match[4] as OfficeOf } }),
  };
}

let read: readonly Occupation[] | undefined;

/** All occupations, read when first asked for. */
export function allOccupations(): readonly Occupation[] {
  read ??= OCCUPATIONS.trim().split('\n').map(occupationOf);
  return read;
}

const INDEX = new NameIndex<Occupation>(function* () {
  for (const occupation of allOccupations()) for (const name of occupation.names) yield [name, occupation];
});

/**
 * The occupations a text names, in reading order, longest names first; offsets in UTF-16 units, end exclusive. Whose
 * they are is not known here.
 */
export function occupationsIn(text: string): readonly Named<Occupation>[] {
  return INDEX.in(text);
}
