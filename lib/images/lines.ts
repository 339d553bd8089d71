import { type Blob, blobsIn } from './blobs.ts';
import { chained, FARTHEST_BOXED, MOST_HEIGHT } from './chains.ts';
import { type Cell, cellsOf } from './comb.ts';
import { unframed } from './frames.ts';
import { type Grey, shrunk } from './grey.ts';

/** A row of what look like letters. */
export interface Line {
  /** Middle of its left end, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Along the row. */
  readonly length: number;
  /** Of its tall letters. */
  readonly height: number;
  /** How far it falls to the right, in pixels a pixel. */
  readonly slope: number;
  /** Lighter than its ground. */
  readonly light: boolean;
  /** How many letters, or pieces of them. */
  readonly letters: number;
  /** How much of its length letters take: letters of a word stand close, those of words above each other do not. */
  readonly density: number;
  /** How unlike each other its letters are in width, 0 to 1: the cells of squared paper are all alike. */
  readonly variety: number;
  /** The share of its letters that stand on one line: what grain and ribs make does not. */
  readonly footing: number;
  /** Where its letters stand, from its left end, when each has a box of its own. */
  readonly cells?: readonly Cell[];
}

/** Letters lower than this, in pixels of what is given, are none. */
const LEAST_HEIGHT = 5;
/** A word of joined letters is so many times as long as it is tall. */
const LONGEST = 14;
/** What fills less of its box is a frame or a curve. */
const LEAST_FILL = 0.1;
/** So many letters make a line, or two of them as long as "HR" is; a letter alone tells nothing. */
const LEAST_LETTERS = 3;
const SHORTEST = 1.3;
/** A picture with more pieces than this is grain or cloth: the largest are kept. */
const MOST_BLOBS = 30_000;

const isLetter = ({ width, height, area }: Blob) => height >= LEAST_HEIGHT && height <= MOST_HEIGHT && width <= LONGEST * height
  && area >= LEAST_FILL * width * height && area >= 6;

/** A straight line through the middles of letters, by least squares. */
function fitted(letters: readonly Blob[]): { slope: number; at: (x: number) => number } {
  const middles = letters.map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const);
  const meanX = middles.reduce((sum, [x]) => sum + x, 0) / middles.length;
  const meanY = middles.reduce((sum, [, y]) => sum + y, 0) / middles.length;
  let [over, under] = [0, 0];
  for (const [x, y] of middles) { over += (x - meanX) * (y - meanY); under += (x - meanX) ** 2; }
  const slope = under === 0 ? 0 : over / under;
  return { slope, at: (x) => meanY + slope * (x - meanX) };
}

/** Lines shorter than this many heights are taken as level: a few letters tell no slope. */
const SLOPED = 5;
/** A steeper row is chance. */
const STEEPEST = 0.35;

/** Letters have holes and bays; bars of a barcode and cells of squared paper fill their boxes. */
const isSolid = ({ width, height, area }: Blob) => area > 0.85 * width * height || height > 7 * width;
const MOST_SOLID = 0.6;

/** Widths of letters differ by about so much of their mean, and more. */
const VARIED = 0.25;

/** A letter stands on the line when its foot is so near, in heights or in pixels; most do, but for g, j, p, q, y and what hangs above. */
const NEAR_FOOT = 0.16;
const NEAR_FOOT_PIXELS = 1.2;

function footingOf(letters: readonly Blob[], height: number, slope: number): number {
  const feet = letters.map(({ x, y, width, height: tall }) => y + tall - slope * (x + width / 2)).sort((a, b) => a - b);
  const middle = feet[Math.floor(feet.length / 2)]!;
  const near = Math.max(NEAR_FOOT_PIXELS, NEAR_FOOT * height);
  return feet.filter((foot) => Math.abs(foot - middle) <= near).length / feet.length;
}

