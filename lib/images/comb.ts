import type { Blob } from './blobs.ts';
import type { Grey } from './grey.ts';
import type { Line } from './lines.ts';

/** A letter in a box of its own: where it begins and ends along its row. */
export interface Cell {
  readonly from: number;
  readonly to: number;
}

/** Boxes follow each other at one distance: letters, which stand somewhere in them, by so much of it about. */
const UNEVEN = 0.3;
/** Boxes are at least so far from each other, in heights of their letters: letters of one width stand closer. */
const LEAST_PITCH = 1.1;
const LEAST_CELLS = 4;
/** A rule between letters is so much of the way from ground to ink, and stands in so many of the gaps. */
const RULED = 0.3;
const MOST_OPEN = 0.25;

/** Pieces of one letter stand above each other. */
function lettersOf(blobs: readonly Blob[]): Cell[] {
  const out: Cell[] = [];
  for (const { x, width } of [...blobs].sort((a, b) => a.x - b.x)) {
    const last = out.at(-1);
    if (last && x < last.to) out[out.length - 1] = { from: last.from, to: Math.max(last.to, x + width) };
    else out.push({ from: x, to: x + width });
  }
  return out;
}

/** The smallest distance of neighbours that most others are whole numbers of; null when there is none. */
function pitchOf(middles: readonly number[]): number | null {
  const steps = middles.slice(1).map((middle, at) => middle - middles[at]!);
  const pitch = [...steps].sort((a, b) => a - b)[Math.floor(steps.length * 0.4)]!;
  const odd = steps.filter((step) => step < pitch * (1 - UNEVEN) || Math.abs(step / pitch - Math.round(step / pitch)) > UNEVEN);
  return odd.length > steps.length * 0.15 ? null : pitch;
}

/** How light a column of the row is: the mean over the lower half of its letters, where a comb that is open above has its rules too. */
function column({ width, height, data }: Grey, x: number, middle: number, tall: number): number {
  const [top, bottom] = [Math.max(0, Math.round(middle)), Math.min(height - 1, Math.round(middle + tall * 0.4))];
  let sum = 0;
  for (let y = top; y <= bottom; y++) sum += data[y * width + Math.max(0, Math.min(width - 1, x))]!;
  return sum / (bottom - top + 1);
}

/** The edges of a letter reach so far beyond it, in pixels. */
const EDGE = 2;

/** True when a rule stands between two letters. */
function isRuled(grey: Grey, from: number, to: number, middle: number, tall: number, ink: number): boolean {
  const columns = Array.from({ length: Math.max(0, to - from - 2 * EDGE) }, (_, at) => column(grey, from + EDGE + at, middle, tall));
  if (columns.length === 0) return false;
  const sorted = columns.sort((a, b) => a - b);
  const ground = sorted[Math.floor(sorted.length * 0.7)]!;
  return (ground - sorted[0]!) / (ground - ink || 1) > RULED;
}

/**
 * The letters of a dark row that stand in boxes of their own, as forms have them; null for any other row. An engine that reads lines takes the
 * rules between them for letters, and every letter for a word.
 */
export function cellsOf(grey: Grey, blobs: readonly Blob[], height: number, middleAt: (x: number) => number): Cell[] | null {
  // Rules that touch nothing are pieces of the row themselves.
  const cells = lettersOf(blobs.filter((blob) => blob.height < 7 * blob.width || blob.height < 1.25 * height));
  if (cells.length < LEAST_CELLS) return null;
  const pitch = pitchOf(cells.map(({ from, to }) => (from + to) / 2));
  if (pitch === null || pitch < LEAST_PITCH * height || cells.some(({ from, to }) => to - from > pitch)) return null;
  const ink = inkOf(grey, blobs);
  const open = cells.slice(1).filter(({ from }, at) => {
    const before = cells[at]!;
    return !isRuled(grey, before.to, from, middleAt((before.to + from) / 2), height, ink);
  });
  return open.length > MOST_OPEN * (cells.length - 1) ? null : cells;
}

/** How dark letters get, about. */
function inkOf({ width, data }: Grey, blobs: readonly Blob[]): number {
  const values = blobs.map((blob) => {
    const start = Math.floor(blob.y + blob.height / 2) * width + blob.x;
    return Math.min(...data.subarray(start, start + blob.width));
  }).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)]!;
}

/** Round a letter, in heights of the row: beyond it the rules of its box may stand. */
const ROUND = 0.08;
/** Between letters set beside each other, and in the place of an empty box. */
const BETWEEN = 0.1;
const SPACE = 0.5;

/** Letters set close to each other: how long they are together, and where along the row each place of them came from. */
function closed(cells: readonly Cell[], height: number): { readonly length: number; from(at: number): number } {
  const pitch = Math.min(...cells.slice(1).map(({ from, to }, at) => (from + to - cells[at]!.from - cells[at]!.to) / 2));
  let length = 0;
  const placed = cells.map(({ from, to }, at) => {
    const before = cells[at - 1];
    if (before) length += ((from + to - before.from - before.to) / 2 > 1.6 * pitch ? SPACE : BETWEEN) * height;
    const start = length;
    length += to - from + 2 * ROUND * height;
    return { start, from: from - ROUND * height, to: to + ROUND * height };
  });
  return {
    length,
    from(at) {
      const own = placed.findLast(({ start }) => start <= at) ?? placed[0]!;
      return Math.max(own.from, Math.min(own.to, own.from + at - own.start));
    },
  };
}

/** How a line stands in its strip: how long it is there, and what place along it, and off its middle, a place of the strip was taken from. */
interface Row {
  readonly length: number;
  along(at: number): number;
  off(at: number): number;
}

/** Above and below letters in boxes, in heights from their middle, the boxes' own rules may stand. */
const IN_BOX = 0.62;

/** A line as it is set: letters in boxes without their boxes, any other as it stands. */
export function rowOf({ cells, length, height }: Pick<Line, 'cells' | 'length' | 'height'>): Row {
  if (cells === undefined) return { length, along: (at) => at, off: (at) => at };
  const most = IN_BOX * height;
  const close = closed(cells, height);
  return { length: close.length, along: close.from, off: (at) => Math.max(-most, Math.min(most, at)) };
}
