import { describe, expect, it } from 'vitest';
import { isDotted, smoothed } from './dots.ts';
import type { Grey } from './grey.ts';

function white(width: number, height: number): Grey {
  return { width, height, data: new Uint8Array(width * height).fill(255) };
}

/** Black squares, so many pixels wide, so far from each other. */
function squares(side: number, apart: number): Grey {
  const on = white(300, 200);
  for (let y = 10; y + side < 190; y += apart) for (let x = 10; x + side < 290; x += apart) for (let v = 0; v < side; v++) on.data.fill(0, (y + v) * 300 + x, (y + v) * 300 + x + side);
  return on;
}

describe('letters made of dots', () => {
  it('may be where there are many dots', () => expect(isDotted(squares(2, 5))).toBe(true));
  it.each([['nothing', white(300, 200)], ['a few dots', squares(2, 40)], ['large pieces', squares(9, 14)]])('are not where there is %s', (_what, grey) => expect(isDotted(grey)).toBe(false));

  it('are joined by smoothing, and even ground stays as it is', () => {
    const dots = smoothed(squares(2, 4));
    const between = dots.data[100 * 300 + 100]!;
    expect(between).toBeLessThan(230);
    expect([...smoothed(white(20, 20)).data].every((value) => value === 255)).toBe(true);
  });
});
