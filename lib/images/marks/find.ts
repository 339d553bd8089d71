import type { Mark } from '../../draft/mark.ts';
import type { Box } from '../../draft/picture-facts.ts';
import { type Grey, shrunk } from '../grey.ts';
import { BLOCKS, levelsOf, plainness } from './hash.ts';
import { alike, COARSE, coarser, type Pattern, patternOf, turned } from './pattern.ts';
import { blockMeans, deviationIn, type Sums, sumsOf } from './sums.ts';

/** The picture is looked at in this size at most, in pixels of the longest side: finer detail is below a block of the smallest mark. */
const LONGEST = 512;
/** The shorter side of the smallest mark that is looked for, in such pixels: a block of it is little more than a pixel. */
const SMALLEST = 18;
/** From one size to the next; a window that is off by half of it still shares most of each block. */
const GROWTH = 1.13;
/** The part of a side by which the window of the first look moves on. */
const STEP = 1 / 12;
/** A window with less contrast shows nothing: standard deviation, of 255. */
const LEAST_CONTRAST = 10;
/** How alike the first look must find a window, and how many of them are looked at closely. */
const LEAST_COARSE = 0.42;
const MOST_CLOSELY = 48;
/** How alike a place and a mark must be in the end, 1 for equal; a mark that resembles a plain rectangle more must be met more closely. */
const LEAST_ALIKE = 0.93;

/** A mark is tried turned, in radians, at the places that resemble it most upright, from so alike on. */
const TURNS = [-0.05, 0.05, -0.1, 0.1] as const;
const WORTH_TURNING = 0.7;
const MOST_TURNED = 4;

interface Place extends Box {
  readonly like: number;
}

/**
 * What each corner of a window's blocks counts, so that the sum over the corners is the product of pattern and window: 81 values are read in
 * place of all that lie in the window.
 */
function cornersOf({ blocks, values }: Pattern, across: number, wide: number, tall: number): { offsets: Int32Array; counts: Float64Array; plain: number } {
  const edge = blocks + 1;
  const offsets = new Int32Array(edge * edge);
  const counts = new Float64Array(edge * edge);
  for (let at = 0; at < offsets.length; at++) {
    offsets[at] = Math.round((Math.floor(at / edge) * tall) / blocks) * across + Math.round(((at % edge) * wide) / blocks);
  }
  for (let at = 0; at < values.length; at++) {
    const corner = Math.floor(at / blocks) * edge + (at % blocks);
    counts[corner]! += values[at]!;
    counts[corner + 1]! -= values[at]!;
    counts[corner + edge]! -= values[at]!;
    counts[corner + edge + 1]! += values[at]!;
  }
  // Blocks are whole pixels and not all of one size: so much of a window's mean is in the product.
  let plain = 0;
  for (let at = 0; at < offsets.length; at++) plain += (Math.floor(offsets[at]! / across) * (offsets[at]! % across)) * counts[at]!;
  return { offsets, counts, plain };
}

/** Places that resemble the pattern at first look, the most alike first. */
function promising(sums: Sums, shape: number, pattern: Pattern): Place[] {
  const found: Place[] = [];
  const across = sums.width + 1;
  const most = Math.min(sums.height, sums.width / shape);
  for (let height = SMALLEST / Math.min(1, shape); height <= most; height *= GROWTH) {
    const [wide, tall] = [Math.floor(height * shape), Math.floor(height)];
    const [right, down] = [Math.max(1, Math.round(wide * STEP)), Math.max(1, Math.round(tall * STEP))];
    const { offsets, counts, plain } = cornersOf(pattern, across, wide, tall);
    const scale = COARSE / (wide * tall);
    for (let top = 0; top + tall <= sums.height; top += down) {
      for (let left = 0; left + wide <= sums.width; left += right) {
        const contrast = deviationIn(sums, left, top, wide, tall);
        if (contrast < LEAST_CONTRAST) continue;
        const from = top * across + left;
        const mean = (sums.plain[from + tall * across + wide]! - sums.plain[from + tall * across]! - sums.plain[from + wide]! + sums.plain[from]!) / (wide * tall);
        let product = -mean * plain;
        for (let at = 0; at < offsets.length; at++) product += sums.plain[from + offsets[at]!]! * counts[at]!;
        const like = (Math.abs(product) * scale) / contrast;
        if (like >= LEAST_COARSE) found.push({ x: left, y: top, width: wide, height: tall, like });
      }
    }
  }
  const kept: Place[] = [];
  for (const place of found.sort((a, b) => b.like - a.like)) {
    if (kept.length === MOST_CLOSELY) break;
    if (!kept.some((other) => isNear(place, other))) kept.push(place);
  }
  return kept;
}

