import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { PictureFacts } from '../draft/picture-facts.ts';
import type { Pixels } from './grey.ts';
import { PARTS_FOLDER } from './parts.ts';

type Code = NonNullable<PictureFacts['codes']>[number];

let prepared = false;

/** Finds barcodes and QR codes, also turned and light on dark. Boxes are in the pixels given. */
export async function codesIn(pixels: Pixels): Promise<readonly Code[]> {
  if (!prepared) prepareZXingModule({ overrides: { locateFile: (file: string) => `${PARTS_FOLDER}/${file}` } });
  prepared = true;
  const found = await readBarcodes(pixels as ImageData, { tryHarder: true, tryRotate: true, tryInvert: true, tryDownscale: true, returnErrors: false });
  return found.map(({ format, text, position }) => {
    const corners = [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft];
    const [left, right] = [Math.min(...corners.map(({ x }) => x)), Math.max(...corners.map(({ x }) => x))];
    const [top, bottom] = [Math.min(...corners.map(({ y }) => y)), Math.max(...corners.map(({ y }) => y))];
    return { format: String(format), text, box: { x: left, y: top, width: right - left, height: bottom - top } };
  });
}
