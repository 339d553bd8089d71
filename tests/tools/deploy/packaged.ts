import type { UserManifest } from 'wxt';
import { chromeUpdates, firefoxUpdates } from './target.ts';

/** Under these names the packing script hands its wishes to the build. */
export const ADDRESS = 'CHAPERONE_UPDATE_ADDRESS';
export const VERSION = 'CHAPERONE_VERSION';
export const FIREFOX_ID = 'CHAPERONE_FIREFOX_ID';

/**
 * The manifest of a package served from one's own address: it says where the next version is, for Chrome asks there after the
 * first installation. A version of its own lets older code go out as the newer version, since browsers never go back. An add-on
 * that an institution has signed bears an id of the institution's.
 */
export function packaged(manifest: UserManifest, browser: string, wishes: Readonly<Record<string, string | undefined>>): UserManifest {
  const { [ADDRESS]: address, [VERSION]: version, [FIREFOX_ID]: id } = wishes;
  const versioned = version === undefined ? manifest : { ...manifest, version };
  if (browser !== 'firefox') return address === undefined ? versioned : { ...versioned, update_url: chromeUpdates({ address }) };
  const settings = manifest.browser_specific_settings;
  const gecko = {
    ...settings?.gecko, ...(id !== undefined && { id }), ...(address !== undefined && { update_url: firefoxUpdates({ address }) }),
  };
  return { ...versioned, browser_specific_settings: { ...settings, gecko } };
}
