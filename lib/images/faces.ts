import { env, nets, SsdMobilenetv1Options, tf } from '@vladmandic/face-api';
import type { Box } from '../draft/picture-facts.ts';
import type { Pixels } from './grey.ts';
import { ownFile } from './packed.ts';
import { PARTS_FOLDER } from './parts.ts';

/**
 * How sure the network must be. At 0.5 it misses masked faces, below 0.3 it sees faces in foliage; the larger model (5.6 MB) is used because
 * the small one misses one face in seven (22 faces of six group photographs: 22 against 19).
 */
const LEAST_SURE = 0.35;
const MOST_FACES = 100;
/** The network sees a square of 512 pixels: of a larger picture, parts are looked at too, or faces in the back are lost. */
const PART = 1100;
const OVERLAP = 0.25;
/** So much of the smaller box shared makes two finds one. */
const SAME = 0.5;

/** The network's description and its weights, as the library's own loader would look for them; it can't read what is packed. */
const MODEL = `${PARTS_FOLDER}/ssd_mobilenetv1_model`;

/** What the library's types leave out of the engine under it. */
const engine = tf as unknown as {
  env(): { set(flag: string, value: boolean): void };
  setWasmPaths(folder: string): void;
  setBackend(name: string): Promise<boolean>;
  readonly io: { decodeWeights(data: ArrayBuffer, weights: readonly unknown[]): Parameters<typeof nets.ssdMobilenetv1.loadFromWeightMap>[0] };
};

/** The network in a worker: there is no document there, and none of what the library wants of one is used. */
async function ready(): Promise<void> {
  env.setEnv({
    ...({} as ReturnType<typeof env.getEnv>),
    Canvas: OffscreenCanvas as never, CanvasRenderingContext2D: OffscreenCanvasRenderingContext2D as never,
    Image: class {} as never, Video: class {} as never, ImageData,
    createCanvasElement: () => new OffscreenCanvas(1, 1) as never, fetch: self.fetch,
  });
  // A pool of threads needs a worker made from text, which the extension's pages forbid.
  engine.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  engine.setWasmPaths(`${PARTS_FOLDER}/`);
  if (!await engine.setBackend('wasm')) throw new Error('no wasm');
  const [manifest, weights] = await Promise.all([ownFile(`${MODEL}-weights_manifest.json`), ownFile(`${MODEL}.bin`)]);
  const parts = await manifest.json() as readonly { readonly weights: readonly unknown[] }[];
  nets.ssdMobilenetv1.loadFromWeightMap(engine.io.decodeWeights(await weights.arrayBuffer(), parts.flatMap((part) => part.weights)));
}

let readied: Promise<void> | null = null;

/** The whole picture, then parts that overlap, where they show more. */
function regionsOf({ width, height }: Pixels, closely: boolean): Box[] {
  const whole = { x: 0, y: 0, width, height };
  if (!closely || Math.max(width, height) < PART * 1.2) return [whole];
  const cut = (length: number) => {
    const count = Math.min(3, Math.ceil(length / PART));
    const size = count === 1 ? length : Math.ceil(length / (count - (count - 1) * OVERLAP));
    return Array.from({ length: count }, (_, at) => [Math.round(at * size * (1 - OVERLAP)), size] as const);
  };
  return [whole, ...cut(height).flatMap(([y, tall]) => cut(width).map(([x, wide]) => (
    { x, y, width: Math.min(wide, width - x), height: Math.min(tall, height - y) })))];
}

/** A part of a picture as the network takes it, at most 512 pixels a side. */
function partOf({ width, data }: Pixels, { x, y, width: wide, height: tall }: Box): ImageData {
  const part = new ImageData(wide, tall);
  for (let row = 0; row < tall; row++) {
    const from = ((y + row) * width + x) * 4;
    part.data.set(data.subarray(from, from + wide * 4), row * wide * 4);
  }
  return part;
}

async function facesOf(part: ImageData): Promise<{ box: Box; sure: number }[]> {
  const { width, height, data } = part;
  // Without the channel for opacity.
  const input = tf.tidy(() => tf.slice(tf.tensor3d(new Int32Array(data), [height, width, 4], 'int32'), [0, 0, 0], [height, width, 3]));
  try {
    const found = await nets.ssdMobilenetv1.locateFaces(input as never, new SsdMobilenetv1Options({ minConfidence: LEAST_SURE, maxResults: MOST_FACES }));
    return found.map(({ box, score }) => ({ box: { x: box.x, y: box.y, width: box.width, height: box.height }, sure: score }));
  } finally {
    input.dispose();
  }
}

const shared = (one: Box, other: Box) => Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x))
  * Math.max(0, Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y));

/**
 * Finds faces; `closely` also looks at parts of a large picture, for small faces in the back, and at the picture turned, where none stands
 * upright: a person lying down. Boxes in the pixels given.
 */
export async function facesIn(pixels: Pixels, closely: boolean): Promise<readonly Box[]> {
  readied ??= ready();
  await readied;
  const found: { box: Box; sure: number }[] = [];
  for (const region of regionsOf(pixels, closely)) {
    for (const { box, sure } of await facesOf(partOf(pixels, region))) found.push({ box: { ...box, x: box.x + region.x, y: box.y + region.y }, sure });
  }
  if (found.length === 0 && closely) for (const quarter of [1, 3] as const) found.push(...await lying(pixels, quarter));
  const kept: Box[] = [];
  for (const { box } of found.sort((a, b) => b.sure - a.sure)) {
    if (!kept.some((other) => shared(box, other) > SAME * Math.min(box.width * box.height, other.width * other.height))) kept.push(box);
  }
  return kept;
}

/** Faces of people who lie: looked for in the picture turned by quarters, clockwise. */
async function lying({ width, height, data }: Pixels, quarter: 1 | 3): Promise<{ box: Box; sure: number }[]> {
  const turned = new ImageData(height, width);
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const to = new Uint32Array(turned.data.buffer);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) to[quarter === 1 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y] = from[y * width + x]!;
  }
  return (await facesOf(turned)).map(({ box, sure }) => ({
    sure,
    box: quarter === 1
      ? { x: box.y, y: height - (box.x + box.width), width: box.height, height: box.width }
      : { x: width - (box.y + box.height), y: box.x, width: box.height, height: box.width },
  }));
}
