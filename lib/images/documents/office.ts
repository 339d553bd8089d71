import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import type { MetadataKind } from '../../draft/picture-facts.ts';
import type { Detail } from '../metadata.ts';
import { LEAST_SIDE, LONGEST_TEXT, MOST_PICTURES, type Paper } from './paper.ts';

/** Parts that hold words (ECMA-376 parts 11 to 13; OpenDocument 1.3 part 3): the text, notes, comments, headers and cells. */
const WORDS = /^(?:word\/(?:document|comments|footnotes|endnotes|header\d*|footer\d*)|ppt\/(?:slides|notesSlides|comments)\/[^/]+|xl\/(?:sharedStrings|comments\d*|worksheets\/[^/]+|threadedComments\/[^/]+)|content)\.xml$/;
const ABOUT = /^(?:docProps\/(?:core|app)|meta)\.xml$/;
const PICTURES = /^(?:(?:word|ppt|xl)\/media|docProps|Pictures)\/[^/]+\.(?:jpe?g|png|gif|bmp|webp)$/i;

/** More than this is not unpacked, in bytes: a small file can hold any amount of nothing. */
const LARGEST_PART = 24_000_000;
const LARGEST = 80_000_000;

/** What the document says of itself (ECMA-376 part 2, 8.3; OpenDocument 1.3 part 3, 4.3). */
const TOLD: readonly (readonly [element: string, kind: MetadataKind])[] = [
  ['dc:creator', 'owner'], ['cp:lastModifiedBy', 'owner'], ['meta:initial-creator', 'owner'], ['Company', 'owner'], ['Manager', 'owner'],
  ['dc:title', 'caption'], ['dc:subject', 'caption'], ['dc:description', 'comment'], ['cp:keywords', 'comment'], ['dcterms:created', 'time'],
];

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(xml: string): string {
  return xml.replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name = '') => {
      const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : Number.NaN;
      return code <= 0x10ffff ? String.fromCodePoint(code) : ENTITIES[name] ?? whole;
    });
}

/** Words of a part: paragraphs, rows and cells end where their elements end. */
function wordsOf(xml: string): string {
  return plain(xml.replace(/\s*\n\s*/g, ' ').replace(/<\/(?:w:p|a:p|text:p|text:h|row|si|table:table-row)>|<(?:w:br|w:cr|a:br|text:line-break)\b[^>]*>/g, '\n')
    .replace(/<(?:w:tab|text:tab)\b[^>]*>|<\/(?:c|w:tc|a:tc|table:table-cell)>/g, ' '))
    .replace(/[ \t]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n').trim();
}

function detailsOf(parts: Unzipped): Detail[] {
  const about = Object.entries(parts).filter(([name]) => ABOUT.test(name)).map(([, bytes]) => strFromU8(bytes)).join('\n');
  const found = TOLD.flatMap(([element, kind]) => {
    const value = plain(new RegExp(`<${element}\\b[^>]*>([^<]*)</${element}>`).exec(about)?.[1] ?? '').trim();
    return value === '' ? [] : [{ kind, value: value.slice(0, 80) }];
  });
  return found.filter((one, at) => !found.slice(0, at).some((other) => other.kind === one.kind && other.value === one.value));
}

async function picture(bytes: Uint8Array): Promise<ImageBitmap | null> {
  const bitmap = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>])).catch(() => null);
  return bitmap !== null && Math.min(bitmap.width, bitmap.height) >= LEAST_SIDE ? bitmap : null;
}

/**
 * Reads a document of Word, PowerPoint, Excel (ECMA-376) or LibreOffice (OpenDocument): words, comments, notes, what was struck out, and the
 * pictures as they were before they were cut. @throws Error when it is none of these, or can't be unpacked.
 */
export async function readOffice(bytes: Uint8Array): Promise<Paper> {
  let [total, pictureCount, whole] = [0, 0, true];
  const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => {
    const isPicture = PICTURES.test(name);
    if (!isPicture && !WORDS.test(name) && !ABOUT.test(name)) return false;
    const fits = originalSize <= LARGEST_PART && total + originalSize <= LARGEST && (!isPicture || pictureCount < MOST_PICTURES);
    if (!fits) whole = false;
    else { total += originalSize; if (isPicture) pictureCount++; }
    return fits;
  } });
  const names = Object.keys(parts).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  if (!names.some((name) => WORDS.test(name))) throw new Error('not a document');
  const text = names.filter((name) => WORDS.test(name)).map((name) => wordsOf(strFromU8(parts[name]!))).filter((words) => words !== '').join('\n');
  const pictures = await Promise.all(names.filter((name) => PICTURES.test(name)).map((name) => picture(parts[name]!)));
  return {
    text: text.slice(0, LONGEST_TEXT), details: detailsOf(parts), pictures: pictures.filter((one) => one !== null),
    whole: whole && text.length <= LONGEST_TEXT,
  };
}
