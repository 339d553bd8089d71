import { describe, expect, it } from 'vitest';
import { along, likelyRange, middleOf, stretches, tellings, type Curve } from './fitted.ts';

const CURVE: Curve = { start: 1, slopes: [0, 0.5, 1, 1, 1, 1, 1], told: { days: 0.25, town: 0, years: 0.5 } };

describe('a curve', () => {
  it('adds up what each stretch between bends is worth', () => {
    expect(along(CURVE, -2, new Set())).toBe(1);
    expect(along(CURVE, 0, new Set())).toBe(1.5);
    expect(along(CURVE, 2, new Set())).toBe(3.5);
    expect(along(CURVE, 2, new Set(['days', 'years']))).toBe(2.75);
  });

  it('goes no further than the drafts it was fitted to', () => {
    expect(stretches(-40)).toEqual(stretches(-3));
    expect(stretches(Infinity)).toEqual(stretches(8));
  });
});

describe('what is told beside the figures', () => {
  it('is that it was within days, in a town, of an age in years', () => {
    const told = tellings([
      { says: 'window', days: [1, 2] },
      { says: 'place', persons: [2e4, 3e4], country: 'GB' },
      { says: 'age', ages: { from: 8, to: 9 } },
    ]);
    expect([...told]).toEqual(['days', 'town', 'years']);
  });

  it('is nothing of long ago, a large city and a time of life', () => {
    const told = tellings([
      { says: 'window', days: [28, 31] },
      { says: 'place', persons: [1e6, 3e6], country: 'GB' },
      { says: 'age', ages: { from: 60, to: 110 } },
    ]);
    expect([...told]).toEqual([]);
  });
});

describe('the likely range', () => {
  it('keeps its ends in order wherever the figures come to', () => {
    for (let orders = -9; orders <= 9; orders += 0.25) {
      const { low, high } = likelyRange({ low: 10 ** (orders - 1), high: 10 ** (orders + 1) }, []);
      expect(low).toBeLessThanOrEqual(high);
    }
  });

  it('rises with what was reckoned, and does not widen a few into hundreds', () => {
    const few = likelyRange({ low: 0.001, high: 0.1 }, []);
    const many = likelyRange({ low: 1e4, high: 1e6 }, []);
    expect(few.high).toBeLessThan(100);
    expect(many.low).toBeGreaterThan(few.low);
    expect(many.high).toBeGreaterThan(few.high);
  });

  it('is taken about the middle in orders of magnitude', () => {
    expect(middleOf({ low: 10, high: 1000 })).toBeCloseTo(2);
  });
});
