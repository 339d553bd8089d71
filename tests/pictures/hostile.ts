import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { crc32, deflateSync } from 'node:zlib';
import type { Gap } from '../../lib/draft/looked.ts';

/** A file made to break what looks at it. */
export interface Hostile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
  /** What has to be said of it; empty when it is a picture after all. */
  readonly gaps: readonly Gap[];
}

function plain(width = 640, height = 400): Canvas {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#eee';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#222';
  pen.font = '28px "Liberation Sans"';
  pen.fillText('Hand hygiene works', 60, 200);
  return canvas;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** A PNG of one colour (PNG specification, 11.2); `depth` bits a sample, grey. */
function png(width: number, height: number, depth: 8 | 16, rows = height): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, 0, 0, 0, 0], 8);
  const line = 1 + (width * depth) / 8;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(line * rows, 0), { level: 9 })), chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** An EXIF segment whose directory points behind its own end, again and again. */
function brokenExif(jpeg: Buffer): Buffer {
  const exif = Buffer.from('Exif\0\0II*\0\x08\0\0\0\xff\xff\x0f\x01\x02\0\xff\xff\xff\x7f\xff\xff\xff\xff', 'latin1');
  const segment = Buffer.alloc(4 + exif.length);
  segment.writeUInt16BE(0xffe1, 0);
  segment.writeUInt16BE(exif.length + 2, 2);
  exif.copy(segment, 4);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}

/** A JPEG of one grey in four inks, as programs for print write it (ITU-T T.81; the Adobe marker says that the inks stand as they are). */
function fourInks(): Buffer {
  const segment = (marker: number, data: readonly number[]) => [0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255, ...data];
  const zeros = (count: number) => Array.from({ length: count }, () => 0);
  const inks = [1, 2, 3, 4];
  /** A table with one code: "0", nothing but the mean. */
  const table = (id: number) => [id, 1, ...zeros(16)];
  return Buffer.from([
    0xff, 0xd8, ...segment(0xee, [...Buffer.from('Adobe'), 0, 100, ...zeros(5)]), ...segment(0xdb, [0, ...zeros(64).map(() => 1)]),
    ...segment(0xc0, [8, 0, 64, 0, 64, inks.length, ...inks.flatMap((ink) => [ink, 0x11, 0])]), ...segment(0xc4, [...table(0x00), ...table(0x10)]),
    ...segment(0xda, [inks.length, ...inks.flatMap((ink) => [ink, 0]), 0, 63, 0]), ...zeros(64), 0xff, 0xd9,
  ]);
}

/** Two frames of one pixel (GIF 89a). */
function movingGif(): Buffer {
  const frame = '2c0000000001000100000202440100';
  return Buffer.from(`47494638396101000100800000ffffff000000${frame}${frame}3b`, 'hex');
}

export function hostileFiles(): readonly Hostile[] {
  const jpeg = plain().toBuffer('image/jpeg', 90);
  const small = plain().toBuffer('image/png');
  const zip = Buffer.from('PK\x03\x04\x14\0\0\0\0\0', 'latin1');
  const dicom = Buffer.concat([Buffer.alloc(128), Buffer.from('DICM', 'latin1'), Buffer.alloc(64)]);
  return [
    { name: 'empty.png', type: 'image/png', bytes: Buffer.alloc(0), gaps: ['empty'] },
    { name: 'one-byte.jpg', type: 'image/jpeg', bytes: Buffer.from([0xff]), gaps: ['kind'] },
    { name: 'header-only.jpg', type: 'image/jpeg', bytes: jpeg.subarray(0, 30), gaps: ['damaged'] },
    { name: 'cut-off.png', type: 'image/png', bytes: small.subarray(0, 60), gaps: ['damaged'] },
    { name: 'not-a-picture.jpg', type: 'image/jpeg', bytes: Buffer.from('Minutes of the meeting, nothing more.'), gaps: ['kind'] },
    { name: 'drawing.svg', type: 'image/svg+xml', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>document.title="x"</script><text>Hi</text></svg>'), gaps: ['drawing'] },
    { name: 'drawing-as.png', type: 'image/png', bytes: Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), gaps: ['drawing'] },
    { name: 'bomb.png', type: 'image/png', bytes: png(60_000, 60_000, 8, 400), gaps: ['too-large'] },
    { name: 'hundred-megapixels.png', type: 'image/png', bytes: png(10_000, 10_000, 8), gaps: ['too-large'] },
    { name: 'no-pixels.png', type: 'image/png', bytes: png(0, 0, 8, 0), gaps: ['damaged'] },
    { name: 'report.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7\n1 0 obj\n'), gaps: ['document'] },
    { name: 'report-as.jpg', type: 'image/jpeg', bytes: Buffer.from('%PDF-1.7\n1 0 obj\n'), gaps: ['document'] },
    { name: 'notes.docx', type: 'application/zip', bytes: zip, gaps: ['document'] },
    { name: 'scan.dcm', type: 'application/dicom', bytes: dicom, gaps: ['document'] },
    { name: 'png-called.jpg', type: 'image/jpeg', bytes: small, gaps: [] },
    { name: 'sixteen-bits.png', type: 'image/png', bytes: png(64, 64, 16), gaps: [] },
    { name: 'four-inks.jpg', type: 'image/jpeg', bytes: fourInks(), gaps: [] },
    { name: 'moving.gif', type: 'image/gif', bytes: movingGif(), gaps: ['frames'] },
    { name: 'broken-exif.jpg', type: 'image/jpeg', bytes: brokenExif(jpeg), gaps: [] },
  ];
}
