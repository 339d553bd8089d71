import type { Browser } from 'webextension-polyfill';
import { OPTIONAL_SITES, type OptionalSite } from './manifest.ts';

/** The part of the extension API that this stands on. */
export type SitePermissions = Pick<Browser, 'permissions' | 'scripting' | 'tabs'>;

const originsOf = ({ matches }: OptionalSite) => ({ origins: [...matches] });

/** The optional sites, and whether each is turned on. The browser's permission is the one record of it. */
export function optionalSites({ permissions }: Pick<SitePermissions, 'permissions'>) {
  return Promise.all(OPTIONAL_SITES.map(async (site) => (
    { id: site.id, name: site.name, host: new URL(site.matches[0].slice(0, -1)).host, on: await permissions.contains(originsOf(site)) })));
}

/**
 * Turns an optional site on or off by asking the browser; on has to be called straight from a press.
 * @returns false when the person said no.
 */
export function turnSite({ permissions }: Pick<SitePermissions, 'permissions'>, id: string, on: boolean): Promise<boolean> {
  const site = OPTIONAL_SITES.find((one) => one.id === id);
  if (site === undefined) return Promise.resolve(false);
  return on ? permissions.request(originsOf(site)) : permissions.remove(originsOf(site));
}

/** Brings the registered scripts to what is permitted, and lets the script into tabs that are open already. */
async function register({ permissions, scripting, tabs }: SitePermissions, script: string): Promise<void> {
  const on = (await optionalSites({ permissions })).filter((site) => site.on).map(({ id }) => id);
  const ids = OPTIONAL_SITES.map(({ id }) => id);
  const registered = (await scripting.getRegisteredContentScripts({ ids })).map(({ id }) => id);
  const gone = registered.filter((id) => !on.includes(id));
  if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone });
  const fresh = OPTIONAL_SITES.filter(({ id }) => on.includes(id) && !registered.includes(id));
  if (fresh.length === 0) return;
  await scripting.registerContentScripts(fresh.map(({ id, matches }) => (
    { id, matches: [...matches], js: [script], allFrames: true, runAt: 'document_start' as const })));
  const open = await tabs.query({ url: fresh.flatMap(({ matches }) => [...matches]) });
  await Promise.allSettled(open.map(({ id, discarded }) => (
    id === undefined || discarded ? undefined : scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [script] }))));
}

/**
 * Keeps the watching script on the optional sites that are turned on, and nowhere else. Browsers forget registered scripts
 * when an extension is updated, so it looks at each start. `script` is a path from the extension's root.
 */
export function keepOptionalSites(browser: SitePermissions, script: string): void {
  // One after the other: two at once would both see a site as not registered yet.
  let last = Promise.resolve();
  const look = () => {
    last = last.then(() => register(browser, script)).catch((cause: unknown) => {
      console.warn('chaperone: an optional site could not be watched', cause instanceof Error ? cause.message : typeof cause);
    });
  };
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  look();
}
