import { describe, expect, it } from 'vitest';
import { along } from '../../../lib/reidentify/fitted.ts';
import { curveThrough, weighing, type Point } from './fits.ts';

/** Truths spread evenly over one order of magnitude above half of what was reckoned, one order lower where it was within days. */
const points = Array.from({ length: 400 }, (_, index): Point => {
  const orders = (index % 20) / 5;
  const told = index % 2 === 0 ? ['days' as const] : [];
  return { orders, told, truth: 1 + orders / 2 + (index % 10) / 10 + Math.floor(index / 40) / 100 - told.length };
});

describe('a curve through drafts', () => {
  it('leaves the asked part of the truths below it', () => {
    for (const share of [0.1, 0.9]) {
      const curve = curveThrough(points, share);
      const below = points.filter(({ orders, told, truth }) => truth <= along(curve, orders, new Set(told))).length;
      expect(below / points.length).toBeCloseTo(share, 1);
    }
  });

  it('finds what telling the day is worth, and never falls with what was reckoned nor rises with what is told', () => {
    const { slopes, told } = curveThrough(points, 0.5);
    expect(told.days).toBeGreaterThan(0.7);
    expect(Math.min(...slopes, ...Object.values(told))).toBeGreaterThanOrEqual(0);
  });

  it('stays level where truths fall, as no clue may make a crowd larger', () => {
    const falling = points.map((point) => ({ ...point, truth: 3 - point.orders }));
    expect(Math.min(...curveThrough(falling, 0.5).slopes)).toBeGreaterThanOrEqual(0);
  });
});

describe('signs weighed', () => {
  it('tell two sides apart by the sign that differs', () => {
    const sides = Array.from({ length: 100 }, (_, index) => ({ strengths: [index % 2, index % 3], is: index % 2 === 1 }));
    const { start, weights: [telling, idle] } = weighing(sides);
    expect(start).toBeLessThan(0);
    expect(start + telling!).toBeGreaterThan(0);
    expect(Math.abs(idle!)).toBeLessThan(Math.abs(telling!) / 10);
  });

  it('have no weight where they must not speak against and would', () => {
    const sides = Array.from({ length: 100 }, (_, index) => ({ strengths: [index % 2, index % 3], is: index % 2 === 0 }));
    const { weights } = weighing(sides, [true, false]);
    expect(weights[0]).toBe(0);
    expect(weighing(sides).weights[0]).toBeLessThan(0);
  });
});
