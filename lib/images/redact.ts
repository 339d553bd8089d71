import type { Cleaned, Refused } from '../draft/looked.ts';
import type { Box } from '../draft/picture-facts.ts';
import { decode, drawn, LONGEST_SIDE, refusal } from './open.ts';
import { type Format, sniff } from './sniff.ts';

/** What covers a place: opaque, and the same everywhere, so that it tells nothing of what was there. */
const COVER = '#000';
/** Quality of a copy of a photograph: what the sites keep is worse. */
const QUALITY = 0.92;
/** Edges of letters reach beyond the box they were read in, in pixels of the copy. */
const MARGIN = 2;

/** Pictures without loss stay without; the rest become photographs. */
const LOSSLESS: ReadonlySet<Format> = new Set(['png', 'gif', 'bmp', 'ico']);

/**
 * Makes a copy with the boxes covered. It is drawn anew, so that nothing the file carried unseen is left, has a name that says nothing,
 * and is no larger than the sites keep. Boxes are in the picture's own pixels, upright.
 */
export async function redact(file: Blob, boxes: readonly Box[]): Promise<Cleaned | Refused> {
  const header = sniff(new Uint8Array(await file.arrayBuffer()));
  const refused = refusal(header);
  if (refused !== null) return { refused };
  let bitmap: ImageBitmap;
  try {
    bitmap = await decode(file, header.format);
  } catch {
    return { refused: 'damaged' };
  }
  const { canvas, scale } = drawn(bitmap, LONGEST_SIDE);
  bitmap.close();
  const context = canvas.getContext('2d')!;
  context.fillStyle = COVER;
  for (const { x, y, width, height } of boxes) {
    const [left, top] = [Math.floor(x * scale) - MARGIN, Math.floor(y * scale) - MARGIN];
    context.fillRect(left, top, Math.ceil((x + width) * scale) + MARGIN - left, Math.ceil((y + height) * scale) + MARGIN - top);
  }
  const lossless = LOSSLESS.has(header.format);
  const type = lossless ? 'image/png' : 'image/jpeg';
  const blob = await canvas.convertToBlob({ type, quality: QUALITY });
  return { file: new File([blob], lossless ? 'picture.png' : 'picture.jpg', { type, lastModified: 0 }), width: canvas.width, height: canvas.height };
}
