import type { Grey } from './grey.ts';
import { type Line, weight } from './lines.ts';

/** Letters are hardly wider than tall, by the mean of a row; what grain and ribs make is. */
const WIDE = 1.3;
/** Writing is set to be read: what differs from its ground by fewer levels is as likely something else. */
const PALE = 60;
/** Where a row is looked at, in heights from its middle, and at how many places of its length at most. */
const OFF = [-0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4];
const ALONG = 60;
/** Specks count for nothing: the share of levels left out at both ends. */
const SPECKS = 0.05;

/** Levels between what is dark and what is light in a row. */
function contrast({ width, height, data }: Grey, { x, y, length, height: tall, slope }: Line): number {
  const levels: number[] = [];
  const step = Math.max(1, length / ALONG);
  for (const off of OFF) {
    for (let along = 0; along <= length; along += step) {
      const [atX, atY] = [Math.round(x + along), Math.round(y + slope * along + off * tall)];
      if (atX >= 0 && atY >= 0 && atX < width && atY < height) levels.push(data[atY * width + atX]!);
    }
  }
  levels.sort((a, b) => a - b);
  return levels.length === 0 ? 0 : levels[Math.floor(levels.length * (1 - SPECKS))]! - levels[Math.floor(levels.length * SPECKS)]!;
}

/** How likely a row is writing, to be read before others: its weight, less what is pale or of letters that are too wide. */
export function likelihood(grey: Grey, line: Line): number {
  const apart = contrast(grey, line);
  const wide = (line.density * line.length) / (line.letters * line.height);
  return weight(line) * (apart / (apart + PALE)) * Math.min(1, WIDE / wide);
}
