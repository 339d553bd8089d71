import { browser } from './browser.ts';
import { OPTIONAL_SITES, SITE_MATCHES } from './manifest.ts';

/** The sites' names, as people say them, by host of the match pattern. */
const NAMES: Readonly<Record<string, string>> = {
  'x.com': 'X', 'twitter.com': 'X', 'pro.x.com': 'X', 'www.linkedin.com': 'LinkedIn',
  'www.facebook.com': 'Facebook', 'business.facebook.com': 'Facebook', 'messenger.com': 'Messenger', 'www.messenger.com': 'Messenger',
};

function hostOf(pattern: string): string {
  return new URL(pattern.slice(0, -1)).host;
}

/** True when the page is one that is watched; the address of an optional site is told only when it is turned on. */
export function isWatched(url: string): boolean {
  return [...SITE_MATCHES, ...OPTIONAL_SITES.flatMap(({ matches }) => matches)].some((pattern) => url.startsWith(pattern.slice(0, -1)));
}

/** Patterns the browser does not let us see: Firefox lets a person take each site back, or never gives it. */
export async function missingAccess(): Promise<readonly string[]> {
  const given = await Promise.all(SITE_MATCHES.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return SITE_MATCHES.filter((_, index) => !given[index]);
}

/** Asks the browser for these patterns. Has to be called straight from a press. */
export function askForAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Each site's name once. */
export function siteNames(origins: readonly string[]): readonly string[] {
  return [...new Set(origins.map(hostOf).map((host) => NAMES[host] ?? host))];
}
