// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { clip, isBetween, perLine } from './rectangles.ts';

const rect = (x: number, y: number, width: number, height: number) => new DOMRect(x, y, width, height);
const plain = (rects: readonly DOMRect[]) => rects.map(({ x, y, width, height }) => [x, y, width, height]);

describe('rectangles of a range', () => {
  it('are one for each line', () => {
    expect(plain(perLine([rect(40, 0, 60, 20), rect(0, 24, 30, 20), rect(30, 24, 25, 20)]))).toEqual([[40, 0, 60, 20], [0, 24, 55, 20]]);
  });

  it('are joined when one is inside another', () => {
    expect(plain(perLine([rect(0, 0, 50, 24), rect(5, 2, 20, 20)]))).toEqual([[0, 0, 50, 24]]);
  });

  it('stay apart where a line runs in two directions', () => {
    expect(plain(perLine([rect(0, 0, 30, 20), rect(80, 0, 30, 20)]))).toEqual([[0, 0, 30, 20], [80, 0, 30, 20]]);
  });

  it('leave out what has no size', () => {
    expect(perLine([rect(0, 0, 0, 20), rect(0, 0, 5, 0)])).toEqual([]);
  });

  it('are cut to what is seen', () => {
    expect(clip(rect(-10, 0, 40, 20), rect(0, 5, 100, 100))).toMatchObject({ x: 0, y: 5, width: 30, height: 15 });
    expect(clip(rect(0, 0, 10, 10), rect(10, 0, 10, 10))).toBeNull();
  });
});

describe('a rectangle among others', () => {
  const others = [rect(0, 0, 500, 100), rect(0, 140, 200, 30), rect(420, 140, 80, 30)];

  it.each([
    ['between the text and what belongs to it', rect(0, 105, 150, 30), true],
    ['above all of them', rect(0, -40, 150, 30), false],
    ['below all of them', rect(0, 180, 150, 30), false],
    ['beside them', rect(505, 50, 40, 30), false],
  ])('is %s', (_where, one, is) => expect(isBetween(one, others)).toBe(is));
});
