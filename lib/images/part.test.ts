import { describe, expect, it } from 'vitest';
import type { Pixels } from './grey.ts';
import { partOf, SIDE, scaleOf } from './part.ts';

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
