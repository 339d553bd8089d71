/** A picture without colour, one byte a pixel, row by row. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A picture as a canvas gives it: red, green, blue, opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray | Uint8Array;
}

/** Luma after ITU-R BT.601, in whole numbers. */
export function greyOf({ width, height, data }: Pixels): Grey {
  const grey = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < grey.length; pixel++, at += 4) {
    grey[pixel] = (data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29) >> 8;
  }
  return { width, height, data: grey };
}

/** Made smaller by a whole number: each pixel is the mean of `by` times `by`. */
export function shrunk({ width, height, data }: Grey, by: number): Grey {
  if (by <= 1) return { width, height, data };
  const [small, low] = [Math.max(1, Math.floor(width / by)), Math.max(1, Math.floor(height / by))];
  const sums = new Uint32Array(small);
  const out = new Uint8Array(small * low);
  for (let y = 0; y < low; y++) {
    sums.fill(0);
    for (let row = y * by; row < Math.min(height, (y + 1) * by); row++) {
      for (let x = 0, at = row * width; x < small; x++) for (let step = 0; step < by; step++) sums[x]! += data[at++]!;
    }
    for (let x = 0; x < small; x++) out[y * small + x] = sums[x]! / (by * by);
  }
  return { width: small, height: low, data: out };
}

/** Turned by a quarter, clockwise. */
export function turned({ width, height, data }: Grey): Grey {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) for (let x = 0, at = y * width; x < width; x++) out[x * height + (height - 1 - y)] = data[at++]!;
  return { width: height, height: width, data: out };
}
