import type { Storage } from 'webextension-polyfill';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { runsIn } from '../reading/sources/repeated.ts';
import { isPromotion } from '../rules/duplicate-post.ts';

/** Where posts stand for the browser's session, as numbers. In memory alone, and gone when the browser closes. */
const POSTS = 'own-posts';

/** Posts beyond these push out the oldest. */
const MOST = 60;
/** Runs of a post beyond these are left out; a draft that repeats it shares the first ones. */
const MOST_RUNS = 400;

interface Kept {
  readonly site: Draft['site'];
  readonly runs: number[];
}

interface Privacy {
  readonly incognito: boolean;
}

/** Promotions that went out in this session of the browser, known again by numbers. Of private windows none is kept, and none is used. */
export interface OwnPosts {
  /** Keeps a post that went out if it promotes something; of others nothing is kept. */
  keep(draft: Draft, privacy: Privacy): Promise<void>;
  /** What goes with a draft: those that went out on its site. */
  printsFor(draft: Pick<Draft, 'site'>, privacy: Privacy): Promise<number[][]>;
}

/** Opens the posts kept in `browser.storage.session`, which is given in; read from there once and then known. */
export function openOwnPosts(session: Pick<Storage.StorageArea, 'get' | 'set'>): OwnPosts {
  let known: Promise<readonly Kept[]> | null = null;
  const kept = () => {
    known ??= session.get(POSTS).then(({ [POSTS]: all }) => (Array.isArray(all) ? all as readonly Kept[] : []), () => []);
    return known;
  };
  return {
    async keep(draft, { incognito }) {
      const reading = new Reading(draft);
      if (incognito || !isPromotion(reading)) return;
      const post: Kept = { site: draft.site, runs: [...runsIn(reading)].slice(0, MOST_RUNS) };
      const all = [...await kept(), post].slice(-MOST);
      known = Promise.resolve(all);
      await session.set({ [POSTS]: all }).catch(() => undefined);
    },
    async printsFor({ site }, { incognito }) {
      return incognito ? [] : (await kept()).filter((post) => post.site === site).map(({ runs }) => runs);
    },
  };
}
