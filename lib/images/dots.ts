import { blobsIn } from './blobs.ts';
import type { Grey } from './grey.ts';

/** A dot of a printer or a display is so large at most, in pixels, and fills so much of its box. */
const LARGEST = 6;
const LEAST_FILL = 0.6;
/** Letters of so many dots are a few rows; fewer dots are grain. */
const ENOUGH = 400;

/** True when a picture holds so many dots that its letters may be made of them. */
export function isDotted(grey: Grey): boolean {
  const { dark, light } = blobsIn(grey);
  return [dark, light].some((blobs) => blobs.filter(({ width, height, area }) => (
    width <= LARGEST && height <= LARGEST && area >= LEAST_FILL * width * height)).length >= ENOUGH);
}

/** Dots so far from each other, in pixels, run into each other. */
const REACH = 2;

/** Each pixel as the mean of those round it, so that dots of one letter touch. */
export function smoothed({ width, height, data }: Grey): Grey {
  const pass = (from: Uint8Array, across: number, down: number, step: number, other: number) => {
    const out = new Uint8Array(from.length);
    for (let row = 0; row < down; row++) {
      for (let at = 0; at < across; at++) {
        let sum = 0;
        for (let off = -REACH; off <= REACH; off++) sum += from[row * other + Math.max(0, Math.min(across - 1, at + off)) * step]!;
        out[row * other + at * step] = Math.round(sum / (2 * REACH + 1));
      }
    }
    return out;
  };
  return { width, height, data: pass(pass(data, width, height, 1, width), height, width, width, 1) };
}
