import { expect, it } from 'vitest';
import { pagesOf, SITE_MATCHES, WATCHED_SITES } from './manifest.ts';
import { isOff } from './off-sites.ts';

it('takes all pages of a site that is off, and no other', () => {
  expect(isOff('https://pro.x.com/i/decks/1', ['x'])).toBe(true);
  expect(isOff('https://www.messenger.com/t/1', ['linkedin', 'facebook'])).toBe(true);
  expect(isOff('https://www.linkedin.com/feed/', ['x', 'facebook'])).toBe(false);
  expect(isOff('https://x.com/home', [])).toBe(false);
  expect(isOff('https://notx.com/', ['x'])).toBe(false);
});

it('knows the site of every page that is watched', () => {
  expect(pagesOf(Object.keys(WATCHED_SITES) as (keyof typeof WATCHED_SITES)[]).sort()).toEqual([...SITE_MATCHES].sort());
});
