import type { Privacy } from '../decisions/decisions.ts';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { runsIn } from '../reading/sources/repeated.ts';
import { isPromotion } from '../rules/duplicate-post.ts';
import { openSessionList, type SessionStore } from './session-list.ts';

/** Where posts stand for the browser's session, as numbers. */
const POSTS = 'own-posts';

/** Posts beyond these push out the oldest. */
const MOST = 60;
/** Most runs of words kept of one post: a draft that repeats it shares the first ones. */
const MOST_RUNS = 400;

interface Kept {
  readonly site: Draft['site'];
  readonly runs: number[];
}

/** Promotions that went out in this session of the browser, kept as numbers. In private windows none is kept, and none is used. */
export interface OwnPosts {
  /** Keeps a post that went out if it promotes something; of others nothing is kept. */
  keep(draft: Draft, privacy: Privacy): Promise<void>;
  /** Those that went out on a draft's site, to be compared with it. */
  printsFor(draft: Pick<Draft, 'site'>, privacy: Privacy): Promise<number[][]>;
}

/** Opens the posts kept in `browser.storage.session`, which is given in. */
export function openOwnPosts(session: SessionStore): OwnPosts {
  const posts = openSessionList<Kept>(session, POSTS);
  return {
    async keep(draft, { incognito }) {
      if (incognito) return;
      const reading = new Reading(draft);
      if (!isPromotion(reading)) return;
      const post: Kept = { site: draft.site, runs: [...runsIn(reading)].slice(0, MOST_RUNS) };
      await posts.change((all) => [...all, post].slice(-MOST)).catch(() => undefined);
    },
    async printsFor({ site }, { incognito }) {
      return incognito ? [] : (await posts.read()).filter((post) => post.site === site).map(({ runs }) => runs);
    },
  };
}
