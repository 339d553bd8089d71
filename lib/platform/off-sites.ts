import { pagesOf, type WatchedSite } from './manifest.ts';
import { isWithin } from './patterns.ts';

/** True when the page is one of a site that is turned off. */
export function isOff(address: string, off: readonly WatchedSite[]): boolean {
  return pagesOf(off).some((pages) => isWithin(address, pages));
}
