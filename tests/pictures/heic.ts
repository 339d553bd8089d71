import { withExif, type Exif } from './exif.ts';

const number = (value: number, length: 2 | 4): Buffer => {
  const data = Buffer.alloc(length);
  data.writeUIntBE(value, 0, length);
  return data;
};

const box = (type: string, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([number(body.length + 8, 4), Buffer.from(type, 'latin1'), body]);
};

/** The block of EXIF as a JPEG has it, without the segment round it. */
const block = (exif: Exif): Buffer => {
  const segment = withExif(Buffer.from([0xff, 0xd8]), exif);
  return segment.subarray(6);
};

/** A photograph as a phone keeps it (ISO/IEC 23008-12): its boxes and its EXIF, of its picture no more than the size. */
export function heic(exif: Exif, width = 4032, height = 3024): Buffer {
  const [first, plain] = [number(1, 2), number(0, 4)];
  const head = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1'));
  const data = Buffer.concat([number(6, 4), block(exif)]);
  const info = box('infe', Buffer.from([2, 0, 0, 0]), first, number(0, 2), Buffer.from('Exif\0', 'latin1'));
  const size = box('iprp', box('ipco', box('ispe', plain, number(width, 4), number(height, 4))));
  const meta = (at: number) => box('meta', plain, box('iinf', plain, first, info),
    box('iloc', plain, Buffer.from([0x44, 0]), first, first, number(0, 2), first, number(at, 4), number(data.length, 4)), size);
  return Buffer.concat([head, meta(head.length + meta(0).length + 8), box('mdat', data)]);
}
