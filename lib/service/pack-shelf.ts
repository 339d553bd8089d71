import { check } from '../checking/check.ts';
import { BUNDLED_IDS, bundledPacks } from '../policies/bundled.ts';
import type { RefusedPack } from '../policies/demands.ts';
import type { RuleBook } from '../policies/load.ts';
import { type OwnPack, ownPacks } from '../policies/own-packs.ts';
import type { Pack } from '../policies/pack.ts';
import { refusalOf, selfTest } from '../policies/self-test.ts';
import { openSessionRecord, type RecordStore } from './session-record.ts';

/** Where the outcomes of self-tests stand for the browser's session: pack and version → reason for refusal, or null. */
const TESTED = 'self-tests';

/** Packs ready to be in force, and those that are not, with the reason. */
export interface Shelf {
  readonly packs: readonly Pack[];
  readonly refused: readonly RefusedPack[];
}

/** Packs that should be in force: their ids, and the JSON texts of those that the institution wrote itself. */
export interface Wanted {
  readonly ids: readonly string[];
  readonly own: readonly string[];
}

export interface PackShelf {
  /**
   * The wanted packs, as far as is known now: it never waits for a self-test. Refused packs of the institution are listed even where no id
   * asks for them.
   */
  take(wanted: Wanted): Shelf;
  /**
   * Runs the packs' own examples, once a session for each version; a pack that fails is refused from then on. It takes some tens of
   * milliseconds, so call it after the first answer. Resolves to true when a pack was refused.
   */
  test(wanted: Wanted): Promise<boolean>;
  /** All packs there are, those of the institution included, for who looks at them. */
  all(own: readonly string[]): Shelf;
}

/** SHA-256 of a text, in hex: tells one state of an institution's pack from the next. */
async function printOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Opens the packs that come with the product, beside those of an institution. `edition` names the build, so that an update tests anew. */
export function openPackShelf(session: RecordStore, book: RuleBook, edition: string): PackShelf {
  const outcomes = openSessionRecord<string | null>(session, TESTED);
  const bundled = new Map<string, ReturnType<typeof bundledPacks>>();
  const refusals = new Map<Pack, RefusedPack>();
  let read: { readonly texts: readonly string[]; readonly found: ReturnType<typeof ownPacks> } = { texts: [], found: { packs: [], refused: [] } };

  const load = (id: string) => {
    const known = bundled.get(id) ?? bundledPacks([id], book);
    bundled.set(id, known);
    return known;
  };
  /** Reads the institution's packs once, until others are set. */
  const readOwn = (texts: readonly string[]) => {
    const isSame = texts.length === read.texts.length && texts.every((text, index) => text === read.texts[index]);
    if (!isSame) read = { texts, found: ownPacks(texts, book) };
    return read.found;
  };
  const find = ({ ids, own }: Wanted) => {
    const { packs: theirs, refused } = readOwn(own);
    const isRefused = (id: string) => refused.some(({ pack }) => pack === id);
    const found = [...new Set(ids)].map((id) => {
      const one = theirs.find(({ pack }) => pack.id === id);
      if (one) return { packs: [one.pack], refused: [] };
      return isRefused(id) && !BUNDLED_IDS.includes(id) ? { packs: [], refused: [] } : load(id);
    });
    return { packs: found.flatMap((one) => one.packs), refused: [...refused, ...found.flatMap((one) => one.refused)] };
  };
  const standing = ({ packs, refused }: Shelf): Shelf => ({
    packs: packs.filter((pack) => !refusals.has(pack)),
    refused: [...refused, ...packs.flatMap((pack) => refusals.get(pack) ?? [])],
  });
  /** Under what the outcome of a pack's examples is kept. */
  const nameOf = async (pack: Pack, theirs: readonly OwnPack[]): Promise<string> => {
    const own = theirs.find((one) => one.pack === pack);
    return `${pack.id}@${own ? await printOf(own.text) : pack.version}@${edition}`;
  };

  return {
    take: (wanted) => standing(find(wanted)),
    all: (own) => standing(find({ ids: [...BUNDLED_IDS, ...readOwn(own).packs.map(({ pack }) => pack.id)], own })),

    async test(wanted) {
      const known = await outcomes.read();
      const { packs } = find(wanted);
      const { packs: theirs } = readOwn(wanted.own);
      for (const pack of packs) {
        const name = await nameOf(pack, theirs);
        let reason = known[name];
        if (reason === undefined) {
          // A draft that comes in between is answered before the next pack's examples run.
          await new Promise((resolve) => setTimeout(resolve));
          reason = refusalOf(selfTest(pack, book, check))?.reason ?? null;
          await outcomes.set(name, reason);
        }
        if (reason !== null) refusals.set(pack, { pack: pack.id, reason });
      }
      return packs.some((pack) => refusals.has(pack));
    },
  };
}