function lineOf(letters: readonly Blob[], light: boolean): Line | null {
  const left = Math.min(...letters.map(({ x }) => x));
  const right = Math.max(...letters.map(({ x, width }) => x + width));
  const heights = letters.map(({ height }) => height).sort((a, b) => a - b);
  const height = heights[Math.floor(heights.length * 0.75)]!;
  const length = right - left;
  if (letters.length < LEAST_LETTERS && length < SHORTEST * height) return null;
  if (letters.filter(isSolid).length > MOST_SOLID * letters.length) return null;
  const top = Math.min(...letters.map(({ y }) => y));
  const bottom = Math.max(...letters.map(({ y, height: tall }) => y + tall));
  const { slope, at } = length < SLOPED * height || letters.length < 4 ? { slope: 0, at: () => (top + bottom) / 2 } : fitted(letters);
  if (Math.abs(slope) > STEEPEST) return null;
  const widths = letters.map(({ width }) => width);
  const meanWidth = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const spread = Math.sqrt(widths.reduce((sum, width) => sum + (width - meanWidth) ** 2, 0) / widths.length) / meanWidth;
  return {
    x: left, y: at(left), length, height, slope, light, letters: letters.length,
    density: Math.min(1, (meanWidth * widths.length) / length), variety: Math.min(1, spread / VARIED), footing: footingOf(letters, height, slope),
  };
}

/** The mean along a line, at so many heights above its middle (below, where negative); pixels of the picture given. */
function meanAlong({ width, height, data }: Grey, { x, y, length, height: tall, slope }: Line, off: number): number {
  const step = Math.max(1, length / 160);
  let [sum, count] = [0, 0];
  for (let along = 0; along <= length; along += step) {
    const [atX, atY] = [Math.round(x + along), Math.round(y + slope * along - off * tall)];
    if (atX < 0 || atY < 0 || atX >= width || atY >= height) continue;
    sum += data[atY * width + atX]!;
    count++;
  }
  return count === 0 ? -1 : sum / count;
}

/**
 * True when a line stands out from its ground as it was found to: the ground between dark letters is lighter than the mean too, and makes
 * blobs of its own, but no line that is lighter than what is above and below it.
 */
function standsOut(grey: Grey, line: Line): boolean {
  const inside = [-0.3, -0.1, 0.1, 0.3].map((off) => meanAlong(grey, line, off)).filter((mean) => mean >= 0);
  const ground = [-0.85, 0.85].map((off) => meanAlong(grey, line, off)).filter((mean) => mean >= 0);
  if (inside.length === 0 || ground.length === 0) return true;
  const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
  return line.light === mean(inside) > mean(ground);
}

/** No letter is so wide, in heights: a rule with ticks on it is. */
const WIDEST = 3;

/** Cells counted from another place of their row, so many pixels before. */
const moved = (cells: readonly Cell[], by: number): Cell[] => cells.map(({ from, to }) => ({ from: from + by, to: to + by }));

/** Rows of letters that have a box each. */
function boxedIn(grey: Grey, letters: readonly Blob[]): Line[] {
  return chained(letters.filter(({ width, height }) => width < WIDEST * height), FARTHEST_BOXED).flatMap((each) => {
    const line = lineOf(each, false);
    const cells = line && cellsOf(grey, each, line.height, (x) => line.y + line.slope * (x - line.x));
    // Rules between all letters leave no doubt, and set anew they stand close to each other.
    return line && cells ? [{ ...line, density: 1, variety: 1, cells: moved(cells, -line.x) }] : [];
  });
}

