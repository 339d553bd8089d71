import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { EYE, eyes, glasses, hair, lids, mask, shirt, skin } from './head-shape.ts';
import { pick } from './people.ts';
import { cornersOf, type Sheet } from './pen.ts';

/** A point, direction or colour; places as in `head-shape.ts`, colours from 0 to 1. */
type Vector = readonly [number, number, number];

/** How a head is shown. Angles in radians. */
export interface Pose {
  /** To its left, and up. */
  readonly yaw?: number;
  readonly nod?: number;
  /** In the plane of the picture. */
  readonly roll?: number;
  readonly masked?: boolean;
  readonly glasses?: boolean;
}

/** What of a head is made of one stuff. */
interface Part {
  distance(x: number, y: number, z: number): number;
  colour(at: Vector): Vector;
  readonly shine: number;
}

const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const times = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const unit = (a: Vector): Vector => times(a, 1 / Math.hypot(...a));
const mix = (a: Vector, b: Vector, by: number): Vector => add(times(a, 1 - by), times(b, by));
const clamp = (value: number) => Math.min(1, Math.max(0, value));
/** 0 at one value, 1 at the other, and smooth between. */
function rise(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from));
  return t * t * (3 - 2 * t);
}

const SKINS: readonly Vector[] = [[0.93, 0.73, 0.62], [0.86, 0.64, 0.5], [0.7, 0.48, 0.34], [0.48, 0.31, 0.21], [0.33, 0.21, 0.15]];
const HAIRS: readonly Vector[] = [[0.07, 0.05, 0.04], [0.2, 0.13, 0.08], [0.45, 0.32, 0.18], [0.6, 0.6, 0.6]];
const SHIRTS: readonly Vector[] = [[0.2, 0.35, 0.5], [0.85, 0.87, 0.88], [0.25, 0.5, 0.4]];
const REDNESS: Vector = [0.8, 0.4, 0.36];
const CLOTH: Vector = [0.62, 0.78, 0.88];

/** Skin with lips, brows and the red of cheeks. */
function complexion([x, y, z]: Vector, flesh: Vector, locks: Vector): Vector {
  const side = Math.abs(x);
  const lip = rise(0.3, 0.22, side) * rise(0.5, 0.54, -y) * rise(0.79, 0.74, -y) * rise(0.7, 0.85, z);
  const arch = Math.abs(y - 0.4 + 0.12 * (side - 0.4) ** 2);
  const brow = rise(0.6, 0.52, side) * rise(0.14, 0.2, side) * rise(0.065, 0.03, arch) * rise(0.5, 0.7, z);
  const cheek = rise(0.35, 0, Math.hypot(side - 0.5, y + 0.25));
  const lips: Vector = [flesh[0] * 0.8, flesh[1] * 0.45, flesh[2] * 0.45];
  return mix(mix(mix(flesh, REDNESS, cheek * 0.25), lips, lip * 0.8), locks, brow * 0.85);
}

function iris([x, y]: Vector): Vector {
  const off = Math.hypot(Math.abs(x) - EYE.x, y - EYE.y);
  if (off < 0.035) return [0.02, 0.02, 0.02];
  return off < 0.08 ? [0.25, 0.16, 0.09] : [0.9, 0.88, 0.86];
}

function partsOf({ masked = false, glasses: spectacled = false }: Pose, random: () => number): Part[] {
  const [flesh, locks, cloth] = [pick([...SKINS], random), pick([...HAIRS], random), pick([...SHIRTS], random)];
  const waves = random() * 6;
  return [
    { distance: skin, shine: 0.12, colour: (at) => times(complexion(at, flesh, locks), 0.97 + 0.06 * random()) },
    { distance: eyes, shine: 0.7, colour: iris },
    { distance: lids, shine: 0.12, colour: () => times(flesh, 0.82) },
    { distance: (x, y, z) => hair(x, y, z, waves), shine: 0.2, colour: () => times(locks, 0.75 + 0.5 * random()) },
    { distance: shirt, shine: 0.12, colour: () => cloth },
    ...(masked ? [{ distance: mask, shine: 0.03, colour: ([, y]: Vector) => times(CLOTH, 0.96 + 0.04 * Math.sin(y * 40)) }] : []),
    ...(spectacled ? [{ distance: glasses, shine: 0.5, colour: (): Vector => [0.05, 0.05, 0.06] }] : []),
  ];
}

type Scene = (at: Vector) => number;

/** Where a ray meets something, going as far at each step as nothing can be; null when it meets nothing. */
function met(scene: Scene, from: Vector, ray: Vector): Vector | null {
  let at = from;
  for (let step = 0, gone = 0; step < 64 && gone < 6; step++) {
    const distance = scene(at);
    if (distance < 0.003) return at;
    at = add(at, times(ray, distance * 0.85));
    gone += distance * 0.85;
  }
  return null;
}

