import type { Blob } from './blobs.ts';

/** The tallest letters that are looked for, in pixels of what is given; taller ones are found in a smaller copy. */
export const MOST_HEIGHT = 64;
/** Letters of one line stand at most so far apart, in heights, and are of about one size. */
const FARTHEST = 1.5;
/** Letters in boxes of their own stand farther. */
export const FARTHEST_BOXED = 3.2;
const SIZES = 2.3;

/** Letters that follow each other in rows, found by looking only at those of the same rows. */
export function chained(letters: readonly Blob[], farthest = FARTHEST): Blob[][] {
  const sorted = [...letters].sort((a, b) => a.x - b.x);
  const parent = sorted.map((_, at) => at);
  const root = (at: number): number => {
    while (parent[at] !== at) { parent[at] = parent[parent[at]!]!; at = parent[at]!; }
    return at;
  };
  // Letters by bands of rows, each in every band that it touches.
  const BAND = 16;
  const bands = new Map<number, number[]>();
  for (const [at, { y, height }] of sorted.entries()) {
    for (let band = Math.floor(y / BAND); band <= Math.floor((y + height) / BAND); band++) {
      const list = bands.get(band);
      if (list) list.push(at);
      else bands.set(band, [at]);
    }
  }
  for (const list of bands.values()) {
    for (const [order, at] of list.entries()) {
      const one = sorted[at]!;
      const right = one.x + one.width;
      let joined = 0;
      for (let next = order + 1; next < list.length && joined < 2; next++) {
        const other = sorted[list[next]!]!;
        const tall = Math.max(one.height, other.height);
        if (other.x - right > farthest * MOST_HEIGHT) break;
        if (other.x - right > farthest * tall) continue;
        if (tall > SIZES * Math.min(one.height, other.height)) continue;
        const shared = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
        if (shared < 0.5 * Math.min(one.height, other.height)) continue;
        parent[root(list[next]!)] = root(at);
        joined++;
      }
    }
  }
  const lines = new Map<number, Blob[]>();
  for (const [at, letter] of sorted.entries()) {
    const key = root(at);
    const line = lines.get(key);
    if (line) line.push(letter);
    else lines.set(key, [letter]);
  }
  return [...lines.values()];
}
