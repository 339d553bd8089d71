import type { WindowEvents } from '../window-events.ts';
import type { ProfilePage } from './clue.ts';
import { wordsOf } from './find-clue.ts';

/** What a person's own profile page says. */
export interface OwnProfile {
  /** The handle or name the page is of, where it is known. */
  readonly account?: string;
  readonly line: string;
}

/** How often one address is looked at: a page may be drawn after the first press on it. */
const LOOKS = 3;

/** The line of the profile page that stands here, if it is the person's own. */
export function readOwnProfile(pages: readonly ProfilePage[]): OwnProfile | null {
  const page = pages.find(({ own }) => document.querySelector(own.selector) !== null);
  if (page === undefined) return null;
  const said = page.line.flatMap((sign) => {
    const part = document.querySelector(sign.selector);
    return part === null ? [] : wordsOf(part, {}) ?? [];
  });
  const line = said.filter((words) => words !== '').join('\n');
  if (line === '') return null;
  const named = page.account === undefined ? null : document.querySelector(page.account.sign.selector);
  const account = named === null || page.account === undefined ? null : wordsOf(named, page.account);
  return account === null || account === '' ? { line } : { account, line };
}

/**
 * Tells of the person's own profile when they leave it or press something on it, from the first press on. Costs one search for an address, so a feed
 * that is scrolled and pressed all day is looked at a few times.
 */
export function watchOwnProfile(events: WindowEvents, pages: readonly ProfilePage[], tell: (profile: OwnProfile) => void, signal: AbortSignal): void {
  if (pages.length === 0) return;
  let address = '';
  let looks = 0;
  let told = '';
  const look = () => {
    if (location.href !== address) looks = 0;
    address = location.href;
    if (looks === LOOKS) return;
    looks += 1;
    const profile = readOwnProfile(pages);
    if (profile === null) return;
    looks = LOOKS;
    const now = JSON.stringify(profile);
    if (now !== told) tell(profile);
    told = now;
  };
  events.on('pointerdown', look, signal);
  window.addEventListener('pagehide', look, { signal });
  // The press that had this script loaded counts.
  look();
}
