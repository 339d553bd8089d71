import { drawn, LONGEST_SIDE, type Opened, typeOf } from './open.ts';
import type { Format } from './sniff.ts';

/** So many moments of a moving picture are looked at. */
export const MOMENTS = 5;

/** Numbers from 0 up to `count`, at most `MOMENTS` of them, first and last among them. */
export function spread(count: number): number[] {
  const wanted = Math.min(MOMENTS, count);
  return Array.from({ length: wanted }, (_, at) => (wanted === 1 ? 0 : Math.round((at * (count - 1)) / (wanted - 1))));
}

/** Opens a picture that was decoded already. */
export function opened(bitmap: ImageBitmap): Opened {
  const { width, height } = bitmap;
  const { canvas, scale } = drawn(bitmap, LONGEST_SIDE);
  bitmap.close();
  return { width, height, scale, pixels: canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height) };
}

/** Moments of a moving picture (GIF, WebP, PNG, AVIF), one at a time; only the first where the browser gives no way to the others. */
export async function* momentsOf(file: Blob, format: Format): AsyncGenerator<Opened> {
  const type = typeOf(format) ?? '';
  if (typeof ImageDecoder === 'undefined' || !await ImageDecoder.isTypeSupported(type)) {
    yield opened(await createImageBitmap(new Blob([file], { type })));
    return;
  }
  const decoder = new ImageDecoder({ data: await file.arrayBuffer(), type });
  try {
    await decoder.tracks.ready;
    await decoder.completed;
    for (const frameIndex of spread(decoder.tracks.selectedTrack?.frameCount ?? 1)) {
      const { image } = await decoder.decode({ frameIndex });
      const bitmap = await createImageBitmap(image);
      image.close();
      yield opened(bitmap);
    }
  } finally {
    decoder.close();
  }
}
