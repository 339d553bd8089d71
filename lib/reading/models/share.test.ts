import { expect, it } from 'vitest';
import { shareOf } from './share.ts';

it('is the same for all short texts, shrinks slowly up to the longest posts, and fast on pages', () => {
  expect(shareOf(1)).toBe(shareOf(60));
  expect(shareOf(61)).toBeLessThan(shareOf(60));
  expect(shareOf(240) / shareOf(60)).toBeGreaterThan(0.8);
  expect(shareOf(40_000) / shareOf(10_000)).toBeCloseTo(0.5);
});
