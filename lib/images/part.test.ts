import { describe, expect, it } from 'vitest';
import type { Pixels } from './grey.ts';
import { mirrored, partOf, SIDE, scaleOf, sheetOf } from './part.ts';

/** A picture whose red tells the column and whose green tells the row. */
function picture(width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data.set([x / 8, y / 8, 7, 255], (y * width + x) * 4);
  return { width, height, data };
}

const at = (data: Float32Array, x: number, y: number) => [...data.subarray((y * SIDE + x) * 3, (y * SIDE + x) * 3 + 3)];

describe('partOf', () => {
  it('makes a part as small as the network has it, in the upper left of a black square', () => {
    const part = partOf(picture(1200, 800), { x: 96, y: 80, width: 1024, height: 512 });
    expect([part.width, part.height, scaleOf(part)]).toEqual([1024, 512, 0.5]);
    expect(at(part.data, 0, 0)).toEqual([12, 10, 7]);
    expect(at(part.data, 400, 200)[0]).toBe((96 + 800) / 8);
    expect(at(part.data, 400, 255)[2]).toBe(7);
    expect(at(part.data, 400, 300)).toEqual([0, 0, 0]);
  });

  it('weighs the pixels between which one stands', () => {
    const data = new Uint8ClampedArray([0, 0, 0, 255, 100, 0, 0, 255]);
    const part = partOf({ width: 2, height: 1, data }, { x: 0, y: 0, width: 2, height: 1 });
    expect(at(part.data, 128, 0)[0]).toBe(50);
  });

  it('turns it by quarters, clockwise', () => {
    const source = picture(1024, 512);
    const whole = { x: 0, y: 0, width: 1024, height: 512 };
    // What stood below on the left stands above on the left; turned the other way, what stood above on the right does.
    expect(at(partOf(source, whole, 1).data, 0, 0).map(Math.round)).toEqual([0, 64, 7]);
    expect(at(partOf(source, whole, 3).data, 0, 0).map(Math.round)).toEqual([128, 0, 7]);
    expect([partOf(source, whole, 1).width, partOf(source, whole, 3).height]).toEqual([512, 1024]);
  });
});

describe('mirrored', () => {
  const red = (pixels: Pixels, x: number, y: number) => pixels.data[(y * pixels.width + x) * 4];

  it('goes on beyond the sides of a picture as in a mirror, and is black above and below it', () => {
    const cut = mirrored(picture(800, 400), { x: -80, y: -40, width: 500 });
    expect([cut.width, cut.height]).toEqual([500, 500]);
    expect([red(cut, 80 + 40, 100), red(cut, 80 - 41, 100)]).toEqual([5, 5]);
    expect(red(cut, 400, 39)).toBe(0);
    expect(red(cut, 400, 441)).toBe(0);
    expect(red(mirrored(picture(800, 400), { x: 600, y: 0, width: 300 }), 200 + 40, 10)).toBe(95);
  });
});

describe('sheetOf', () => {
  it('sets four parts beside and below each other, each half as large', () => {
    const parts = [100, 200, 300, 400].map((x) => partOf(picture(1600, 800), { x, y: 0, width: 1, height: 1 }));
    const { width, height, data } = sheetOf(parts);
    expect([width, height]).toEqual([SIDE, SIDE]);
    const first = (x: number, y: number) => at(data, x, y)[2]! > 0;
    // A part of one pixel fills its field with what is in it.
    expect([first(0, 0), first(SIDE / 2, 0), first(0, SIDE / 2), first(SIDE / 2, SIDE / 2)]).toEqual([true, true, true, true]);
    expect(at(sheetOf(parts.slice(0, 2)).data, 0, SIDE / 2)).toEqual([0, 0, 0]);
  });
});
