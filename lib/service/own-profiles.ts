import type { Storage } from 'webextension-polyfill';
import type { Privacy } from '../decisions/decisions.ts';
import type { Draft } from '../draft/draft.ts';
import { plainName } from '../pages/account.ts';

/** Where profile lines stand for the browser's session, by site. In memory alone, and gone when the browser closes. */
const PROFILES = 'own-profiles';

/** What the person's own profile page on a site said. */
export interface SeenProfile {
  readonly site: Draft['site'];
  readonly account?: string;
  readonly line: string;
}

/** The profile lines seen in this session of the browser. In private windows none is kept, and none is used. */
export interface OwnProfiles {
  keep(profile: SeenProfile, privacy: Privacy): Promise<void>;
  /** The line that goes with a draft, or null: none was seen on its site, or that one is another account's. */
  lineFor(draft: Pick<Draft, 'site' | 'account'>, privacy: Privacy): Promise<string | null>;
}

/** Opens the profile lines kept in `browser.storage.session`, which is given in. What can't be kept or read counts as not seen. */
export function openOwnProfiles(session: Pick<Storage.StorageArea, 'get' | 'set'>): OwnProfiles {
  const kept = async (): Promise<Partial<Record<string, SeenProfile>>> => {
    const { [PROFILES]: all } = await session.get(PROFILES).catch((): Record<string, unknown> => ({}));
    return typeof all === 'object' && all !== null ? all as Record<string, SeenProfile> : {};
  };
  return {
    async keep(profile, { incognito }) {
      if (incognito) return;
      await session.set({ [PROFILES]: { ...await kept(), [profile.site]: profile } }).catch(() => undefined);
    },
    async lineFor({ site, account }, { incognito }) {
      if (incognito) return null;
      const seen = (await kept())[site];
      if (seen === undefined) return null;
      const another = account !== undefined && seen.account !== undefined && plainName(account) !== plainName(seen.account);
      return another ? null : seen.line;
    },
  };
}
