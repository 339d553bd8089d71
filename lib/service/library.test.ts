import { describe, expect, it } from 'vitest';
import { BUNDLED_IDS, bundledPacks } from '../policies/bundled.ts';
import { RULE_BOOK } from '../rules/book.ts';
import { checkExample, readLibrary } from './library.ts';
import { openPackShelf } from './pack-shelf.ts';

const shelf = openPackShelf({ get: async () => ({}), set: async () => {} }, RULE_BOOK, '1');

describe('readLibrary', () => {
  it('tells of every policy, and of none as due before its day', () => {
    const { packs, refused } = readLibrary(shelf.all([]), RULE_BOOK, '2000-01-01');
    expect(packs.map(({ id }) => id)).toEqual([...BUNDLED_IDS]);
    expect(refused).toEqual([]);
    expect(packs.some(({ pastReview }) => pastReview)).toBe(false);
    expect(readLibrary(shelf.all([]), RULE_BOOK, '2999-01-01').packs.every(({ pastReview }) => pastReview)).toBe(true);
  });
});

describe('checkExample', () => {
  it('answers by the strictness that is asked, not by what the person set', () => {
    const { packs } = bundledPacks(BUNDLED_IDS, RULE_BOOK);
    const text = 'My patient coded twice and came back.';
    const tiers = (['relaxed', 'standard', 'strict'] as const).map((strictness) => checkExample(text, strictness, packs, RULE_BOOK).findings.find(({ rule }) => rule === 'patient-case')?.tier);
    expect(tiers).toEqual(['note', 'warn', 'hold']);
  });
});
