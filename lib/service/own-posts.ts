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
/** Runs of a post beyond these are left out; a draft that repeats it shares the first ones. */
const MOST_RUNS = 400;

interface Kept {
  readonly site: Draft['site'];
  readonly runs: number[];
}

/** Promotions that went out in this session of the browser, known again by numbers. Of private windows none is kept, and none is used. */
export interface OwnPosts {
  /** Keeps a post that went out if it promotes something; of others nothing is kept. */
  keep(draft: Draft, privacy: Privacy): Promise<void>;
  /** What goes with a draft: those that went out on its site. */
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
      await posts.write([...await posts.read(), post].slice(-MOST)).catch(() => undefined);
    },
    async printsFor({ site }, { incognito }) {
      return incognito ? [] : (await posts.read()).filter((post) => post.site === site).map(({ runs }) => runs);
    },
  };
}
