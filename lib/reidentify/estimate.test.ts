import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells } from './cells.ts';
import type { Fact } from './clue.ts';
import type { Crowd } from './crowd.ts';
import { estimate, reckoned } from './estimate.ts';
import { OLDEST, type Sex } from './group.ts';
import type { Range } from './range.ts';

/** A fact and a more general one of the same kind. */
type Pair = readonly [narrow: Fact, wide: Fact];

const exponent = (from: number, to: number) => fc.double({ min: from, max: to, noNaN: true });
/** Two ranges of orders of magnitude, the second not below the first at either end. */
const ranges = (from: number, to: number): fc.Arbitrary<readonly [Range, Range]> => (
  fc.tuple(exponent(from, to), exponent(0, 2), exponent(0, 2), exponent(0, 2)).map(([low, width, up, more]) => {
    const narrow: Range = [10 ** Math.min(low, to), 10 ** Math.min(low + width, to)];
    const wide: Range = [10 ** Math.min(low + up, to), 10 ** Math.min(Math.max(low + width, low + up) + more, to)];
    return [narrow, wide];
  }));

const aSex = fc.constantFrom<Sex>('female', 'male');
/** Rates that differ between cells, as an illness of the old or of one sex has them. */
const relative = fc.tuple(aSex, fc.integer({ min: 0, max: 90 }), fc.boolean()).map(([only, from, isOneSex]) => (
  cells((sex, ages) => (isOneSex && sex !== only ? 0 : ages.from >= from ? 3 : 0.2))));
const country = fc.constantFrom('US', 'GB', 'MY', 'IN', '');

const pair: fc.Arbitrary<Pair> = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 30 }),
    )
    .map(
      ([from, years, less, more]): Pair => [
        { says: 'age', ages: { from, to: Math.min(OLDEST, from + years) } },
        { says: 'age', ages: { from: Math.max(0, from - less), to: Math.min(OLDEST, from + years + more) } },
      ],
    ),
  aSex.map(
    (sex): Pair => [
      { says: 'sex', sex },
      { says: 'sex', sex },
    ],
  ),
  fc.tuple(ranges(2, 9), country).map(
    ([[narrow, wide], where]): Pair => [
      { says: 'place', persons: narrow, country: where },
      { says: 'place', persons: wide, country: where },
    ],
  ),
  ranges(-1, 3.5).map(
    ([narrow, wide]): Pair => [
      { says: 'window', days: narrow },
      { says: 'window', days: wide },
    ],
  ),
  ranges(-4, 1).map(
    ([narrow, wide]): Pair => [
      { says: 'care', yearly: narrow },
      { says: 'care', yearly: wide },
    ],
  ),
  fc.tuple(ranges(-7, 0), fc.option(relative, { nil: undefined })).map(
    ([[narrow, wide], by]): Pair => [
      { says: 'befell', yearly: narrow, relative: by },
      { says: 'befell', yearly: wide, relative: by },
    ],
  ),
  fc.tuple(ranges(-7, 0), fc.option(relative, { nil: undefined })).map(
    ([[narrow, wide], by]): Pair => [
      { says: 'lasts', share: narrow, relative: by },
      { says: 'lasts', share: wide, relative: by },
    ],
  ),
  ranges(-6, 0).map(
    ([narrow, wide]): Pair => [
      { says: 'trait', share: narrow },
      { says: 'trait', share: wide },
    ],
  ),
  ranges(0, 5).map(
    ([narrow, wide]): Pair => [
      { says: 'one-of', persons: narrow },
      { says: 'one-of', persons: wide },
    ],
  ),
);
const facts = fc.array(pair.map(([narrow]) => narrow), { maxLength: 8 });

/** An estimate that says nothing stands above all that say something. */
const ends = (crowd: Crowd | null) => (crowd === null ? [Infinity, Infinity] as const : [crowd.low, crowd.high] as const);
/** Sums of rates differ in the last digits with their order. */
const SLACK = 1 + 1e-9;

describe('an illness that was not heard', () => {
  it('is one all the same: those in care for nothing known are fewer than all in care', () => {
    const place: Fact = { says: 'place', persons: [1e6, 1e6], country: 'GB' };
    const common: Fact = { says: 'lasts', share: [0.5, 0.9] };
    expect(reckoned([place]).high).toBeLessThan(1e6);
    expect(estimate([place, common])!.high).toBeLessThanOrEqual(estimate([place])!.high);
  });
});

describe('a crowd', () => {
  it('never grows when a clue is added, at either end, and says no less', () => {
    fc.assert(fc.property(facts, pair, (before, [added]) => {
      const [low, high] = ends(estimate(before));
      const [lowAfter, highAfter] = ends(estimate([...before, added]));
      expect(lowAfter).toBeLessThanOrEqual(low * SLACK);
      expect(highAfter).toBeLessThanOrEqual(high * SLACK);
    }), { numRuns: 2_000 });
  });

  it('never shrinks when a clue is made more general or left out, at either end, and says no more', () => {
    fc.assert(fc.property(facts, pair, (others, [narrow, wide]) => {
      const [low, high] = ends(estimate([...others, narrow]));
      for (const after of [estimate([...others, wide]), estimate(others)]) {
        const [lowAfter, highAfter] = ends(after);
        expect(lowAfter * SLACK).toBeGreaterThanOrEqual(low);
        expect(highAfter * SLACK).toBeGreaterThanOrEqual(high);
      }
    }), { numRuns: 2_000 });
  });

  it('does not hang on the order of the clues', () => {
    fc.assert(fc.property(facts, (some) => {
      expect(estimate([...some].reverse())).toEqual(estimate(some));
    }));
  });

  it('has at least one person, and its low end below its high end', () => {
    fc.assert(fc.property(facts, (some) => {
      const crowd = estimate(some);
      if (crowd === null) return;
      expect(crowd.low).toBeGreaterThanOrEqual(1);
      expect(crowd.high).toBeGreaterThanOrEqual(crowd.low);
    }));
  });
});

describe('facts that imply each other', () => {
  const pregnant: Fact = {
    says: 'lasts',
    share: [0.008, 0.01],
    relative: cells((sex, ages) => (sex === 'female' && ages.from >= 15 && ages.from < 50 ? 4 : 0)),
  };
  const leeds: Fact = { says: 'place', persons: [812_000, 812_000], country: 'GB' };

  it('are not counted twice: a pregnant woman is as many as somebody pregnant', () => {
    expect(estimate([leeds, pregnant, { says: 'sex', sex: 'female' }])).toEqual(estimate([leeds, pregnant]));
  });

  it('of which none can be true leave one person, not none', () => {
    expect(estimate([leeds, pregnant, { says: 'sex', sex: 'male' }])?.low).toBe(1);
  });
});
