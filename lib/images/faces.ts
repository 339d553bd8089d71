import type { Box } from '../draft/picture-facts.ts';
import type { Pixels } from './grey.ts';
import { mirrored, type Part, partOf, SHEET, SIDE, scaleOf, sheetOf } from './part.ts';

/** What may be a face. */
export interface Candidate {
  readonly box: Box;
  /** 0 to 1. */
  readonly sure: number;
}

/**
 * How a picture is looked at: once; `closely`, as a photograph is; or closely only when the first look shows what may be a face. A film is
 * as grainy as a photograph, and seven looks at bones take two seconds.
 */
export type Care = 'once' | 'closely' | 'in doubt';

/** Finds faces in a part of a picture that are at least so sure; boxes in the part's own pixels. */
export type FaceNet = (part: Part, least: number) => Promise<readonly Candidate[]>;

/** How sure the network must be. At 0.5 it misses masked faces, below 0.3 it sees faces in foliage. */
const LEAST_SURE = 0.35;
/**
 * Less sure than that, a place in a photograph is looked at once more from near, where a face grows surer and what is none does not: of rendered
 * heads, profiles have 0.25 from far and more from near, small masked ones 0.07 to 0.2, then 0.5 to 0.8; a plain wall 0.17, then 0.05.
 */
const DOUBTFUL = 0.07;
const SURE_NEAR = 0.25;
/** From so near: the longer side of the place, times this. Of 1.8, 2.5 and 3 this tells most. */
const NEAR = 2.5;
/** So many places are looked at again, several with each look. */
const MOST_DOUBTFUL = 12;
/** The network sees a square of 512 pixels: of a larger picture, parts are looked at too, or faces in the back are lost. */
const PART = 1100;
const OVERLAP = 0.25;
/** So much of the smaller box shared makes two finds one. */
const SAME = 0.5;

/** The whole picture, then parts that overlap, where they show more. */
function regionsOf({ width, height }: Pixels): [Box, ...Box[]] {
  const whole = { x: 0, y: 0, width, height };
  if (Math.max(width, height) < PART * 1.2) return [whole];
  const cut = (length: number) => {
    const count = Math.min(3, Math.ceil(length / PART));
    const size = count === 1 ? length : Math.ceil(length / (count - (count - 1) * OVERLAP));
    return Array.from({ length: count }, (_, at) => [Math.round(at * size * (1 - OVERLAP)), size] as const);
  };
  return [whole, ...cut(height).flatMap(([y, tall]) => cut(width).map(([x, wide]) => (
    { x, y, width: Math.min(wide, width - x), height: Math.min(tall, height - y) })))];
}

const shared = (one: Box, other: Box) => Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x))
  * Math.max(0, Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y));
const same = (one: Box, other: Box) => shared(one, other) > SAME * Math.min(one.width * one.height, other.width * other.height);

/** Of finds in one place the surest, the surest first. */
function surest(found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of [...found].sort((a, b) => b.sure - a.sure)) if (!kept.some(({ box }) => same(box, one.box))) kept.push(one);
  return kept;
}

async function seenWithin(pixels: Pixels, region: Box, least: number, net: FaceNet): Promise<Candidate[]> {
  const found = await net(partOf(pixels, region), least);
  return found.map(({ box, sure }) => ({ box: { ...box, x: box.x + region.x, y: box.y + region.y }, sure }));
}

/** The square round a place in which it is looked at from near; it may reach beyond the sides of the picture. */
function nearOf({ height }: Pixels, { x, y, width: wide, height: tall }: Box): Box {
  const side = Math.round(NEAR * Math.max(wide, tall));
  const top = Math.max(0, Math.min(height - side, Math.round(y + tall / 2 - side / 2)));
  return { x: Math.round(x + wide / 2 - side / 2), y: top, width: side, height: side };
}

const within = ({ width, height }: Pixels, { x, y, width: wide, height: tall }: Box) => x >= 0 && y >= 0 && x + wide <= width && y + tall <= height;

/** Those of some places that look like a face from near; each look shows several. */
async function facesNear(pixels: Pixels, places: readonly Candidate[], net: FaceNet): Promise<Candidate[]> {
  const out: Candidate[] = [];
  for (let at = 0; at < places.length; at += SHEET * SHEET) {
    const some = places.slice(at, at + SHEET * SHEET).map((one) => {
      const near = nearOf(pixels, one.box);
      const part = within(pixels, near) ? partOf(pixels, near) : partOf(mirrored(pixels, near), { ...near, x: 0, y: 0 });
      return { one, near, part, by: SHEET / scaleOf(part) };
    });
    const field = SIDE / SHEET;
    const seen = await net(sheetOf(some.map(({ part }) => part)), SURE_NEAR);
    for (const [index, { one, near, by }] of some.entries()) {
      const [left, top] = [(index % SHEET) * field, Math.floor(index / SHEET) * field];
      const inPicture = ({ x, y, width, height }: Box): Box => ({ x: near.x + (x - left) * by, y: near.y + (y - top) * by, width: width * by, height: height * by });
      if (seen.some(({ box }) => same(inPicture(box), one.box))) out.push(one);
    }
  }
  return out;
}

/**
 * Finds faces. `closely` also looks at parts of a large picture, for small faces in the back, again at what is in doubt, and at the picture
 * turned, where none stands upright: a person lying down. Boxes in the pixels given.
 */
export async function facesIn(pixels: Pixels, care: Care, net: FaceNet): Promise<readonly Box[]> {
  const [whole, ...regions] = regionsOf(pixels);
  const seen = await seenWithin(pixels, whole, care === 'once' ? LEAST_SURE : DOUBTFUL, net);
  // Of what is so large a look from near shows no more than the picture itself: mostly it is its ground.
  const fits = ({ box, sure }: Candidate) => sure >= LEAST_SURE || NEAR * Math.max(box.width, box.height) < Math.max(pixels.width, pixels.height);
  const closely = care === 'closely' || (care === 'in doubt' && seen.some(fits));
  if (closely) for (const region of regions) seen.push(...await seenWithin(pixels, region, DOUBTFUL, net));
  const found = seen.filter(({ sure }) => sure >= LEAST_SURE);
  if (closely) {
    const doubtful = surest(seen.filter(fits)).filter(({ sure }) => sure < LEAST_SURE).slice(0, MOST_DOUBTFUL);
    found.push(...await facesNear(pixels, doubtful, net));
    if (found.length === 0) for (const quarter of [1, 3] as const) found.push(...await lying(pixels, quarter, net));
  }
  return surest(found).map(({ box }) => box);
}

/** Faces of people who lie: looked for in the picture turned by quarters, clockwise. */
async function lying(pixels: Pixels, quarter: 1 | 3, net: FaceNet): Promise<Candidate[]> {
  const { width, height } = pixels;
  return (await net(partOf(pixels, { x: 0, y: 0, width, height }, quarter), LEAST_SURE)).map(({ box, sure }) => ({
    sure,
    box: quarter === 1
      ? { x: box.y, y: height - (box.x + box.width), width: box.height, height: box.width }
      : { x: width - (box.y + box.height), y: box.x, width: box.height, height: box.width },
  }));
}