/** Rows of letters in a copy that was made smaller by `by`, in pixels of the picture itself. */
function rowsIn(grey: Grey, by: number): Line[] {
  const copy = shrunk(grey, by);
  const { dark, light } = blobsIn(copy);
  return ([[dark, false], [light, true]] as const).flatMap(([blobs, isLight]) => {
    const all = blobs.filter(isLetter);
    const letters = unframed(all.length <= MOST_BLOBS ? all : all.sort((a, b) => b.area - a.area).slice(0, MOST_BLOBS));
    const rows = chained(letters).flatMap((each) => lineOf(each, isLight) ?? []).filter((line) => standsOut(copy, line));
    return isLight ? rows : [...rows, ...boxedIn(copy, letters)];
  }).map((line) => ({
    ...line, x: line.x * by, y: line.y * by, length: line.length * by, height: line.height * by,
    ...(line.cells && { cells: line.cells.map(({ from, to }) => ({ from: from * by, to: to * by })) }),
  }));
}

/** True when the middle of a line lies in another's. */
function overlaps(one: Line, other: Line): boolean {
  const middle = one.x + one.length / 2;
  if (middle < other.x - other.height || middle > other.x + other.length + other.height) return false;
  const y = other.y + other.slope * (middle - other.x);
  return Math.abs(y - (one.y + one.slope * (one.length / 2))) < 0.6 * Math.max(one.height, other.height);
}

/** How much a row looks like writing: many letters, close to each other, on one line, wider together than a rule is. */
export function weight({ letters, length, height, density, variety, footing }: Line): number {
  return letters * density ** 2 * footing ** 2 * Math.min(1, length / (letters * height * 0.4)) * (0.1 + 0.9 * variety);
}

/** How much smaller the copy is in which large letters are found. */
const LARGE = 4;

/** Two rows go on into each other when no more than this is between them, in heights: a letter that touches a rule of the paper is lost there. */
const LOST = 2.2;

/** The row that two make which go on into each other; null when they are two. The longer one tells how it lies. */
function joint(one: Line, other: Line): Line | null {
  const [left, right] = one.x <= other.x ? [one, other] : [other, one];
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  const gap = right.x - (left.x + left.length);
  const tall = Math.max(one.height, other.height);
  if (one.light !== other.light || gap > LOST * tall || gap < -0.5 * tall || tall > 1.5 * Math.min(one.height, other.height)) return null;
  const [middle, off] = [short.x + short.length / 2, short.y + short.slope * (short.length / 2)];
  if (Math.abs(long.y + long.slope * (middle - long.x) - off) > 0.35 * tall) return null;
  const length = Math.max(left.x + left.length, right.x + right.length) - left.x;
  const mean = (of: (line: Line) => number) => (of(one) * one.length + of(other) * other.length) / (one.length + other.length);
  const { cells: _, ...rest } = long;
  const cells = left.cells && right.cells && [...left.cells, ...moved(right.cells, right.x - left.x)];
  return {
    ...rest, ...(cells && { cells }), x: left.x, y: long.y + long.slope * (left.x - long.x), length, letters: one.letters + other.letters,
    density: (one.density * one.length + other.density * other.length) / length, variety: mean(({ variety }) => variety), footing: mean(({ footing }) => footing),
  };
}

/** Rows from the left, those that go on into each other as one. */
function whole(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (const line of [...lines].sort((a, b) => a.x - b.x)) {
    const at = out.findIndex((other) => joint(other, line) !== null);
    if (at === -1) out.push(line);
    else out[at] = joint(out[at]!, line)!;
  }
  return out;
}

const isBoxed = ({ cells }: Line) => cells !== undefined;

/**
 * Finds rows of letters, dark on light and light on dark. Of two in one place the one that looks more like writing is kept; letters in boxes
 * before all, as the boxes look like large letters from far.
 */
export function linesIn(grey: Grey): Line[] {
  const found = [...rowsIn(grey, 1), ...rowsIn(grey, LARGE).filter(({ height }) => height > MOST_HEIGHT * 0.5)];
  const kept: Line[] = [];
  for (const line of found.sort((a, b) => Number(isBoxed(b)) - Number(isBoxed(a)) || weight(b) - weight(a))) if (!kept.some((other) => overlaps(line, other))) kept.push(line);
  return whole(kept);
}
