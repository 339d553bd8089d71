import type { Canvas } from '@napi-rs/canvas';

/** Pixels of black and white are enough to read words. */
const PALETTE = Buffer.from([0, 0, 0, 255, 255, 255]);

/**
 * LZW of GIF 89a (appendix F) without any compression: a clear code before the table would grow beyond codes of three bits, so that every
 * pixel is a code of its own.
 */
function packed(pixels: Uint8Array): Buffer {
  const [clear, end] = [4, 5];
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  const put = (code: number) => {
    held |= code << bits;
    for (bits += 3; bits >= 8; bits -= 8) { bytes.push(held & 255); held >>= 8; }
  };
  for (const [at, pixel] of pixels.entries()) {
    if (at % 2 === 0) put(clear);
    put(pixel);
  }
  put(end);
  if (bits > 0) bytes.push(held & 255);
  const blocks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 255) {
    const part = bytes.slice(at, at + 255);
    blocks.push(Buffer.from([part.length, ...part]));
  }
  return Buffer.concat([Buffer.from([2]), ...blocks, Buffer.from([0])]);
}

/** A moving GIF of black and white frames, a second each. */
export function movingGif(frames: readonly Canvas[]): Buffer {
  const { width, height } = frames[0]!;
  const size = Buffer.alloc(4);
  size.writeUInt16LE(width, 0);
  size.writeUInt16LE(height, 2);
  return Buffer.concat([
    Buffer.from('GIF89a', 'latin1'), size, Buffer.from([0x80, 0, 0]), PALETTE,
    ...frames.flatMap((frame) => {
      const { data } = frame.getContext('2d').getImageData(0, 0, width, height);
      const pixels = Uint8Array.from({ length: width * height }, (_, at) => (data[at * 4]! > 127 ? 1 : 0));
      return [Buffer.from([0x21, 0xf9, 4, 0, 100, 0, 0, 0, 0x2c, 0, 0, 0, 0]), size, Buffer.from([0]), packed(pixels)];
    }),
    Buffer.from([0x3b]),
  ]);
}