const isNear = (one: Box, other: Box) => Math.abs(one.x + one.width / 2 - other.x - other.width / 2) < other.width / 8
  && Math.abs(one.y + one.height / 2 - other.y - other.height / 2) < other.height / 8 && Math.abs(one.width / other.width - 1) < 0.2;

/** Moves and resizes a place as long as it gets more alike. */
function settled(sums: Sums, from: Place, pattern: Pattern): Place {
  const means = new Float64Array(pattern.values.length);
  const measured = ({ x, y, width, height }: Box): Place => {
    if (x < 0 || y < 0 || x + width > sums.width || y + height > sums.height) return { x, y, width, height, like: 0 };
    blockMeans(sums, { x, y, width, height }, pattern.blocks, means);
    return { x, y, width, height, like: Math.abs(alike(means, pattern)) };
  };
  let best = measured(from);
  for (let part = 1 / 10; part >= 1 / 64;) {
    const { x, y, width, height } = best;
    const [right, down, wider, taller] = [width * part, height * part, width * part, height * part];
    const around = [
      measured({ x: x - right, y, width, height }), measured({ x: x + right, y, width, height }), measured({ x, y: y - down, width, height }),
      measured({ x, y: y + down, width, height }), measured({ x: x - wider / 2, y: y - taller / 2, width: width + wider, height: height + taller }),
      measured({ x: x + wider / 2, y: y + taller / 2, width: width - wider, height: height - taller }),
    ];
    const better = around.reduce((one, other) => (other.like > one.like ? other : one), best);
    if (better === best) part /= 2;
    best = better;
  }
  return best;
}

/** A mark that was found, and where. */
export interface FoundMark {
  readonly name: string;
  readonly box: Box;
  /** 0 to 1. */
  readonly like: number;
}

/** Looks for marks in a picture, upright or nearly, in any size down to about a thirtieth of it; each once, where it is most alike. Boxes in the pixels given. */
export function marksIn(picture: Grey, marks: readonly Mark[]): readonly FoundMark[] {
  if (marks.length === 0) return [];
  const by = Math.ceil(Math.max(picture.width, picture.height) / LONGEST);
  const sums = sumsOf(shrunk(picture, by));
  return marks.flatMap((mark): FoundMark[] => {
    const levels = levelsOf(mark.hash);
    const fine = patternOf(levels, BLOCKS);
    const shape = mark.width / mark.height;
    const mostAlike = (places: readonly Place[]) => [...places].sort((a, b) => b.like - a.like);
    const upright = mostAlike(promising(sums, shape, patternOf(coarser(levels), COARSE)).map((place) => settled(sums, place, fine)));
    const places = upright.filter(({ like }) => like >= WORTH_TURNING).slice(0, MOST_TURNED);
    const turns = TURNS.flatMap((by) => {
      const pattern = patternOf(turned(levels, shape, by), BLOCKS);
      return places.map((place) => settled(sums, place, pattern));
    });
    const [best] = mostAlike([...upright.slice(0, 1), ...turns]);
    // Pictures are full of rectangles: edges, doors, bars. What is found has to be nearer to the mark than to those.
    if (best === undefined || best.like < Math.max(LEAST_ALIKE, (1 + plainness(levels)) / 2)) return [];
    return [{ name: mark.name, like: best.like, box: { x: best.x * by, y: best.y * by, width: best.width * by, height: best.height * by } }];
  });
}
