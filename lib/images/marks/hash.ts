import type { Grey } from '../grey.ts';
import { blockMeans, sumsOf } from './sums.ts';

/** Blocks a side, each at one of sixteen levels. */
export const BLOCKS = 16;

/** A smaller picture has no room for so many blocks. */
export const LEAST_SIDE = 2 * BLOCKS;

/** One hexadecimal digit a block, the upper left one first. */
export const DIGITS = BLOCKS * BLOCKS;
const LEVELS = 16;

/**
 * The block-mean hash of a picture that shows a mark and nothing else, after Yang, Gu and Niu 2006, "Block Mean Value Based Image Perceptual
 * Hashing". Theirs keeps one bit a block; here it is sixteen levels between the darkest and the lightest, which tell a mark of three colours
 * from a plain shape of two: places where a mark stood were as little as 0.83 alike with one bit, and 0.94 with sixteen levels.
 */
export function hashOf(mark: Grey): string {
  const means = new Float64Array(BLOCKS * BLOCKS);
  blockMeans(sumsOf(mark), { x: 0, y: 0, width: mark.width, height: mark.height }, BLOCKS, means);
  const [least, most] = [Math.min(...means), Math.max(...means)];
  return Array.from(means, (mean) => Math.round(((mean - least) / Math.max(1, most - least)) * (LEVELS - 1)).toString(16)).join('');
}

/** The levels of a hash, 0 to 15, block by block. */
export function levelsOf(hash: string): Float64Array {
  return Float64Array.from(hash, (digit) => Number.parseInt(digit, 16));
}

/** How like a mark is to the plain rectangle that resembles it most, 0 to 1: above 0.9 there is little to know it by. */
export function plainness(levels: Float64Array): number {
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  const length = Math.sqrt(levels.reduce((sum, level) => sum + (level - mean) ** 2, 0));
  if (length === 0) return 1;
  let most = 0;
  for (let top = 0; top < BLOCKS; top++) {
    const columns = new Float64Array(BLOCKS);
    for (let bottom = top; bottom < BLOCKS; bottom++) {
      for (let column = 0; column < BLOCKS; column++) columns[column]! += levels[bottom * BLOCKS + column]! - mean;
      for (let left = 0; left < BLOCKS; left++) {
        let inside = 0;
        for (let right = left; right < BLOCKS; right++) {
          inside += columns[right]!;
          const share = ((right - left + 1) * (bottom - top + 1)) / levels.length;
          if (share < 1) most = Math.max(most, Math.abs(inside) / (length * Math.sqrt(levels.length * share * (1 - share))));
        }
      }
    }
  }
  return most;
}