/** How a part looks in the light: hollows are darker, and what lies in the shadow of something near. */
function shaded(scene: Scene, { colour, shine }: Part, at: Vector, ray: Vector, light: Vector): Vector {
  const [x, y, z] = at;
  const step = 0.006;
  const slope = (dx: number, dy: number, dz: number) => scene([x + dx, y + dy, z + dz]) - scene([x - dx, y - dy, z - dz]);
  const normal = unit([slope(step, 0, 0), slope(0, step, 0), slope(0, 0, step)]);
  const open = clamp(scene(add(at, times(normal, 0.18))) / 0.18) * 0.6 + 0.4;
  const reached = 0.35 + 0.65 * clamp(scene(add(at, times(light, 0.22))) / 0.12);
  const glint = shine * Math.max(0, dot(normal, unit(add(light, times(ray, -1))))) ** 24;
  const lit = times(colour(at), 0.34 * open + 0.78 * Math.max(0, dot(normal, light)) * reached);
  return [lit[0] + glint, lit[1] + glint, lit[2] + glint];
}

/** What is drawn, in half widths of a face, and where in it the middle of the head stands. */
const [WIDE, TALL, MIDDLE] = [3.9, 4.3, 0.42];

/** A head in light from above and one side, on nothing; its face is about half as wide as the picture, `size` pixels. */
function rendered(size: number, random: () => number, pose: Pose): Canvas {
  const parts = partsOf(pose, random);
  const scene: Scene = ([x, y, z]) => parts.reduce((least, { distance }) => Math.min(least, distance(x, y, z)), 9);
  const { yaw = 0, nod = 0 } = pose;
  // The head turns, not the light nor who looks: from their directions into the head's own.
  const into = ([x, y, z]: Vector): Vector => {
    const [up, near] = [y * Math.cos(nod) + z * Math.sin(nod), z * Math.cos(nod) - y * Math.sin(nod)];
    return [x * Math.cos(yaw) - near * Math.sin(yaw), up, x * Math.sin(yaw) + near * Math.cos(yaw)];
  };
  const light = into(unit([random() * 1.6 - 0.8, 0.7, 1]));
  // Who looks stands far off: rays run alongside.
  const ray = into([0, 0, -1]);
  const canvas = createCanvas(Math.round(size * 1.9), Math.round(size * 2.1));
  const pen = canvas.getContext('2d');
  const image = pen.createImageData(canvas.width, canvas.height);
  for (let pixel = 0; pixel < canvas.width * canvas.height; pixel++) {
    const [column, row] = [pixel % canvas.width, Math.floor(pixel / canvas.width)];
    const from = into([((column + 0.5) / canvas.width - 0.5) * WIDE, (MIDDLE - (row + 0.5) / canvas.height) * TALL, 3.2]);
    const at = met(scene, from, ray);
    if (at === null) continue;
    const nearest = parts.reduce((best, part) => (part.distance(...at) < best.distance(...at) ? part : best));
    const colour = shaded(scene, nearest, at, ray, light).map((value) => 255 * clamp(value) ** (1 / 1.15));
    image.data.set([...colour, 255], pixel * 4);
  }
  pen.putImageData(image, 0, 0);
  return canvas;
}

/** A larger head is drawn so large and enlarged: a ray for each pixel takes its time. In pixels of its face. */
const [LEAST_PIXELS, MOST_PIXELS] = [48, 110];

/** Puts a rendered head onto a sheet, the middle of its face at the place given, its face `size` pixels wide. */
export function putHead(on: Sheet, x: number, y: number, size: number, random: () => number, pose: Pose = {}): void {
  const canvas = rendered(Math.min(MOST_PIXELS, Math.max(LEAST_PIXELS, size)), random, pose);
  const unitSide = canvas.width / WIDE;
  const [left, top, width, height] = [canvas.width / 2 - 0.95 * unitSide, canvas.height * MIDDLE - 0.95 * unitSide, 1.9 * unitSide, 2.25 * unitSide];
  const by = (size * 1.9) / canvas.width;
  on.pen.save();
  on.pen.translate(x, y);
  on.pen.rotate(pose.roll ?? 0);
  on.pen.scale(by, by);
  on.pen.translate(-(left + width / 2), -(top + height / 2));
  on.pen.drawImage(canvas, 0, 0);
  // What stands outside the picture is not to be found.
  on.faces.push(cornersOf(on.pen, left, top, width, height).map(([atX, atY]) => (
    [Math.min(on.canvas.width, Math.max(0, atX)), Math.min(on.canvas.height, Math.max(0, atY))])));
  on.pen.restore();
}
