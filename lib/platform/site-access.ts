import { browser } from './browser.ts';
import { SITE_MATCHES } from './manifest.ts';
import { sitesOn } from './optional-sites.ts';
import { hostIn, isWithin } from './patterns.ts';

/** The sites' names, as people say them, by host of the match pattern. */
const NAMES: Readonly<Record<string, string>> = {
  'x.com': 'X', 'twitter.com': 'X', 'pro.x.com': 'X', 'www.linkedin.com': 'LinkedIn',
  'www.facebook.com': 'Facebook', 'business.facebook.com': 'Facebook', 'messenger.com': 'Messenger', 'www.messenger.com': 'Messenger',
};

/** The pages that are watched: those of the three sites, and of sites that are turned on or added. */
export async function watchedPatterns(): Promise<string[]> {
  return [...SITE_MATCHES, ...(await sitesOn(browser)).flatMap(({ matches }) => matches)];
}

/** True when the page is one that is watched. */
export async function isWatched(url: string): Promise<boolean> {
  return (await watchedPatterns()).some((pattern) => isWithin(url, pattern));
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
  return [...new Set(origins.map(hostIn).map((host) => NAMES[host] ?? host))];
}
