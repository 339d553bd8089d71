import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { hostileFiles } from '../../tests/pictures/hostile.ts';
import { isUnseen } from '../draft/looked.ts';
import { refusal } from './open.ts';
import { sniff } from './sniff.ts';

const bytes = (latin1: string) => new Uint8Array(Buffer.from(latin1, 'latin1'));
const drawn = createCanvas(321, 123);

describe('sniff', () => {
  it.each([
    ['jpeg', drawn.toBuffer('image/jpeg', 80)], ['png', drawn.toBuffer('image/png')], ['webp', drawn.toBuffer('image/webp', 80)], ['avif', drawn.toBuffer('image/avif')],
  ] as const)('tells a %s and its size from its bytes', (format, file) => {
    expect(sniff(new Uint8Array(file))).toEqual({ format, width: 321, height: 123, animated: false });
  });

  it.each([
    ['gif', 'GIF89a\x41\x01\x7b\0\0\0\0,\0\0\0\0\x41\x01\x7b\0\0\x02\x01\0\0;', false],
    ['gif', `GIF89a\x41\x01\x7b\0\0\0\0${',\0\0\0\0\x01\0\x01\0\0\x02\x01\x44\0'.repeat(2)};`, true],
    ['webp', `RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0\x40\x01\0\x7a\0\0`, true],
  ] as const)('tells whether a %s moves (%#)', (format, text, animated) => {
    expect(sniff(bytes(text))).toEqual({ format, width: 321, height: 123, animated });
  });

  it.each([
    ['heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'], ['mp4', '\0\0\0\x18ftypisom\0\0\0\0'], ['webm', '\x1aE\xdf\xa3'], ['tiff', 'II*\0'], ['tiff', 'MM\0*'],
    ['pdf', 'junk before\n%PDF-1.4'], ['dicom', `${'\0'.repeat(128)}DICM`], ['office', 'PK\x03\x04aaaa[Content_Types].xml'], ['zip', 'PK\x03\x04aaaa'],
    ['svg', '<?xml version="1.0"?>\n<!-- a -->\n<svg width="3">'], ['unknown', 'Dear colleague,'], ['unknown', ''],
  ])('tells a %s (%#)', (format, text) => {
    expect(sniff(bytes(text)).format).toBe(format);
  });

  it('takes any cut of a file', () => {
    for (const file of [drawn.toBuffer('image/jpeg', 80), drawn.toBuffer('image/webp', 80), drawn.toBuffer('image/png')]) {
      for (let length = 0; length < Math.min(200, file.length); length++) expect(() => sniff(new Uint8Array(file.subarray(0, length)))).not.toThrow();
    }
  });
});

describe('what is not opened', () => {
  it.each(hostileFiles().filter(({ gaps }) => isUnseen(gaps) && !gaps.includes('empty')).map((file) => [file.name, file] as const))('%s', (_name, { bytes: file, gaps }) => {
    const refused = refusal(sniff(new Uint8Array(file)));
    // What the header does not tell, decoding does.
    if (refused !== null) expect([refused]).toEqual(gaps);
    else expect(gaps).toEqual(['damaged']);
  });
});
