import type { Box } from '../draft/picture-facts.ts';
import type { Pixels } from './grey.ts';

/** What the pixels of a picture are like; shares of all that were looked at, 0 to 1. */
export interface Statistics {
  /** Without colour. */
  readonly grey: number;
  readonly dark: number;
  /** Dark along the edge of the picture. */
  readonly darkEdge: number;
  /** Neither dark nor light. */
  readonly middling: number;
  /** Of strong colour. */
  readonly vivid: number;
  /** Light and reddish: the paper of strips. */
  readonly pink: number;
  /** Purple to rose, as stained tissue is. */
  readonly stained: number;
  /** Like skin of any shade, outside of heads. */
  readonly skin: number;
  /** The very colour of their neighbour: drawn, not photographed. */
  readonly flat: number;
  /** How many strong colours, of six, take part. */
  readonly hues: number;
}

/** About so many pixels are looked at. */
const SAMPLES = 60_000;

/**
 * Colours of skin, light to dark, as they lie in chrominance (Chai and Ngan 1999: Cb 77 to 127, Cr 133 to 173); wood and sand lie there too,
 * so it is never more than a hint.
 */
function isSkin(red: number, green: number, blue: number): boolean {
  const cb = 128 - 0.169 * red - 0.331 * green + 0.5 * blue;
  const cr = 128 + 0.5 * red - 0.419 * green - 0.081 * blue;
  return cb >= 77 && cb <= 127 && cr >= 136 && cr <= 173 && red > 50 && red > blue;
}

/** Counts what pixels are like. Heads are left out of the count of skin. */
export function statisticsOf({ width, height, data }: Pixels, heads: readonly Box[]): Statistics {
  const step = Math.max(1, Math.floor(Math.sqrt((width * height) / SAMPLES)));
  const count = { grey: 0, dark: 0, middling: 0, vivid: 0, pink: 0, stained: 0, skin: 0, flat: 0 };
  const hues = new Uint32Array(6);
  let [all, edge, darkEdge] = [0, 0, 0];
  const inset = Math.min(width, height) * 0.04;
  for (let y = 0; y < height; y += step) {
    for (let x = 0; x < width - 1; x += step) {
      const at = (y * width + x) * 4;
      const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
      const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
      const luma = (red * 77 + green * 150 + blue * 29) >> 8;
      all++;
      if (most - least < 16) count.grey++;
      if (luma < 45) count.dark++;
      if (luma > 60 && luma < 200) count.middling++;
      if (red > 225 && red - green > 6 && red - blue > 6 && green > 140) count.pink++;
      if (most - least > 30 && red > green && blue > green && luma > 70) count.stained++;
      if (red === data[at + 4] && green === data[at + 5] && blue === data[at + 6]) count.flat++;
      if (isSkin(red, green, blue) && !heads.some((box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height)) count.skin++;
      if (most > 110 && most - least > most * 0.5) {
        count.vivid++;
        hues[hueOf(red, green, blue)]!++;
      }
      if (x < inset || y < inset || x > width - inset || y > height - inset) {
        edge++;
        if (luma < 45) darkEdge++;
      }
    }
  }
  const share = (part: number) => part / Math.max(1, all);
  return {
    grey: share(count.grey), dark: share(count.dark), darkEdge: darkEdge / Math.max(1, edge), middling: share(count.middling), vivid: share(count.vivid),
    pink: share(count.pink), stained: share(count.stained), skin: share(count.skin), flat: share(count.flat),
    hues: [...hues].filter((part) => part > all * 0.0015).length,
  };
}

/** Which sixth of the circle of colours, from red. */
function hueOf(red: number, green: number, blue: number): number {
  if (red >= green && red >= blue) return green >= blue ? 0 : 5;
  if (green >= red && green >= blue) return red >= blue ? 1 : 2;
  return green >= red ? 3 : 4;
}
