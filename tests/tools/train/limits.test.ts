import { describe, expect, it } from 'vitest';
import { bestUse, told, type Scored } from './limits.ts';

const drafts = (standing: Scored['standing'], ...evidences: number[]): Scored[] => (
  evidences.map((evidence) => ({ evidence, standing, found: 2 })));

describe('the use of the model', () => {
  it('takes the evidence that parts the two sides', () => {
    const use = bestUse('harassment', { flags: drafts(null, 4, 5, 6), passes: drafts(null, 0, 1), clean: drafts(null, -1, 3), ordinary: [] }, true);
    expect(use.addsFrom).toBe(4);
  });

  it('tells nothing without wordings on little evidence, even where that would find more', () => {
    const use = bestUse('harassment', { flags: drafts(null, 1, 1.2, 5), passes: drafts(null, 0, -1), clean: [], ordinary: [] }, true);
    expect(use.addsFrom).toBe(5);
  });

  it('drops what wordings found where the text speaks against it', () => {
    const use = bestUse('harassment', { flags: drafts('firm', 3, 0.5), passes: drafts('firm', -1, -2), clean: drafts('firm', -2), ordinary: [] }, true);
    expect(use.dropsBelow).toBeGreaterThan(-1);
  });

  it('asks that the text speaks for what wordings found, where that is right more often', () => {
    const sides = { flags: drafts('firm', 3, 2), passes: drafts('firm', 0.2, 0.4), clean: drafts('firm', 0.3), ordinary: [] };
    for (const isAddedTo of [false, true]) expect(told(drafts('firm', 0.4), bestUse('harassment', sides, isAddedTo))).toBe(0);
  });

  it('drops no insult because the text says little else', () => {
    const sides = { flags: drafts('firm', 3, 4), passes: drafts('firm', 0.5, 1), clean: [], ordinary: [] };
    expect(told(drafts('firm', 0.5, 1), bestUse('insult', sides, true))).toBe(1);
  });

  it('adds only what it is let', () => {
    const use = bestUse('harassment', { flags: drafts(null, 3, 4, 5), passes: drafts('firm', -3, -4), clean: drafts(null, -1, 2), ordinary: [] }, false);
    expect(use.addsFrom).toBeNull();
  });

  it('holds a false alarm on an ordinary draft for worse than a miss', () => {
    const use = bestUse('harassment', { flags: drafts(null, 2, 5), passes: [], clean: [], ordinary: drafts(null, 3, -1, -1, -1) }, true);
    expect(use.addsFrom).toBe(5);
  });

  it('would rather be wrong about a patient\'s story than miss it', () => {
    const sides = { flags: drafts(null, 2, 5, 5), passes: drafts(null, 3, -1, -1, -1, -1, -1), clean: [], ordinary: [] };
    expect(bestUse('defamation', sides, true).addsFrom).toBe(5);
    expect(bestUse('patient-case', sides, true).addsFrom).toBe(2);
  });

  it('leaves wordings alone where there is nothing to learn from', () => {
    expect(bestUse('harassment', { flags: [], passes: [], clean: [], ordinary: [] }, true)).toEqual({ addsFrom: null, dropsBelow: null });
  });
});

describe('the share that is told', () => {
  const use = { addsFrom: 3, dropsBelow: -1 };

  it('counts what the model adds, and what wordings found unless the text speaks against it', () => {
    expect(told([...drafts(null, 3, 2), ...drafts('firm', -0.5, -2)], use)).toBe(0.5);
  });

  it('counts what is sure whatever the text says, and what is weak where the text speaks for it', () => {
    expect(told(drafts('sure', -9), use)).toBe(1);
    expect(told(drafts('weak', 1.5, 0.5), use)).toBe(0.5);
  });

  it('is none of no drafts', () => {
    expect(told([], use)).toBe(0);
  });
});
