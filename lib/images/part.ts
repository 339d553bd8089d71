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

/** The column that stands at a place when a picture goes on beyond its sides as in a mirror. */
function folded(at: number, length: number): number {
  const within = Math.abs(at < 0 ? at + 1 : at) % (2 * length);
  return within < length ? within : 2 * length - 1 - within;
}

/**
 * Cuts a square out that may reach beyond the picture. To its sides the picture goes on as in a mirror, which makes half a face a whole one;
 * below it is black, as a mirror would stand a face on its head there.
 */
export function mirrored({ width, height, data }: Pixels, { x, y, width: side }: Pick<Box, 'x' | 'y' | 'width'>): Pixels {
  const out = new Uint8ClampedArray(side * side * 4);
  for (let row = Math.max(0, -y); row < Math.min(side, height - y); row++) {
    const line = (y + row) * width;
    let to = row * side * 4;
    for (let column = 0; column < side; column++) {
      const from = (line + folded(x + column, width)) * 4;
      out[to] = data[from]!;
      out[to + 1] = data[from + 1]!;
      out[to + 2] = data[from + 2]!;
      to += 4;
    }
  }
  return { width: side, height: side, data: out };
}

/** How many parts stand in one, a row and a column of so many. */
export const SHEET = 2;

/** Parts as one, each smaller by half in a field of its own, row by row: one look shows them all. */
export function sheetOf(parts: readonly Part[]): Part {
  const data = new Float32Array(SIDE * SIDE * 3);
  const field = SIDE / SHEET;
  for (const [at, { data: own }] of parts.slice(0, SHEET * SHEET).entries()) {
    const [left, top] = [(at % SHEET) * field, Math.floor(at / SHEET) * field];
    for (let row = 0; row < field; row++) {
      for (let column = 0; column < field * 3; column++) {
        const from = row * 2 * SIDE * 3 + Math.floor(column / 3) * 6 + (column % 3);
        data[((top + row) * SIDE + left) * 3 + column] = (own[from]! + own[from + 3]! + own[from + SIDE * 3]! + own[from + SIDE * 3 + 3]!) / 4;
      }
    }
  }
  return { width: SIDE, height: SIDE, data };
}
