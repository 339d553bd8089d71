import { describe, expect, it } from 'vitest';
import { bestUse, told, type Scored } from './limits.ts';

const scored = (found: boolean, ...scores: number[]): Scored[] => scores.map((score) => ({ score, found }));
const FREE = { adds: true, drops: true };

describe('the use of the model', () => {
  it('takes the limit that parts the two sides', () => {
    const use = bestUse({ flags: scored(false, 3, 4, 5), passes: scored(false, 0, 1), clean: scored(false, -1, 2), ordinary: [] }, FREE);
    expect(use).toMatchObject({ adds: true, limit: 3 });
  });

  it('drops what wordings found where the score speaks against it', () => {
    const use = bestUse({ flags: scored(true, 3, 4), passes: scored(true, 1, 0), clean: scored(true, -2), ordinary: [] }, FREE);
    expect(use).toMatchObject({ drops: true, limit: 3 });
  });

  it('does only what it is let', () => {
    const sides = { flags: scored(false, 3, 4, 5), passes: scored(true, 0, 1), clean: scored(false, -1, 2), ordinary: [] };
    expect(bestUse(sides, { adds: false, drops: true })).toMatchObject({ adds: false });
    expect(bestUse(sides, { adds: true, drops: false })).toMatchObject({ drops: false });
  });

  it('holds a false alarm on an ordinary draft for worse than a miss', () => {
    const use = bestUse({ flags: scored(false, 1, 5), passes: [], clean: [], ordinary: scored(false, 2, -1, -1, -1) }, FREE);
    expect(use.limit).toBe(5);
  });

  it('leaves wordings alone where there is nothing to learn from', () => {
    expect(bestUse({ flags: [], passes: [], clean: [], ordinary: [] }, FREE)).toMatchObject({ adds: false, drops: false });
  });
});

describe('the share that is told', () => {
  it('counts what wordings found and what the model adds', () => {
    const drafts = [...scored(true, -1), ...scored(false, 2), ...scored(false, -2)];
    expect(told(drafts, { adds: true, drops: false, limit: 0 })).toBeCloseTo(2 / 3);
    expect(told(drafts, { adds: false, drops: true, limit: 0 })).toBe(0);
    expect(told([], { adds: true, drops: true, limit: 0 })).toBe(0);
  });
});
