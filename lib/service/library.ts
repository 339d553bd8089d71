import { check } from '../checking/check.ts';
import type { Report } from '../checking/report.ts';
import type { Strictness } from '../draft/tier.ts';
import { demandsInForce } from '../policies/in-force.ts';
import { type Library, libraryPack } from '../policies/library.ts';
import type { RuleBook } from '../policies/load.ts';
import type { Pack } from '../policies/pack.ts';
import type { Shelf } from './pack-shelf.ts';

/** What all these policies say and how far each clause is checked. `today` is a local day, ISO 8601. */
export function readLibrary({ packs, refused }: Shelf, book: RuleBook, today: string): Library {
  return { packs: packs.map((pack) => libraryPack(pack, book, today)), refused };
}

/** What these policies together make of an example at a strictness, whatever the person has set. */
export function checkExample(text: string, strictness: Strictness, packs: readonly Pack[], book: RuleBook): Report {
  return check({ id: 'example', revision: 0, site: 'web', surface: 'post', text }, demandsInForce(packs, [], book, { strictness, host: '' }));
}
