import type { Box } from '../draft/picture-facts.ts';
import type { Pixels } from './grey.ts';

/** The network that finds faces sees a square of so many pixels. */
export const SIDE = 512;

/** A part of a picture as the network sees it. */
export interface Part {
  /** Of the part in the picture, turned as it was asked for. */
  readonly width: number;
  readonly height: number;
  /** The part in the upper left of a black square: red, green, blue of each of its pixels. */
  readonly data: Float32Array;
}

/** How much smaller a part stands in the square. */
export const scaleOf = ({ width, height }: Pick<Part, 'width' | 'height'>): number => SIDE / Math.max(width, height);

/** Where reading begins, and how far it is to the next pixel of a row and of a column, for a part turned by quarters, clockwise. */
function steps({ width }: Pixels, { x, y, width: wide, height: tall }: Box, quarter: 0 | 1 | 3): readonly [start: number, across: number, down: number] {
  if (quarter === 1) return [(y + tall - 1) * width + x, -width, 1];
  if (quarter === 3) return [y * width + x + wide - 1, width, -1];
  return [y * width + x, 1, width];
}

/**
 * Cuts a part out and makes it as small as the network has it (bilinear, as the library would): of a large picture the library would hold
 * several copies with sixteen bytes a pixel, and never give that memory back.
 */
export function partOf(pixels: Pixels, region: Box, quarter: 0 | 1 | 3 = 0): Part {
  const [width, height] = quarter === 0 ? [region.width, region.height] : [region.height, region.width];
  const [start, across, down] = steps(pixels, region, quarter);
  const step = Math.max(width, height) / SIDE;
  const data = new Float32Array(SIDE * SIDE * 3);
  const value = (u: number, v: number, channel: number) => (u < width && v < height ? pixels.data[(start + u * across + v * down) * 4 + channel]! : 0);
  for (let row = 0; row * step < height && row < SIDE; row++) {
    const [v, fallen] = [Math.floor(row * step), (row * step) % 1];
    for (let column = 0; column * step < width && column < SIDE; column++) {
      const [u, gone] = [Math.floor(column * step), (column * step) % 1];
      const at = (row * SIDE + column) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const above = value(u, v, channel) * (1 - gone) + value(u + 1, v, channel) * gone;
        const below = value(u, v + 1, channel) * (1 - gone) + value(u + 1, v + 1, channel) * gone;
        data[at + channel] = above * (1 - fallen) + below * fallen;
      }
    }
  }
  return { width, height, data };
}
