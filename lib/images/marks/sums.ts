import type { Box } from '../../draft/picture-facts.ts';
import type { Grey } from '../grey.ts';

/** Sums of all that stands above and to the left, one row and column more than the picture (Crow 1984, "Summed-area tables"). */
export interface Sums {
  readonly width: number;
  readonly height: number;
  readonly plain: Float64Array;
  readonly squares: Float64Array;
}

export function sumsOf({ width, height, data }: Grey): Sums {
  const across = width + 1;
  const plain = new Float64Array(across * (height + 1));
  const squares = new Float64Array(across * (height + 1));
  for (let y = 0, from = 0; y < height; y++) {
    let [row, rowOfSquares] = [0, 0];
    for (let x = 0, at = (y + 1) * across + 1; x < width; x++, at++) {
      const value = data[from++]!;
      row += value;
      rowOfSquares += value * value;
      plain[at] = plain[at - across]! + row;
      squares[at] = squares[at - across]! + rowOfSquares;
    }
  }
  return { width, height, plain, squares };
}

/** Standard deviation of the values in a rectangle of whole pixels. */
export function deviationIn({ width, plain, squares }: Sums, left: number, top: number, wide: number, tall: number): number {
  const across = width + 1;
  const [a, b] = [top * across + left, (top + tall) * across + left];
  const count = wide * tall;
  const mean = (plain[b + wide]! - plain[b]! - plain[a + wide]! + plain[a]!) / count;
  return Math.sqrt(Math.max(0, (squares[b + wide]! - squares[b]! - squares[a + wide]! + squares[a]!) / count - mean * mean));
}

/**
 * Means of a rectangle's blocks, `blocks` by `blocks`, row by row, into `out`. Edges may lie within pixels, of which the part counts.
 * The rectangle lies within the picture.
 */
export function blockMeans({ width, height, plain }: Sums, box: Box, blocks: number, out: Float64Array): void {
  const { x: left, y: top, width: wide, height: tall } = box;
  const across = width + 1;
  const edge = blocks + 1;
  const corners = new Float64Array(edge * edge);
  for (let row = 0; row < edge; row++) {
    const y = Math.min(height, top + (row * tall) / blocks);
    const above = Math.min(height - 1, Math.floor(y));
    const down = y - above;
    for (let column = 0; column < edge; column++) {
      const x = Math.min(width, left + (column * wide) / blocks);
      const before = Math.min(width - 1, Math.floor(x));
      const right = x - before;
      const at = above * across + before;
      corners[row * edge + column] = (plain[at]! * (1 - right) + plain[at + 1]! * right) * (1 - down)
        + (plain[at + across]! * (1 - right) + plain[at + across + 1]! * right) * down;
    }
  }
  const area = (wide / blocks) * (tall / blocks);
  for (let row = 0, to = 0; row < blocks; row++) {
    for (let column = 0; column < blocks; column++, to++) {
      const at = row * edge + column;
      out[to] = (corners[at + edge + 1]! - corners[at + edge]! - corners[at + 1]! + corners[at]!) / area;
    }
  }
}
