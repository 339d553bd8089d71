import { getDocument, ImageKind, OPS, type PDFDocumentProxy, type PDFPageProxy, PDFWorker } from 'pdfjs-dist';
import type { MetadataKind } from '../../draft/picture-facts.ts';
import type { Detail } from '../metadata.ts';
import { PARTS_FOLDER } from '../parts.ts';
import { Canvases, NoFilters } from './pdf-canvas.ts';
import { LEAST_SIDE, LONGEST_TEXT, MOST_PICTURES, type Paper } from './paper.ts';

/** So many pages are read. */
const MOST_PAGES = 20;

/** The document's own words about itself (ISO 32000-2, table 349). */
const TOLD: readonly (readonly [name: string, kind: MetadataKind])[] = [
  ['Author', 'owner'], ['Title', 'caption'], ['Subject', 'caption'], ['Keywords', 'comment'], ['CreationDate', 'time'],
];

/** A picture as pdf.js hands it over: drawn already, or as plain pixels. */
interface Given {
  readonly width: number;
  readonly height: number;
  readonly bitmap?: ImageBitmap | null;
  readonly data?: Uint8Array | Uint8ClampedArray;
  readonly kind?: number;
}

function pixelsOf({ width, height, data, kind }: Given): ImageData | null {
  if (data === undefined) return null;
  const image = new ImageData(width, height);
  if (kind === ImageKind.RGBA_32BPP) image.data.set(data);
  else if (kind === ImageKind.RGB_24BPP) {
    for (let from = 0, to = 0; from < data.length; from += 3, to += 4) image.data.set([data[from]!, data[from + 1]!, data[from + 2]!, 255], to);
  } else if (kind === ImageKind.GRAYSCALE_1BPP) {
    const row = (width + 7) >> 3;
    for (let at = 0; at < width * height; at++) {
      const x = at % width;
      const shade = data[Math.floor(at / width) * row + (x >> 3)]! & (128 >> (x & 7)) ? 255 : 0;
      image.data.set([shade, shade, shade, 255], at * 4);
    }
  } else return null;
  return image;
}

async function drawn(given: Given | null): Promise<ImageBitmap | null> {
  if (given === null || Math.min(given.width, given.height) < LEAST_SIDE) return null;
  // A copy: what is handed over belongs to the page it came from.
  if (given.bitmap) return createImageBitmap(given.bitmap);
  const pixels = pixelsOf(given);
  return pixels === null ? null : createImageBitmap(pixels);
}

/** Pictures of a page, each as it stands in the file, whatever the page shows of it. */
async function picturesOn(page: PDFPageProxy, seen: Set<string>): Promise<ImageBitmap[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const found: ImageBitmap[] = [];
  for (const [at, operator] of fnArray.entries()) {
    const [name] = argsArray[at] as readonly unknown[] ?? [];
    let given: Given | null = null;
    if (operator === OPS.paintInlineImageXObject) given = name as Given;
    else if (operator === OPS.paintImageXObject && typeof name === 'string' && !seen.has(name)) {
      seen.add(name);
      const shelf = name.startsWith('g_') ? page.commonObjs : page.objs;
      given = await new Promise((resolve) => { shelf.get(name, resolve); });
    }
    const bitmap = await drawn(given);
    if (bitmap !== null) found.push(bitmap);
  }
  return found;
}

/** A page is drawn with so many pixels on its longer side: small print of a sheet of paper is 16 pixels high then. */
const DRAWN_SIDE = 2_000;
/** A picture of the same shape as its page, but for so much, is the page: scanners make one a sheet. */
const SAME_SHAPE = 0.03;

/** A page as it is shown. */
async function drawnPage(page: PDFPageProxy): Promise<ImageBitmap> {
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: DRAWN_SIDE / Math.max(width, height) });
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: null, canvasContext: canvas.getContext('2d') as never, viewport }).promise;
  return canvas.transferToImageBitmap();
}

/**
 * What there is to look at on a page, besides its words. One without words is a scan, or its letters are drawn: it is drawn whole, unless one of
 * its pictures is the page already.
 */
async function shownOn(page: PDFPageProxy, words: string, seen: Set<string>): Promise<{ shown: ImageBitmap[]; whole: boolean }> {
  const pictures = await picturesOn(page, seen);
  const { width, height } = page.getViewport({ scale: 1 });
  const isPage = (one: ImageBitmap) => Math.abs((one.width * height) / (one.height * width) - 1) < SAME_SHAPE;
  if (words.trim() !== '' || pictures.some(isPage)) return { shown: pictures, whole: true };
  const drawn = await drawnPage(page).catch(() => null);
  return drawn === null ? { shown: pictures, whole: false } : { shown: [drawn, ...pictures], whole: true };
}

async function wordsOn(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

async function detailsOf(document: PDFDocumentProxy): Promise<Detail[]> {
  const info = (await document.getMetadata()).info as Readonly<Record<string, unknown>>;
  return TOLD.flatMap(([name, kind]) => {
    const value = info[name];
    return typeof value === 'string' && value.trim() !== '' ? [{ kind, value: value.trim().slice(0, 80) }] : [];
  });
}

/** Reads a PDF (ISO 32000). Rejects when it can't be opened: it is broken, or locked by a password. */
export async function readPdf(bytes: Uint8Array): Promise<Paper> {
  const port = new Worker(new URL(`${PARTS_FOLDER}/pdf.worker.min.mjs`, self.location.href), { type: 'module' });
  const worker = PDFWorker.create({ port: port as never });
  try {
    const document = await getDocument({
      data: bytes, worker, disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, CanvasFactory: Canvases, FilterFactory: NoFilters, stopAtErrors: false, verbosity: 0, isEvalSupported: false,
    } as Parameters<typeof getDocument>[0]).promise;
    const [texts, pictures]: [string[], ImageBitmap[]] = [[], []];
    const seen = new Set<string>();
    let undrawn = 0;
    const pages = Math.min(document.numPages, MOST_PAGES);
    for (let number = 1; number <= pages; number++) {
      const page = await document.getPage(number);
      const words = await wordsOn(page);
      texts.push(words);
      if (pictures.length > MOST_PICTURES) continue;
      const { shown, whole } = await shownOn(page, words, seen);
      pictures.push(...shown);
      if (!whole) undrawn++;
    }
    const text = texts.join('\n').trim();
    return {
      text: text.slice(0, LONGEST_TEXT), details: await detailsOf(document), pictures: pictures.slice(0, MOST_PICTURES),
      whole: undrawn === 0 && pages === document.numPages && pictures.length <= MOST_PICTURES && text.length <= LONGEST_TEXT,
    };
  } finally {
    port.terminate();
  }
}
