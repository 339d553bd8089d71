import { describe, expect, it } from 'vitest';
import { isUnseen, wholeHead } from './looked.ts';

describe('wholeHead', () => {
  it('covers hair, ears and chin round the box of a face', () => {
    expect(wholeHead({ x: 100, y: 100, width: 100, height: 100 }, { width: 1000, height: 1000 })).toEqual({ x: 65, y: expect.closeTo(45), width: 170, height: 180 });
  });

  it('stays in the picture', () => {
    const head = wholeHead({ x: -5, y: 2, width: 50, height: 90 }, { width: 60, height: 100 });
    expect(head).toEqual({ x: 0, y: 0, width: 60, height: 100 });
  });
});

describe('isUnseen', () => {
  it('tells a picture that was not seen from one with something left out', () => {
    expect(isUnseen(['damaged'])).toBe(true);
    expect(isUnseen(['details', 'too-large'])).toBe(true);
    expect(isUnseen(['frames', 'sound'])).toBe(false);
    expect(isUnseen([])).toBe(false);
  });
});
