import type { Canvas } from '@napi-rs/canvas';
import { strToU8, zipSync } from 'fflate';

const stream = (head: string, body: Buffer): Buffer<ArrayBuffer> => Buffer.concat([Buffer.from(`<< ${head} /Length ${body.length} >>\nstream\n`, 'latin1'), body, Buffer.from('\nendstream', 'latin1')]);

/** The file that these objects make, the first of them its root (ISO 32000-2, 7.5). */
function file(objects: readonly Buffer<ArrayBuffer>[]): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n', 'latin1')];
  const places: number[] = [];
  for (const [at, object] of objects.entries()) {
    places.push(Buffer.concat(parts).length);
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  }
  const start = Buffer.concat(parts).length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** A PDF of one page without words, on which a scanner's picture stands as a mask: black where it is dark, one bit a pixel (ISO 32000-2, 8.9.6.2). */
export function scan(picture: Canvas): Buffer {
  const { width, height } = picture;
  const { data } = picture.getContext('2d').getImageData(0, 0, width, height);
  const row = (width + 7) >> 3;
  const bits = Buffer.alloc(row * height, 255);
  for (let at = 0; at < width * height; at++) {
    if (data[at * 4]! < 128) bits[Math.floor(at / width) * row + ((at % width) >> 3)]! &= ~(128 >> (at % width & 7));
  }
  return file([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'), Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>`),
    stream('', Buffer.from(`q ${width} 0 0 ${height} 0 0 cm /P Do Q`)),
    stream(`/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ImageMask true /BitsPerComponent 1`, bits),
  ]);
}

/** A PDF of one page with lines of words and, if given, a picture that the page shows only the upper left corner of. */
export function pdf(lines: readonly string[], picture?: Canvas): Buffer {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ');
  const placed = picture === undefined ? '' : ' q 0 0 100 100 re W n 900 0 0 600 0 -500 cm /P Do Q';
  const content = Buffer.from(`BT /F 14 Tf 18 TL 60 760 Td ${shown} ET${placed}`, 'latin1');
  const jpeg = picture?.toBuffer('image/jpeg', 92);
  return file([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'), Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${jpeg ? '/XObject << /P 6 0 R >>' : ''} >> >>`),
    stream('', content), Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
    ...(picture && jpeg ? [stream(`/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`, jpeg)] : []),
  ]);
}

/** A Word file (ECMA-376) with paragraphs, a comment, what was struck out, its author and a picture. */
export function docx({ paragraphs = [], comment = '', struck = '', author = '', picture }: {
  readonly paragraphs?: readonly string[]; readonly comment?: string; readonly struck?: string; readonly author?: string; readonly picture?: Canvas;
}): Buffer {
  const body = paragraphs.map((words) => `<w:p><w:r><w:t>${words.replaceAll('&', '&amp;')}</w:t></w:r></w:p>`).join('');
  return Buffer.from(zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document><w:body>${body}<w:p><w:del><w:r><w:delText>${struck}</w:delText></w:r></w:del></w:p></w:body></w:document>`),
    'word/comments.xml': strToU8(`<w:comments><w:comment><w:p><w:r><w:t>${comment}</w:t></w:r></w:p></w:comment></w:comments>`),
    'docProps/core.xml': strToU8(`<cp:coreProperties><dc:creator>${author}</dc:creator></cp:coreProperties>`),
    ...(picture && { 'word/media/image1.jpeg': new Uint8Array(picture.toBuffer('image/jpeg', 92)) }),
  }));
}

/** A DICOM file with a header of text values and no pixels (DICOM PS3.10, 7.1; explicit lengths, little end first). */
export function dicom(values: Readonly<Record<string, readonly [kind: string, value: string]>>): Buffer {
  const element = (tag: string, kind: string, value: string) => {
    const text = value.length % 2 === 0 ? value : `${value} `;
    const head = Buffer.alloc(8);
    head.writeUInt16LE(Number.parseInt(tag.slice(0, 4), 16), 0);
    head.writeUInt16LE(Number.parseInt(tag.slice(4), 16), 2);
    head.write(kind, 4, 'latin1');
    head.writeUInt16LE(text.length, 6);
    return Buffer.concat([head, Buffer.from(text, 'latin1')]);
  };
  const syntax = element('00020010', 'UI', '1.2.840.10008.1.2.1');
  const length = Buffer.concat([Buffer.from([2, 0, 0, 0]), Buffer.from('UL\x04\0', 'latin1'), Buffer.from([syntax.length, 0, 0, 0])]);
  return Buffer.concat([
    Buffer.alloc(128), Buffer.from('DICM'), length, syntax,
    ...Object.entries(values).sort(([a], [b]) => a.localeCompare(b)).map(([tag, [kind, value]]) => element(tag, kind, value)),
  ]);
}
