import { describe, expect, it } from 'vitest';
import { above, scoreAt, unseenScores } from './cross-validation.ts';
import { fit, scoreOf, seeded, type Example } from './logistic.ts';

/** Two signs, of which the first alone decides, and noise. */
function examples(count: number): Example[] {
  const random = seeded(3);
  return Array.from({ length: count }, () => {
    const isPositive = random() > 0.5;
    return { features: Uint32Array.from([isPositive ? 0 : 1, 2 + Math.floor(random() * 8)]), value: 1, isPositive, weight: 1 };
  });
}

const SETTINGS = { l2: 1e-3, l1: 0, epochs: 10 };

describe('the regression', () => {
  it('learns which sign decides, the same way every time', () => {
    const model = fit(examples(200), 10, SETTINGS);
    expect(model.weights[0]).toBeGreaterThan(1);
    expect(model.weights[1]).toBeLessThan(-1);
    expect(fit(examples(200), 10, SETTINGS)).toEqual(model);
    expect(scoreOf(model, { features: Uint32Array.from([0]), value: 1 })).toBeGreaterThan(0);
  });

  it('drops what weighs next to nothing', () => {
    const { weights } = fit(examples(200), 10, { ...SETTINGS, l1: 0.05 });
    expect([...weights].filter((weight) => weight === 0).length).toBeGreaterThan(4);
    expect(weights[0]).toBeGreaterThan(0.5);
  });

  it('is judged on examples it has not seen', () => {
    const all = examples(200);
    const scores = unseenScores(all, 10, SETTINGS);
    expect(scores).toHaveLength(200);
    expect(all.every(({ isPositive }, index) => isPositive === scores[index]! > 0)).toBe(true);
  });

  it('finds the limit that a share of scores lies above', () => {
    expect(scoreAt([1, 2, 3, 4], 0.25)).toBe(3);
    expect(above([1, 2, 3, 4], 3)).toBe(0.25);
    expect(above([], 3)).toBe(0);
  });
});
