import { TRAITS } from './data/traits.ts';
import { type Named, NameIndex } from './name-index.ts';
import type { Range } from './range.ts';

/** Where somebody belongs: by descent, by faith, by where they come from. */
export type TraitKind = 'ethnicity' | 'religion' | 'origin';

export interface Trait {
  /** Its first name. */
  readonly id: string;
  readonly kind: TraitKind;
  readonly names: readonly string[];
  /** Share of inhabitants, 0 to 1, by country (ISO 3166-1 alpha-2); `*` for all others. */
  readonly shares: Readonly<Record<string, Range>>;
}

const KINDS: readonly string[] = ['ethnicity', 'religion', 'origin'] satisfies readonly TraitKind[];

/** A row of the table. @throws RangeError when a column is not what it should be. */
export function traitOf(row: string): Trait {
  const [names = '', kind = '', shares = ''] = row.split('|').map((column) => column.trim());
  const listed = names.split(';').map((name) => name.trim());
  const byCountry: Record<string, Range> = {};
  const columns = shares.split(' ');
  for (let at = 0; at < columns.length; at += 2) {
    const match = /^([\d.]+)-([\d.]+)$/.exec(columns[at + 1] ?? '');
    if (!match || Number(match[1]) > Number(match[2])) throw new RangeError(`not a trait: ${row}`);
    byCountry[columns[at]!] = [Number(match[1]) / 100, Number(match[2]) / 100];
  }
  if (!KINDS.includes(kind) || !('*' in byCountry)) throw new RangeError(`not a trait: ${row}`);
  return { id: listed[0]!, kind: kind as TraitKind, names: listed, shares: byCountry };
}

let read: readonly Trait[] | undefined;

/** All traits, read when first asked for. */
export function allTraits(): readonly Trait[] {
  read ??= TRAITS.trim().split('\n').map(traitOf);
  return read;
}

const INDEX = new NameIndex<Trait>(function* () {
  for (const trait of allTraits()) for (const name of trait.names) yield [name, trait];
});

/**
 * The traits a text names, in reading order, longest names first; offsets in UTF-16 units, end exclusive. Whose they are
 * is not known here.
 */
export function traitsIn(text: string): readonly Named<Trait>[] {
  return INDEX.in(text);
}

/** The share of a country's inhabitants who have the trait, 0 to 1; with no country known, of any country's. */
export function shareOfTrait({ shares }: Trait, country: string): Range {
  return shares[country] ?? shares['*']!;
}
