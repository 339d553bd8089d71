import { decode } from './open.ts';
import type { Format } from './sniff.ts';

/** Both are compared at this size. */
const SIDE = 32;
/** Shapes that differ by more than this were cut differently; cameras pad thumbnails to 4:3 with black, which is left out first. */
const SHAPES = 1.06;
/** Mean difference, in levels, from which on two pictures are not one: the same picture differs by its JPEG's loss, some 5 levels. */
const UNLIKE = 24;

/** Rows and columns of black at the edges, which pad a thumbnail. */
function trimmed({ width, height, data }: ImageData): { x: number; y: number; width: number; height: number } {
  const black = (x: number, y: number) => { const at = (y * width + x) * 4; return data[at]! + data[at + 1]! + data[at + 2]! < 36; };
  const row = (y: number) => Array.from({ length: width }, (_, x) => x).every((x) => black(x, y));
  const column = (x: number) => Array.from({ length: height }, (_, y) => y).every((y) => black(x, y));
  let [left, top, right, bottom] = [0, 0, width, height];
  while (top < bottom - 1 && row(top)) top++;
  while (bottom > top + 1 && row(bottom - 1)) bottom--;
  while (left < right - 1 && column(left)) left++;
  while (right > left + 1 && column(right - 1)) right--;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function small(bitmap: ImageBitmap, part: { x: number; y: number; width: number; height: number }): Uint8ClampedArray {
  const pen = new OffscreenCanvas(SIDE, SIDE).getContext('2d')!;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, part.x, part.y, part.width, part.height, 0, 0, SIDE, SIDE);
  return pen.getImageData(0, 0, SIDE, SIDE).data;
}

/**
 * True when the small copy in a file is of another cut, or another picture, than the file shows: programs that cut or cover a picture
 * sometimes leave the copy of what it was before.
 */
export async function thumbnailTellsMore(file: Blob, format: Format, thumbnail: Uint8Array<ArrayBuffer>): Promise<boolean> {
  // Neither is turned: the thumbnail is stored as the picture is.
  const stored = { imageOrientation: 'none' } as const satisfies ImageBitmapOptions as ImageBitmapOptions;
  const [whole, copy] = await Promise.all([
    createImageBitmap(new Blob([file]), stored).catch(() => decode(file, format)), createImageBitmap(new Blob([thumbnail], { type: 'image/jpeg' }), stored),
  ]);
  try {
    const pen = new OffscreenCanvas(copy.width, copy.height).getContext('2d')!;
    pen.drawImage(copy, 0, 0);
    const part = trimmed(pen.getImageData(0, 0, copy.width, copy.height));
    const shape = (whole.width / whole.height) / (part.width / part.height);
    if (shape > SHAPES || shape < 1 / SHAPES) return true;
    const [one, other] = [small(whole, { x: 0, y: 0, width: whole.width, height: whole.height }), small(copy, part)];
    let sum = 0;
    for (let at = 0; at < one.length; at++) sum += Math.abs(one[at]! - other[at]!);
    return sum / (SIDE * SIDE * 3) > UNLIKE;
  } finally {
    whole.close();
    copy.close();
  }
}
