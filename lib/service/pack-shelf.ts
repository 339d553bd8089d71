import type { Storage } from 'webextension-polyfill';
import { check } from '../checking/check.ts';
import { bundledPacks } from '../policies/bundled.ts';
import type { RefusedPack } from '../policies/demands.ts';
import type { RuleBook } from '../policies/load.ts';
import type { Pack } from '../policies/pack.ts';
import { refusalOf, selfTest } from '../policies/self-test.ts';

/** Where the outcomes of self-tests stand for the browser's session: pack and version → reason for refusal, or null. */
const TESTED = 'self-tests';

/** Packs ready to be in force, and those that are not, with the reason. */
export interface Shelf {
  readonly packs: readonly Pack[];
  readonly refused: readonly RefusedPack[];
}

export interface PackShelf {
  /** The packs of these ids as far as is known now; never waits for a self-test. */
  take(ids: readonly string[]): Shelf;
  /**
   * Runs the packs' own examples, once a session for each version. A pack that fails is refused from then on. It takes some
   * tens of milliseconds, so it belongs after the first answer, not before it. Resolves to true when a pack was refused.
   */
  test(ids: readonly string[]): Promise<boolean>;
}

/** Opens the packs that come with the product. `edition` names the build, so that an update tests anew. */
export function openPackShelf(session: Pick<Storage.StorageArea, 'get' | 'set'>, book: RuleBook, edition: string): PackShelf {
  const loaded = new Map<string, ReturnType<typeof bundledPacks>>();
  const refusals = new Map<string, RefusedPack>();

  const load = (id: string) => {
    const known = loaded.get(id) ?? bundledPacks([id], book);
    loaded.set(id, known);
    return known;
  };

  const reasonFor = (pack: Pack): string | null => refusalOf(selfTest(pack, book, check))?.reason ?? null;

  return {
    take(ids) {
      const found = [...new Set(ids)].map(load);
      const packs = found.flatMap((one) => one.packs);
      return {
        packs: packs.filter(({ id }) => !refusals.has(id)),
        refused: [...found.flatMap(({ refused }) => refused), ...packs.flatMap(({ id }) => refusals.get(id) ?? [])],
      };
    },

    async test(ids) {
      const kept = (await session.get(TESTED).catch(() => ({})) as Record<string, unknown>)[TESTED];
      const outcomes: Record<string, string | null> = typeof kept === 'object' && kept !== null ? { ...kept } : {};
      for (const pack of ids.flatMap((id) => load(id).packs)) {
        const name = `${pack.id}@${pack.version}@${edition}`;
        // A draft that comes in between is answered before the next pack's examples run.
        if (outcomes[name] === undefined) await new Promise((resolve) => setTimeout(resolve));
        const reason = outcomes[name] === undefined ? reasonFor(pack) : outcomes[name];
        outcomes[name] = reason;
        if (reason !== null) refusals.set(pack.id, { pack: pack.id, reason });
      }
      await session.set({ [TESTED]: outcomes }).catch(() => undefined);
      return ids.some((id) => refusals.has(id));
    },
  };
}
