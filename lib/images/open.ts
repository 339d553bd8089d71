import type { Gap } from '../draft/looked.ts';
import type { Pixels } from './grey.ts';
import type { Format, Header } from './sniff.ts';

/** More pixels than this are not decoded: four bytes each have to be held at least twice. Phones take up to 50 million by default. */
const MOST_PIXELS = 64_000_000;
/** Longest side of what is looked at, in pixels: the largest that any of the sites keeps (X: 4096). */
export const LONGEST_SIDE = 4096;

/** What browsers decode; the media type is given from what the file is, not from what it says. */
const TYPES: Partial<Record<Format, string>> = {
  jpeg: 'image/jpeg', png: 'image/png', gif: 'image/gif', webp: 'image/webp', bmp: 'image/bmp', avif: 'image/avif', ico: 'image/x-icon',
};
export function typeOf(format: Format): string | null {
  return TYPES[format] ?? null;
}

/** A picture as a person sees it: upright, on white, at most so large that it can be looked at. */
export interface Opened {
  /** Pixels of the picture, upright. */
  readonly width: number;
  readonly height: number;
  /** The picture, at `scale` of its size. */
  readonly pixels: Pixels;
  readonly scale: number;
}

/** Why a picture can't be opened, before anything is decoded; null when it may be tried. */
export function refusal({ format, width, height }: Header): Gap | null {
  switch (format) {
    // A drawing can hold scripts and load what it names: it is never put into a document.
    case 'svg': return 'drawing';
    case 'pdf': case 'dicom': case 'office': case 'zip': return 'document';
    case 'heic': case 'tiff': case 'jxl': return 'unreadable';
    case 'unknown': return 'kind';
    default: break;
  }
  if (width === null || height === null || width === 0 || height === 0) return format === 'avif' || format === 'ico' ? null : 'damaged';
  return width * height > MOST_PIXELS ? 'too-large' : null;
}

/** Draws a picture onto white, upright, scaled to the longest side given. */
export function drawn(bitmap: ImageBitmap, longest: number): { canvas: OffscreenCanvas; scale: number } {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale)));
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return { canvas, scale };
}

/** Decodes a picture as the browser shows it: turned as its file says. Rejects when the browser can't. */
export function decode(file: Blob, format: Format): Promise<ImageBitmap> {
  return createImageBitmap(new Blob([file], { type: typeOf(format) ?? '' }), { imageOrientation: 'from-image', premultiplyAlpha: 'default' });
}
