/** A value of an EXIF directory: text, a number of 16 or 32 bits, or ratios. */
type Value = string | { readonly short: number } | { readonly long: number } | { readonly ratios: readonly (readonly [number, number])[] };

/** Directories by tag (CIPA DC-008): of the picture, of the camera and of the place; `thumbnail` is a JPEG. */
export interface Exif {
  readonly picture?: Readonly<Record<number, Value>>;
  readonly camera?: Readonly<Record<number, Value>>;
  readonly place?: Readonly<Record<number, Value>>;
  readonly thumbnail?: Buffer;
}

/** Numbers of tags that tests write (CIPA DC-008). */
export const TAG = { description: 0x010e, make: 0x010f, artist: 0x013b, copyright: 0x8298, taken: 0x9003 } as const;

const POINTERS = { camera: 0x8769, place: 0x8825 } as const;

function bytesOf(value: Value): { type: number; count: number; data: Buffer } {
  if (typeof value === 'string') return { type: 2, count: Buffer.byteLength(value) + 1, data: Buffer.from(`${value}\0`) };
  if ('short' in value) { const data = Buffer.alloc(2); data.writeUInt16LE(value.short); return { type: 3, count: 1, data }; }
  if ('long' in value) { const data = Buffer.alloc(4); data.writeUInt32LE(value.long); return { type: 4, count: 1, data }; }
  const data = Buffer.alloc(8 * value.ratios.length);
  value.ratios.forEach(([over, under], at) => { data.writeUInt32LE(over, at * 8); data.writeUInt32LE(under, at * 8 + 4); });
  return { type: 5, count: value.ratios.length, data };
}

/** One directory at an offset of the TIFF, with the values that do not fit into it behind it. */
function directory(entries: readonly (readonly [number, Value])[], at: number, next: number): Buffer {
  const sorted = [...entries].sort(([a], [b]) => a - b);
  const head = Buffer.alloc(2 + 12 * sorted.length + 4);
  head.writeUInt16LE(sorted.length, 0);
  const behind: Buffer[] = [];
  let offset = at + head.length;
  for (const [index, [tag, value]] of sorted.entries()) {
    const { type, count, data } = bytesOf(value);
    const place = 2 + 12 * index;
    head.writeUInt16LE(tag, place);
    head.writeUInt16LE(type, place + 2);
    head.writeUInt32LE(count, place + 4);
    if (data.length <= 4) data.copy(head, place + 8);
    else {
      head.writeUInt32LE(offset, place + 8);
      behind.push(data);
      offset += data.length;
    }
  }
  head.writeUInt32LE(next, head.length - 4);
  return Buffer.concat([head, ...behind]);
}

const entriesOf = (values: Readonly<Record<number, Value>> = {}) => Object.entries(values).map(([tag, value]) => [Number(tag), value] as const);

/** Puts EXIF into a JPEG, behind its first two bytes. */
export function withExif(jpeg: Buffer, { picture, camera, place, thumbnail }: Exif): Buffer {
  const [own, inner, gps] = [entriesOf(picture), entriesOf(camera), entriesOf(place)];
  // Lengths do not depend on where a directory stands, so that offsets can be worked out before it is written.
  const pointers = [...(inner.length > 0 ? [[POINTERS.camera, { long: 0 }] as const] : []), ...(gps.length > 0 ? [[POINTERS.place, { long: 0 }] as const] : [])];
  const first = directory([...own, ...pointers], 8, 0).length;
  const cameraAt = 8 + first;
  const placeAt = cameraAt + (inner.length > 0 ? directory(inner, 0, 0).length : 0);
  const smallAt = placeAt + (gps.length > 0 ? directory(gps, 0, 0).length : 0);
  const small = thumbnail === undefined ? Buffer.alloc(0) : directory([[0x0103, { short: 6 }], [0x0201, { long: smallAt + 42 }], [0x0202, { long: thumbnail.length }]], smallAt, 0);
  const told = pointers.map(([tag]) => [tag, { long: tag === POINTERS.camera ? cameraAt : placeAt }] as const);
  const tiff = Buffer.concat([
    Buffer.from('II*\0\x08\0\0\0', 'latin1'), directory([...own, ...told], 8, thumbnail === undefined ? 0 : smallAt),
    ...(inner.length > 0 ? [directory(inner, cameraAt, 0)] : []), ...(gps.length > 0 ? [directory(gps, placeAt, 0)] : []), small, thumbnail ?? Buffer.alloc(0),
  ]);
  const head = Buffer.from('\xff\xe1\0\0Exif\0\0', 'latin1');
  head.writeUInt16BE(tiff.length + 8, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, tiff, jpeg.subarray(2)]);
}

/** Where it was taken, in whole degrees north and east. */
export const at = (north: number, east: number): Exif['place'] => ({
  1: 'N', 2: { ratios: [[north, 1], [30, 1], [0, 1]] }, 3: 'E', 4: { ratios: [[east, 1], [15, 1], [0, 1]] },
});
