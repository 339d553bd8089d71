import type { Grey } from '../../lib/images/grey.ts';

/** So far a value may be from that of the corner and still be ground, of 255. */
const NEAR = 12;

/** A picture without the plain ground round what it shows; as it is when it shows nothing else. */
export function trimmed({ width, height, data }: Grey): Grey {
  const ground = data[0] ?? 0;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let at = 0; at < data.length; at++) {
    if (Math.abs(data[at]! - ground) <= NEAR) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
  }
  if (right <= left) return { width, height, data };
  const [wide, tall] = [right - left, bottom - top];
  const out = new Uint8Array(wide * tall);
  for (let row = 0; row < tall; row++) out.set(data.subarray((top + row) * width + left, (top + row) * width + right), row * wide);
  return { width: wide, height: tall, data: out };
}
