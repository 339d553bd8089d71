import { describe, expect, it } from 'vitest';
import { windowsOf, withWindows } from './windows.ts';

describe('the windows of a text', () => {
  it('are every three sentences in a row', () => {
    expect(windowsOf(5)).toEqual([[0, 3], [1, 4], [2, 5]]);
  });

  it('are none in what is no longer than a window, nor on a whole page', () => {
    expect(windowsOf(0)).toEqual([]);
    expect(windowsOf(3)).toEqual([]);
    expect(windowsOf(400)).toEqual([]);
  });
});

describe('what a text says by its windows', () => {
  it('lies between what the whole and what the heaviest window says', () => {
    const said = withWindows(1, [-2, 3, 0]);
    expect(said).toBeGreaterThan(1);
    expect(said).toBeLessThan(3);
  });

  it('is what the whole says where no window says more, or there is none', () => {
    expect(withWindows(1, [0, -1])).toBe(1);
    expect(withWindows(-1, [])).toBe(-1);
  });
});
