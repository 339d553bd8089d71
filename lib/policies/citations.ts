import { contactLine } from './contacts.ts';
import { unlessOf } from './in-force.ts';
import type { Pack } from './pack.ts';

/** Where a rule comes from, as a card shows it. */
export interface Citation {
  /** `pack/clause`. */
  readonly clause: string;
  /** "Mount Sinai 3". */
  readonly label: string;
  /** "3": beside others of the same policy. */
  readonly short: string;
  readonly gist: string;
  /** What the gist is written in, BCP 47. */
  readonly language: string;
  readonly unless: string | null;
  /** Whom the document names, or the institution where it names nobody; null when nobody. */
  readonly contact: string | null;
}

/**
 * The clauses of a report (`pack/clause`), each once and in the order given; one of a pack that is gone is left out.
 * `contact` is whom the institution named, for clauses that name nobody.
 */
export function citationsOf(packs: readonly Pack[], clauses: readonly string[], contact: string | null = null): Citation[] {
  return [...new Set(clauses)].flatMap((reference) => {
    const slash = reference.indexOf('/');
    const pack = packs.find(({ id }) => id === reference.slice(0, slash));
    const clause = pack?.clauses.find(({ id }) => id === reference.slice(slash + 1));
    if (!pack || !clause) return [];
    return [{
      clause: reference,
      label: `${pack.name} ${clause.label}`,
      short: clause.label,
      gist: clause.gist,
      language: pack.language,
      unless: unlessOf(pack, clause)?.says ?? null,
      contact: contactLine(pack, clause) ?? contact,
    }];
  });
}
