import type { Blob } from './blobs.ts';

/** A frame is at least so large, in pixels, and fills at most so much of its box. */
const LEAST_SIDE = 16;
const MOST_FILL = 0.35;
/** What stands in it is a letter, not a speck: so tall beside it. */
const LEAST_INSIDE = 0.25;

/** Letters without the frames round them: a box of a form, or a row of boxes, is a blob as large as a word. */
export function unframed(letters: readonly Blob[]): Blob[] {
  const sorted = [...letters].sort((a, b) => a.x - b.x);
  const isFrame = ({ x, y, width, height, area }: Blob, at: number): boolean => {
    if (width < LEAST_SIDE || height < LEAST_SIDE || area > MOST_FILL * width * height) return false;
    for (let next = at + 1; next < sorted.length && sorted[next]!.x < x + width; next++) {
      const other = sorted[next]!;
      if (other.x > x && other.y > y && other.x + other.width < x + width && other.y + other.height < y + height && other.height > LEAST_INSIDE * height) return true;
    }
    return false;
  };
  return sorted.filter((blob, at) => !isFrame(blob, at));
}
