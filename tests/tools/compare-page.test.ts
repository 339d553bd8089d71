import { describe, expect, it } from 'vitest';
import { blueskyPost } from '../../lib/composers/surfaces/bluesky.ts';
import { savedFrom, signsOf, verdictOf } from './compare-page.ts';

describe('signsOf', () => {
  it('names every selector of a surface by its place in the data', () => {
    expect(signsOf(blueskyPost).map(({ role }) => role)).toEqual(['editable', 'within', 'bounds', 'submit 1', 'tools 1']);
  });
});

describe('savedFrom', () => {
  it('reads the address that a browser or a tool wrote into the page', () => {
    expect(savedFrom('<!-- saved from url=(0018)https://x.com/home -->')).toBe('x.com');
    expect(savedFrom('<!--\n Page saved with SingleFile \n url: https://www.linkedin.com/feed/ \n saved date: today -->')).toBe('www.linkedin.com');
    expect(savedFrom('<link rel="canonical" href="https://bsky.app/">')).toBe('bsky.app');
  });

  it('is null where there is none, or none that is an address', () => {
    expect(savedFrom('<html></html>')).toBeNull();
    expect(savedFrom('<link rel="canonical" href="nowhere">')).toBeNull();
  });
});

describe('verdictOf', () => {
  const matches = (counts: Readonly<Record<string, number | null>>) => signsOf(blueskyPost).map(({ role, sign }) => ({ role, sign, count: counts[role] ?? 0 }));

  it('says how much of a surface a page still has', () => {
    expect(verdictOf(matches({}))).toBe('not found on this page');
    expect(verdictOf(matches({ editable: 1 }))).toBe('a box is there, and not what it should stand in');
    expect(verdictOf(matches({ editable: 1, within: 1 }))).toBe('found; what posts it is not');
    expect(verdictOf(matches({ editable: 1, within: 1, 'submit 1': 1 }))).toBe('found, with what posts it');
  });
});
