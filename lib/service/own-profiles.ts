import type { Privacy } from '../decisions/decisions.ts';
import type { Draft } from '../draft/draft.ts';
import { plainName } from '../pages/account.ts';
import { openSessionRecord, type RecordStore } from './session-record.ts';

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
export function openOwnProfiles(session: RecordStore): OwnProfiles {
  const seen = openSessionRecord<SeenProfile>(session, PROFILES);
  return {
    async keep(profile, { incognito }) {
      if (!incognito) await seen.set(profile.site, profile);
    },
    async lineFor({ site, account }, { incognito }) {
      if (incognito) return null;
      const profile = (await seen.read())[site];
      if (profile === undefined) return null;
      const another = account !== undefined && profile.account !== undefined && plainName(account) !== plainName(profile.account);
      return another ? null : profile.line;
    },
  };
}
