import { describe, expect, it } from 'vitest';
import { type Area, around, atTheEdge, clamp, meet, place, type Space } from './place.ts';

const area = (x: number, y: number, width: number, height: number): Area => ({ x, y, width, height });

/** A composer in the middle of a window: text, and a toolbar right under it. */
const middle: Space = { box: area(340, 200, 600, 100), avoid: [area(340, 310, 600, 40)], viewport: area(0, 0, 1280, 900), rtl: false };

const slim = { size: { width: 560, height: 50 }, least: 50, near: ['bottom-start'], sides: ['bottom-start', 'right-start', 'left-start', 'top-start'] } as const;

describe('a place beside the composer', () => {
  it('is under the text where there is room above the toolbar', async () => {
    const roomy = { ...middle, avoid: [area(340, 380, 600, 40)] };
    expect(await place(slim, roomy)).toEqual(area(340, 306, 560, 50));
  });

  it('is under all that belongs to the composer where there is not', async () => {
    expect(await place(slim, middle)).toEqual(area(340, 356, 560, 50));
  });

  it('is beside it in a window that ends below it', async () => {
    const low = { ...middle, viewport: area(0, 0, 1600, 380) };
    expect(await place(slim, low)).toEqual(area(946, 200, 560, 50));
  });

  it('is above it where nothing else is left', async () => {
    const low = { ...middle, viewport: area(0, 0, 1000, 380) };
    expect(await place(slim, low)).toEqual(area(340, 144, 560, 50));
  });

  it('is mirrored where the site is', async () => {
    const low = { ...middle, viewport: area(0, 0, 1600, 380), box: area(700, 200, 600, 100), avoid: [area(700, 310, 600, 40)], rtl: true };
    expect(await place(slim, low)).toEqual(area(134, 200, 560, 50));
  });

  it('stays clear of what does not belong to the composer, too', async () => {
    const sidebar = { ...middle, viewport: area(0, 0, 1600, 380), also: [area(1100, 0, 300, 380)] };
    expect(await place(slim, sidebar)).toEqual(area(340, 144, 560, 50));
  });

  it('is not there when it would have to be squeezed too much', async () => {
    const tight = { ...middle, viewport: area(330, 190, 620, 180) };
    expect(await place(slim, tight)).toBeNull();
    expect(await place({ ...slim, least: 10, size: { width: 560, height: 300 } }, { ...middle, viewport: area(0, 0, 1000, 500) }))
      .toEqual(area(340, 356, 560, 138));
  });

  it('never meets text or what must not be covered, wherever the composer is', async () => {
    for (let x = -100; x < 900; x += 97) {
      for (let y = 0; y < 700; y += 61) {
        const space: Space = { ...middle, box: area(x, y, 420, 80), avoid: [area(x, y + 90, 420, 36), area(x + 200, y + 60, 260, 300)] };
        const found = await place({ ...slim, least: 30, size: { width: 420, height: 200 } }, space);
        if (found === null) continue;
        expect([space.box, ...space.avoid].filter((other) => meet(found, other))).toEqual([]);
        expect(found.x >= 0 && found.y >= 0 && found.x + found.width <= 1280 && found.y + found.height <= 900).toBe(true);
      }
    }
  });
});

describe('a place at the window’s edge', () => {
  it('is the one that leaves the site’s controls in sight', () => {
    const small: Space = { box: area(10, 40, 300, 120), avoid: [area(10, 210, 300, 40)], viewport: area(0, 0, 320, 260), rtl: false };
    expect(atTheEdge({ width: 308, height: 150 }, small)).toEqual(area(6, 6, 308, 150));
  });

  it('gives way a little, and scrolls, where that keeps controls free', () => {
    const small: Space = { box: area(10, 40, 300, 120), avoid: [area(10, 210, 300, 40)], viewport: area(0, 0, 320, 260), rtl: false };
    expect(atTheEdge({ width: 308, height: 220 }, small)).toEqual(area(6, 6, 308, 198));
  });

  it('is never taller than the window', () => {
    expect(atTheEdge({ width: 300, height: 2_000 }, middle).height).toBe(888);
  });
});

describe('arithmetic', () => {
  it('does not count edges that touch', () => {
    expect(meet(area(0, 0, 10, 10), area(10, 0, 10, 10))).toBe(false);
    expect(meet(area(0, 0, 10, 10), area(9, 9, 1, 1))).toBe(true);
  });

  it('wraps areas and keeps them inside the window', () => {
    expect(around([area(5, 5, 10, 10), area(-5, 8, 5, 50)])).toEqual(area(-5, 5, 20, 53));
    expect(clamp(area(-40, 890, 100, 50), area(0, 0, 320, 900))).toEqual(area(6, 844, 100, 50));
  });
});
