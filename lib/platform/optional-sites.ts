import type { Browser } from 'webextension-polyfill';
import { OPTIONAL_SITES, type OptionalSite, SITE_MATCHES } from './manifest.ts';
import { enterOpenTabs } from './open-tabs.ts';
import { hostIn, patternOf } from './patterns.ts';

/** The part of the extension API that this stands on. */
export type SitePermissions = Pick<Browser, 'permissions' | 'scripting' | 'tabs'>;

type Asking = Pick<SitePermissions, 'permissions'>;

const originsOf = ({ matches }: OptionalSite) => ({ origins: [...matches] });

/** Each optional site's host, by the site's id. */
export const OPTIONAL_HOST: Readonly<Record<string, string>> = Object.fromEntries(OPTIONAL_SITES.map(({ id, matches }) => [id, hostIn(matches[0])]));

/** One host, by https and with no port: what a person adds. Wider permissions are nobody's wish for a site. */
const ONE_HOST = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/\*$/;
const NAMED: ReadonlySet<string> = new Set([...SITE_MATCHES, ...OPTIONAL_SITES.flatMap(({ matches }) => matches)]);

/** Names of scripts that are registered for sites somebody added; the named ones go by their ids. */
const ADDED = 'added:';

/** The optional sites, and whether each is turned on. The browser's permission is the one record of it. */
export function optionalSites({ permissions }: Asking) {
  return Promise.all(OPTIONAL_SITES.map(async (site) => (
    { id: site.id, name: site.name, host: hostIn(site.matches[0]), on: await permissions.contains(originsOf(site)) })));
}

/** Hosts that somebody added, in order. Here too the browser's permission is the one record. */
export async function addedSites({ permissions }: Asking): Promise<readonly string[]> {
  const { origins = [] } = await permissions.getAll();
  return origins.filter((origin) => !NAMED.has(origin)).flatMap((origin) => ONE_HOST.exec(origin)?.[1] ?? []).sort();
}

/**
 * Turns an optional site on or off by asking the browser; on has to be called straight from a press.
 * @returns false when the person said no.
 */
export function turnSite({ permissions }: Asking, id: string, on: boolean): Promise<boolean> {
  const site = OPTIONAL_SITES.find((one) => one.id === id);
  if (site === undefined) return Promise.resolve(false);
  return on ? permissions.request(originsOf(site)) : permissions.remove(originsOf(site));
}

/** Adds one host to those watched, or takes it off. To add has to be called straight from a press; false when the person said no. */
export function addSite({ permissions }: Asking, host: string, add: boolean): Promise<boolean> {
  const origins = { origins: [patternOf(host)] };
  return add ? permissions.request(origins) : permissions.remove(origins);
}

/** The host of what a person types for a site, an address or a name; null where it is neither. */
export function hostOf(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  return url !== null && url.protocol === 'https:' && url.port === '' && ONE_HOST.test(patternOf(url.hostname)) ? url.hostname : null;
}

/** The sites that are turned on or added: the pages of each, and the name its registered script goes by. */
export async function sitesOn(asking: Asking): Promise<readonly { readonly id: string; readonly matches: readonly string[] }[]> {
  const [optional, added] = await Promise.all([optionalSites(asking), addedSites(asking)]);
  const on = new Set(optional.filter((site) => site.on).map(({ id }) => id));
  return [...OPTIONAL_SITES.filter(({ id }) => on.has(id)), ...added.map((host) => ({ id: `${ADDED}${host}`, matches: [patternOf(host)] }))];
}

/** Brings the registered scripts to what is permitted, and lets the script into tabs that are open already. */
async function register(browser: SitePermissions, script: string): Promise<void> {
  const { scripting } = browser;
  const wanted = await sitesOn(browser);
  const registered = (await scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = registered.filter((id) => !wanted.some((site) => site.id === id));
  if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone });
  const fresh = wanted.filter(({ id }) => !registered.includes(id));
  if (fresh.length === 0) return;
  await scripting.registerContentScripts(fresh.map(({ id, matches }) => (
    { id, matches: [...matches], js: [script], allFrames: true, runAt: 'document_start' as const })));
  await enterOpenTabs(browser, script, fresh.flatMap(({ matches }) => matches));
}

/**
 * Keeps the watching script on the sites that are turned on or added, and nowhere else. Browsers forget registered scripts when an
 * extension is updated, so it looks at each start. `script` is a path from the extension's root. `taken` is told what was taken
 * back, for a script that runs already goes on without the permission.
 */
export function keepOptionalSites(browser: SitePermissions, script: string, taken: (origins: readonly string[]) => void): void {
  // One after the other: two at once would both see a site as not registered yet.
  let last = Promise.resolve();
  const look = () => {
    last = last.then(() => register(browser, script)).catch((cause: unknown) => {
      console.warn('chaperone: an optional site could not be watched', cause instanceof Error ? cause.message : typeof cause);
    });
  };
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    if (origins.length > 0) taken(origins);
    look();
  });
  look();
}
