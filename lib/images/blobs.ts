import type { Grey } from './grey.ts';

/** Pixels that touch and are darker (or lighter) than what is round them: a letter, a part of one, or nothing of the kind. */
export interface Blob {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Pixels. */
  readonly area: number;
}

/** Half the side of the square that a pixel is compared with; strokes thinner than this stand out in it. */
const REACH = 16;
/** A pixel stands out when it is so far from the mean of its square, in levels and in parts of the square's spread (Niblack's way). */
const LEAST_CONTRAST = 16;
const SPREAD = 0.75;

/** A letter stands out of grain by so many of its standard deviations. */
const OVER_GRAIN = 3;
/** Neighbours are compared at one pixel of so many. */
const STRIDE = 37;

/** How far apart levels must be to be no grain: from the median difference of neighbours, which edges hardly move. */
function leastContrast({ width, height, data }: Grey): number {
  const differences = new Uint32Array(256);
  let count = 0;
  for (let at = 0; at + 1 < width * height; at += STRIDE) {
    differences[Math.abs(data[at]! - data[at + 1]!)]!++;
    count++;
  }
  let [median, seen] = [0, differences[0]!];
  while (seen < count / 2 && median < 255) seen += differences[++median]!;
  // Of two independent values, the median difference is 0.95 standard deviations (0.6745 times the root of 2).
  return Math.max(LEAST_CONTRAST, (OVER_GRAIN * median) / 0.95);
}

/** Joins runs of pixels, row by row, to blobs (union of the runs that touch; diagonals count). */
class Joiner {
  #parent: number[] = [];
  #boxes: number[] = [];
  #before: number[] = [];
  #row: number[] = [];
  #cursor = 0;

  #root(at: number): number {
    let root = at;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    while (this.#parent[at] !== root) { const next = this.#parent[at]!; this.#parent[at] = root; at = next; }
    return root;
  }

  /** Adds the pixels from `start` up to `end` of a row; runs of a row come from left to right. */
  run(y: number, start: number, end: number): void {
    let own = -1;
    const before = this.#before;
    while (this.#cursor < before.length && before[this.#cursor + 1]! < start) this.#cursor += 3;
    for (let at = this.#cursor; at < before.length && before[at]! <= end; at += 3) {
      const other = this.#root(before[at + 2]!);
      if (own === -1) own = other;
      else if (own !== other) own = this.#join(own, other);
    }
    if (own === -1) {
      own = this.#parent.length;
      this.#parent.push(own);
      this.#boxes.push(start, y, end, y + 1, 0);
    }
    const at = own * 5;
    const boxes = this.#boxes;
    if (start < boxes[at]!) boxes[at] = start;
    if (end > boxes[at + 2]!) boxes[at + 2] = end;
    boxes[at + 3] = y + 1;
    boxes[at + 4]! += end - start;
    this.#row.push(start, end, own);
  }

  #join(one: number, other: number): number {
    const [keep, drop] = one < other ? [one, other] : [other, one];
    this.#parent[drop] = keep;
    const [to, from] = [keep * 5, drop * 5];
    const boxes = this.#boxes;
    boxes[to] = Math.min(boxes[to]!, boxes[from]!);
    boxes[to + 1] = Math.min(boxes[to + 1]!, boxes[from + 1]!);
    boxes[to + 2] = Math.max(boxes[to + 2]!, boxes[from + 2]!);
    boxes[to + 3] = Math.max(boxes[to + 3]!, boxes[from + 3]!);
    boxes[to + 4]! += boxes[from + 4]!;
    return keep;
  }

  nextRow(): void {
    this.#before = this.#row;
    this.#row = [];
    this.#cursor = 0;
  }

  blobs(): Blob[] {
    const boxes = this.#boxes;
    return this.#parent.flatMap((parent, at) => {
      if (parent !== at) return [];
      const [x, y, right, bottom, area] = boxes.slice(at * 5, at * 5 + 5) as [number, number, number, number, number];
      return [{ x, y, width: right - x, height: bottom - y, area }];
    });
  }
}

/** Finds what is darker than its surroundings and what is lighter. */
export function blobsIn(grey: Grey): { readonly dark: readonly Blob[]; readonly light: readonly Blob[] } {
  const { width, height, data } = grey;
  const least = leastContrast(grey);
  const [dark, light] = [new Joiner(), new Joiner()];
  // Sums over the columns of the square, moved down a row at a time: no table as large as the picture is needed.
  const sums = new Uint32Array(width);
  const squares = new Float64Array(width);
  const add = (row: number, sign: 1 | -1) => {
    for (let x = 0, at = row * width; x < width; x++, at++) {
      const value = data[at]!;
      sums[x]! += sign * value;
      squares[x]! += sign * value * value;
    }
  };
  for (let row = 0; row < Math.min(REACH, height); row++) add(row, 1);
  for (let y = 0; y < height; y++) {
    if (y + REACH < height) add(y + REACH, 1);
    if (y - REACH - 1 >= 0) add(y - REACH - 1, -1);
    const rows = Math.min(height, y + REACH + 1) - Math.max(0, y - REACH);
    let [sum, square, state, from] = [0, 0, 0, 0];
    for (let x = 0; x < Math.min(REACH, width); x++) { sum += sums[x]!; square += squares[x]!; }
    for (let x = 0; x <= width; x++) {
      let now = 0;
      if (x < width) {
        if (x + REACH < width) { sum += sums[x + REACH]!; square += squares[x + REACH]!; }
        if (x - REACH - 1 >= 0) { sum -= sums[x - REACH - 1]!; square -= squares[x - REACH - 1]!; }
        const count = rows * (Math.min(width, x + REACH + 1) - Math.max(0, x - REACH));
        const off = data[y * width + x]! - sum / count;
        // The spread costs a root, and most pixels are plain ground.
        if (off > least || off < -least) {
          const mean = sum / count;
          const spread = SPREAD * Math.sqrt(Math.max(0, square / count - mean * mean));
          if (off > spread) now = 1;
          else if (off < -spread) now = 2;
        }
      }
      if (now === state) continue;
      if (state !== 0) (state === 1 ? light : dark).run(y, from, x);
      [state, from] = [now, x];
    }
    dark.nextRow();
    light.nextRow();
  }
  return { dark: dark.blobs(), light: light.blobs() };
}
