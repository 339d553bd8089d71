import { env, nets, SsdMobilenetv1Options, tf } from '@vladmandic/face-api';
import type { Candidate } from './faces.ts';
import { freeOnceRead, type Kernels } from './once.ts';
import { openedOnce } from './opened-once.ts';
import { ownFile } from './packed.ts';
import { type Part, SIDE, scaleOf } from './part.ts';
import { PARTS_FOLDER } from './parts.ts';

const MOST_FACES = 100;

/** The network's description and its weights, as the library's own loader would look for them; it can't read what is packed. */
const MODEL = `${PARTS_FOLDER}/ssd_mobilenetv1_model`;

/** What the library's types leave out of the engine under it. */
const engine = tf as unknown as Kernels & {
  env(): { set(flag: string, value: boolean): void };
  setWasmPaths(folder: string): void;
  setBackend(name: string): Promise<boolean>;
  readonly io: { decodeWeights(data: ArrayBuffer, weights: readonly unknown[]): Parameters<typeof nets.ssdMobilenetv1.loadFromWeightMap>[0] };
};

/** Has the network ready in a worker: there is no document there, and none of what the library wants of one is used. */
const opened = openedOnce(async () => {
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
  // The last step: it changes the library, which is done once.
  freeOnceRead(engine, 'wasm');
  nets.ssdMobilenetv1.loadFromWeightMap(engine.io.decodeWeights(await weights.arrayBuffer(), parts.flatMap((part) => part.weights)));
});

/**
 * Faces in a part of a picture, with at least the sureness given (0 to 1); boxes in its pixels. The larger model (5.6 MB) is used because the
 * small one misses one face in seven (22 faces of six group photographs: 22 against 19).
 */
export async function faceNet(part: Part, least: number): Promise<readonly Candidate[]> {
  await opened();
  const input = tf.tensor3d(part.data, [SIDE, SIDE, 3]);
  const scale = scaleOf(part);
  try {
    const found = await nets.ssdMobilenetv1.locateFaces(input as never, new SsdMobilenetv1Options({ minConfidence: least, maxResults: MOST_FACES }));
    return found.map(({ box: { x, y, width, height }, score }) => ({ box: { x: x / scale, y: y / scale, width: width / scale, height: height / scale }, sure: score }));
  } finally {
    input.dispose();
  }
}
