import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { Box, PictureFacts } from '../draft/picture-facts.ts';
import type { Pixels } from './grey.ts';
import { openedOnce } from './opened-once.ts';
import { ownFile } from './packed.ts';
import { PARTS_FOLDER } from './parts.ts';

type Code = NonNullable<PictureFacts['codes']>[number];

/** Codes that are squares of dots; all others are bars. */
const MATRIX = /QR|DataMatrix|Aztec|MaxiCode|PDF417/;

/** Bars go on above and below the rows they were read in: their box grows along them while the pixels stay the same. */
const ALIKE = 40;

/** The mean difference between two rows (or columns) of a box, in levels. */
function unlikeness({ width, height, data }: Pixels, box: Box, at: number, upright: boolean, like: number): number {
  const [from, to] = upright ? [box.x, box.x + box.width] : [box.y, box.y + box.height];
  if (at < 0 || at >= (upright ? height : width)) return Infinity;
  let [sum, count] = [0, 0];
  for (let along = Math.max(0, Math.floor(from)); along < Math.min(upright ? width : height, to); along++) {
    const [one, other] = upright ? [at * width + along, like * width + along] : [along * width + at, along * width + like];
    sum += Math.abs(data[one * 4 + 1]! - data[other * 4 + 1]!);
    count++;
  }
  return count === 0 ? Infinity : sum / count;
}

/** The box of a linear code, grown to the whole of its bars, and a little to all sides. */
function grown(pixels: Pixels, box: Box): Box {
  // Bars stand across the longer side.
  const upright = box.width >= box.height;
  const middle = Math.round(upright ? box.y + box.height / 2 : box.x + box.width / 2);
  const reach = (step: 1 | -1) => {
    let at = middle;
    while (unlikeness(pixels, box, at + step, upright, middle) < ALIKE) at += step;
    return at;
  };
  const [first, last] = [reach(-1), reach(1) + 1];
  const [start, end] = upright ? [Math.min(first, box.y), Math.max(last, box.y + box.height)] : [Math.min(first, box.x), Math.max(last, box.x + box.width)];
  return upright ? { ...box, y: start, height: end - start } : { ...box, x: start, width: end - start };
}

/** Room on all sides, in parts of the longer side: what was found are the centres of the outermost marks. */
const ROOM = 0.04;

function roomy({ x, y, width, height }: Box): Box {
  const room = Math.max(width, height) * ROOM;
  return { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
}

/** Gives the reader its engine. */
const opened = openedOnce(async () => {
  prepareZXingModule({ overrides: { wasmBinary: await (await ownFile(`${PARTS_FOLDER}/zxing_reader.wasm`)).arrayBuffer() } });
});

/** Finds barcodes and QR codes, also turned and light on dark. Boxes hold the whole code, in the pixels given. */
export async function codesIn(pixels: Pixels): Promise<readonly Code[]> {
  await opened();
  const found = await readBarcodes(pixels as ImageData, { tryHarder: true, tryRotate: true, tryInvert: true, tryDownscale: true });
  return found.map(({ format, symbology, text, position }) => {
    const corners = [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft];
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const box = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
    return { format: String(format), text, box: roomy(MATRIX.test(symbology) ? box : grown(pixels, box)) };
  });
}
