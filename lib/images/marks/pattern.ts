import { BLOCKS } from './hash.ts';

/** Blocks a side of the first look. */
export const COARSE = 8;

/** What is looked for, mean 0 and length 1, so that the product with a window's blocks is their correlation. */
export interface Pattern {
  readonly blocks: number;
  readonly values: Float64Array;
}

/** A pattern of levels, row by row. */
export function patternOf(values: Float64Array, blocks: number): Pattern {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const length = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0)) || 1;
  return { blocks, values: values.map((value) => (value - mean) / length) };
}

/** A mark's levels in fewer blocks. */
export function coarser(levels: Float64Array): Float64Array {
  const times = BLOCKS / COARSE;
  const out = new Float64Array(COARSE * COARSE);
  for (let at = 0; at < levels.length; at++) {
    out[Math.floor(Math.floor(at / BLOCKS) / times) * COARSE + Math.floor((at % BLOCKS) / times)]! += levels[at]! / (times * times);
  }
  return out;
}

/**
 * How alike a place and a pattern are: the correlation of the place's blocks with the mark's, -1 to 1, which brightness and contrast do not
 * change. Below 0 light and dark have changed places.
 */
export function alike(means: Float64Array, { values }: Pattern): number {
  let [sum, squares, product] = [0, 0, 0];
  for (let at = 0; at < values.length; at++) {
    const value = means[at]!;
    sum += value;
    squares += value * value;
    product += value * values[at]!;
  }
  const spread = squares - (sum * sum) / values.length;
  return spread < 1 ? 0 : product / Math.sqrt(spread);
}

/** A mark's levels as its blocks would show them were it turned, clockwise, in radians; beyond its edges what stands at them goes on. */
export function turned(levels: Float64Array, shape: number, by: number): Float64Array {
  const [sin, cos] = [Math.sin(by), Math.cos(by)];
  const clamped = (at: number) => Math.min(BLOCKS - 1, Math.max(0, at));
  return Float64Array.from(levels, (_, at) => {
    const [x, y] = [(((at % BLOCKS) + 0.5) / BLOCKS - 0.5) * shape, (Math.floor(at / BLOCKS) + 0.5) / BLOCKS - 0.5];
    const column = clamped(((x * cos + y * sin) / shape + 0.5) * BLOCKS - 0.5);
    const row = clamped((y * cos - x * sin + 0.5) * BLOCKS - 0.5);
    const [left, above] = [Math.floor(column), Math.floor(row)];
    const between = (line: number) => {
      const [one, other] = [levels[line * BLOCKS + left]!, levels[line * BLOCKS + clamped(left + 1)]!];
      return one + (other - one) * (column - left);
    };
    const [upper, lower] = [between(above), between(clamped(above + 1))];
    return upper + (lower - upper) * (row - above);
  });
}
