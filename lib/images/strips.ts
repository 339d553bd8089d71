import type { Box } from '../draft/picture-facts.ts';
import { rowOf } from './comb.ts';
import type { Grey } from './grey.ts';
import type { Line } from './lines.ts';

/** Lines set anew, one below the other: level, dark on light, of one size, so that the engine has nothing to do but read. */
export interface Strips {
  readonly grey: Grey;
  /** The line that stands at a place of the strips, with the way back into the picture; null between them. */
  lineAt(x: number, y: number): { readonly line: number; back(box: Box): Box } | null;
}

/**
 * Tall letters are set in this height at most: the engine's network was taught on lines of 36 pixels (tesseract, "ImproveQuality": capitals of 30
 * to 33), and makes lines that are lower as high itself.
 */
const TALLEST = 30;
/** Small letters are set in this height: blown up further they show no more, and cost the engine a sixth more time. */
const LOWEST = 24;
/** Room above and below, for accents and for letters that hang, in heights. */
const ROOM = 0.75;
/** Room at both ends, in heights: a letter that touches a rule of the paper is not seen as one. */
const BESIDE = 1.1;
/** Larger than this letters are not blown up: there is nothing more to see. */
const MOST_GROWTH = 4;
/** Width of a strip, in pixels; longer lines are taken as they are. */
const WIDE = 2200;
/** White between lines that share a strip. */
const GAP = 90;
/** White round a strip and between its rows: more of it costs a fifth of the time and tells the engine nothing. */
const EDGE = 10;

interface Placed {
  readonly line: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for one of the strip. */
  readonly step: number;
  back(x: number, y: number): readonly [number, number];
}

/** What is so near to the ground, in parts of the way to the letters, is ground: squared paper, grain, what shines through. */
const GROUND = 0.25;

/** The level of the letters, and the one from which on all is ground, of values where the ground is light. */
function levels(counts: Uint32Array, total: number): readonly [ink: number, ground: number] {
  let [ground, most] = [255, 0];
  for (let level = 128; level < 256; level++) {
    const near = counts[level - 1]! + counts[level]! + (counts[level + 1] ?? 0);
    if (near > most) [ground, most] = [level, near];
  }
  let [ink, seen] = [0, counts[0]!];
  while (ink < ground && seen < total * 0.01) seen += counts[++ink]!;
  return [ink, ground - GROUND * (ground - ink)];
}

/** Draws a line into the strip: the pixels between are weighed (bilinear), or averaged where it gets smaller. */
function set(source: Grey, out: Grey, line: Line, { left, top, width, height, step, back }: Placed): void {
  const { data, width: across, height: down } = source;
  const taps = Math.max(1, Math.round(step));
  const values = new Uint8Array(width * height);
  const counts = new Uint32Array(256);
  for (let v = 0; v < height; v++) {
    for (let u = 0; u < width; u++) {
      let sum = 0;
      for (let tapY = 0; tapY < taps; tapY++) {
        for (let tapX = 0; tapX < taps; tapX++) {
          const [x, y] = back(left + u + (tapX + 0.5) / taps - 0.5, top + v + (tapY + 0.5) / taps - 0.5);
          const [cx, cy] = [Math.max(0, Math.min(across - 1.001, x)), Math.max(0, Math.min(down - 1.001, y))];
          const [ix, iy] = [Math.floor(cx), Math.floor(cy)];
          const [fx, fy] = [cx - ix, cy - iy];
          const at = iy * across + ix;
          const below = iy + 1 < down ? at + across : at;
          const beside = ix + 1 < across ? 1 : 0;
          sum += (data[at]! * (1 - fx) + data[at + beside]! * fx) * (1 - fy) + (data[below]! * (1 - fx) + data[below + beside]! * fx) * fy;
        }
      }
      const seen = Math.round(sum / (taps * taps));
      const value = line.light ? 255 - seen : seen;
      values[v * width + u] = value;
      counts[value]!++;
    }
  }
  const [ink, ground] = levels(counts, width * height);
  const stretch = 255 / Math.max(24, ground - ink);
  for (let v = 0; v < height; v++) {
    for (let u = 0; u < width; u++) out.data[(top + v) * out.width + left + u] = Math.max(0, Math.min(255, (values[v * width + u]! - ink) * stretch));
  }
}

/** In which height lines that share a strip are set: the largest of them as they are, where they are neither small nor large. */
const tallOf = (lines: readonly Line[]) => Math.min(TALLEST, Math.max(LOWEST, ...lines.map(({ height }) => height)));

/** Sets lines into strips; `flipped` when they stand on their heads. */
export function stripsOf(source: Grey, lines: readonly Line[], flipped = false): Strips {
  const tall = tallOf(lines);
  const placed: Placed[] = [];
  let [left, top, tallest, widest] = [EDGE, EDGE, 0, 0];
  for (const [index, line] of lines.entries()) {
    const scale = Math.min(MOST_GROWTH, tall / line.height);
    const margin = line.height * BESIDE;
    const row = rowOf(line);
    const width = Math.ceil((row.length + 2 * margin) * scale);
    const height = Math.ceil(line.height * (1 + 2 * ROOM) * scale);
    if (left > EDGE && left + width > WIDE) {
      top += tallest + EDGE;
      [left, tallest] = [EDGE, 0];
    }
    const [atX, atY] = [left, top];
    const start = flipped ? row.length + margin : -margin;
    const step = (flipped ? -1 : 1) / scale;
    const level = 1 / Math.hypot(1, line.slope);
    placed.push({
      line: index, left, top, width, height, step: 1 / scale,
      back: (x, y) => {
        const along = row.along(start + (x - atX) * step * (line.cells ? 1 : level));
        const off = row.off((y - atY - height / 2) * step) * level;
        return [line.x + along - off * line.slope, line.y + line.slope * along + off];
      },
    });
    left += width + GAP;
    widest = Math.max(widest, left);
    tallest = Math.max(tallest, height);
  }
  const [width, height] = [Math.max(1, widest - GAP + EDGE), top + tallest + EDGE];
  const grey: Grey = { width, height, data: new Uint8Array(width * height).fill(255) };
  for (const one of placed) set(source, grey, lines[one.line]!, one);
  return {
    grey,
    lineAt(x, y) {
      const one = placed.find(({ left: from, top: above, width: wide, height: tall }) => (
        x >= from && x < from + wide && y >= above - EDGE / 2 && y < above + tall + EDGE / 2));
      if (one === undefined) return null;
      return { line: one.line, back: (box) => boxOf(cornersOf(box).map(([u, v]) => one.back(u, v))) };
    },
  };
}

const cornersOf = ({ x, y, width, height }: Box) => [[x, y], [x + width, y], [x, y + height], [x + width, y + height]] as const;

function boxOf(corners: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
