/** What a file is by its first bytes; its name and its announced type may say anything. */
export type Format =
  | 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp' | 'avif' | 'heic' | 'tiff' | 'jxl' | 'ico' | 'svg'
  | 'mp4' | 'webm' | 'pdf' | 'dicom' | 'zip' | 'office' | 'unknown';

export interface Header {
  readonly format: Format;
  /** Pixels as stored, before any turn; null where the header does not say, or is cut off. */
  readonly width: number | null;
  readonly height: number | null;
  /** It holds more than one frame. */
  readonly animated: boolean;
}

/** Bytes as characters, one each. */
function ascii(bytes: Uint8Array, start: number, length: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(start, start + length));
}

/** Frames of a JPEG start with one of these; C4, C8 and CC are tables (ITU-T T.81, table B.1). */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

type Size = readonly [width: number, height: number] | null;

/** ITU-T T.81, B.2.2: segments, each with its length, until the frame's header. */
function sizeOfJpeg(bytes: Uint8Array, view: DataView): Size {
  for (let at = 2; at + 9 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) { at++; continue; }
    if (isFrame(marker)) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** GIF 89a: a second image descriptor makes it move. Blocks are walked as far as the bytes at hand go. */
function isMovingGif(bytes: Uint8Array): boolean {
  let at = 13 + (bytes[10]! & 0x80 ? 3 << ((bytes[10]! & 7) + 1) : 0);
  let frames = 0;
  const skipBlocks = () => { while (at < bytes.length && bytes[at] !== 0) at += bytes[at]! + 1; at++; };
  while (at < bytes.length) {
    if (bytes[at] === 0x21) { at += 2; skipBlocks(); continue; }
    if (bytes[at] !== 0x2c) return false;
    if (++frames > 1) return true;
    const flags = bytes[at + 9] ?? 0;
    at += 10 + (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0) + 1;
    skipBlocks();
  }
  return false;
}

/** RFC 9649: the three forms of a WebP. */
function sizeOfWebp(bytes: Uint8Array, view: DataView): Size {
  const form = ascii(bytes, 12, 4);
  if (form === 'VP8 ' && bytes.length >= 30) return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
  if (form === 'VP8L' && bytes.length >= 25) {
    const bits = view.getUint32(21, true);
    return [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1];
  }
  if (form !== 'VP8X' || bytes.length < 30) return null;
  const three = (at: number) => (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16)) + 1;
  return [three(24), three(27)];
}

/**
 * ISO/IEC 23008-12, 6.5.3: the largest `ispe` is the picture; smaller ones are tiles and thumbnails. Found by its name: for a bound on the
 * size the boxes need not be walked.
 */
function sizeOfHeif(bytes: Uint8Array, view: DataView): Size {
  let size: Size = null;
  for (let at = 0; at + 16 <= bytes.length; at++) {
    if (bytes[at] !== 0x69 || ascii(bytes, at, 4) !== 'ispe') continue;
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (size === null || width * height > size[0] * size[1]) size = [width, height];
  }
  return size;
}

const MOVING = ['avis', 'msf1', 'hevc'];
/** Brands of ISO base media files that hold a still picture. */
const HEIF: Readonly<Record<string, Format>> = {
  avif: 'avif', avis: 'avif', heic: 'heic', heix: 'heic', hevc: 'heic', heim: 'heic', heis: 'heic', mif1: 'heic', msf1: 'heic',
};

/** What a zip holds is told by the names of its first entries (ECMA-376 part 2; ODF part 2). */
const OFFICE = /\[Content_Types\]\.xml|_rels\/\.rels|word\/|ppt\/|xl\/|mimetypeapplication\/vnd\.oasis/;

function formatOf(bytes: Uint8Array): Format {
  const hex = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex.startsWith('ffd8ff')) return 'jpeg';
  if (hex === '89504e470d0a1a0a') return 'png';
  if (/^GIF8[79]a/.test(ascii(bytes, 0, 6))) return 'gif';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'webp';
  if (hex.startsWith('49492a00') || hex.startsWith('4d4d002a')) return 'tiff';
  if (hex.startsWith('ff0a') || hex.startsWith('0000000c4a584c20')) return 'jxl';
  if (ascii(bytes, 4, 4) === 'ftyp') return HEIF[ascii(bytes, 8, 4)] ?? 'mp4';
  if (hex.startsWith('1a45dfa3')) return 'webm';
  if (/%PDF-/.test(ascii(bytes, 0, 1024))) return 'pdf';
  if (ascii(bytes, 128, 4) === 'DICM') return 'dicom';
  if (hex.startsWith('d0cf11e0')) return 'office';
  if (hex.startsWith('504b0304')) return OFFICE.test(ascii(bytes, 0, 4096)) ? 'office' : 'zip';
  if (ascii(bytes, 0, 2) === 'BM' && bytes.length >= 26) return 'bmp';
  if (hex.startsWith('00000100')) return 'ico';
  if (/<svg[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, 4096)))) return 'svg';
  return 'unknown';
}

function sizeOf(format: Format, bytes: Uint8Array, view: DataView): Size {
  switch (format) {
    case 'jpeg': return sizeOfJpeg(bytes, view);
    case 'png': return bytes.length >= 24 ? [view.getUint32(16), view.getUint32(20)] : null;
    case 'gif': return bytes.length >= 10 ? [view.getUint16(6, true), view.getUint16(8, true)] : null;
    case 'webp': return sizeOfWebp(bytes, view);
    case 'bmp': return [Math.abs(view.getInt32(18, true)), Math.abs(view.getInt32(22, true))];
    case 'avif': case 'heic': return sizeOfHeif(bytes, view);
    default: return null;
  }
}

/** APNG: the chunk that announces the animation stands before the picture's own data. */
function startsAnimation(bytes: Uint8Array): boolean {
  const head = ascii(bytes, 8, Math.min(bytes.length - 8, 65_536)).split('IDAT')[0] ?? '';
  return head.includes('acTL');
}

function isMoving(format: Format, bytes: Uint8Array): boolean {
  switch (format) {
    case 'gif': return bytes.length > 13 && isMovingGif(bytes);
    // A bit of the extended header.
    case 'webp': return ascii(bytes, 12, 4) === 'VP8X' && (bytes[20]! & 2) !== 0;
    case 'png': return startsAnimation(bytes);
    case 'avif': case 'heic': return MOVING.includes(ascii(bytes, 8, 4));
    case 'mp4': case 'webm': return true;
    default: return false;
  }
}

/** Reads what a file is from its bytes. Reads headers alone: nothing is decoded, however large the picture claims to be. */
export function sniff(bytes: Uint8Array): Header {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = formatOf(bytes);
  const size = sizeOf(format, bytes, view);
  return { format, width: size?.[0] ?? null, height: size?.[1] ?? null, animated: isMoving(format, bytes) };
}
