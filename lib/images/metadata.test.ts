import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { at, TAG, withExif } from '../../tests/pictures/exif.ts';
import { heic } from '../../tests/pictures/heic.ts';
import { metadataOf } from './metadata.ts';

const jpeg = createCanvas(32, 24).toBuffer('image/jpeg', 80);
const bytes = (file: Buffer) => new Uint8Array(file);
const kindsOf = (file: Buffer, format: Parameters<typeof metadataOf>[1] = 'jpeg') => metadataOf(bytes(file), format).details.map(({ kind }) => kind).sort();

/** A segment of a JPEG, behind its first two bytes. */
function withSegment(marker: number, data: string): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  const body = Buffer.from(data, 'latin1');
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

describe('metadataOf', () => {
  it('says nothing of a file that carries nothing', () => {
    expect(metadataOf(bytes(jpeg), 'jpeg')).toEqual({ details: [], thumbnail: null, whole: true });
    expect(metadataOf(bytes(createCanvas(3, 3).toBuffer('image/png')), 'png')).toEqual({ details: [], thumbnail: null, whole: true });
  });

  it('reads where, when and with what a picture was taken, and whose it is', () => {
    const file = withExif(jpeg, {
      picture: { [TAG.make]: 'Fictional Phones', [TAG.artist]: 'Rosalind Featherstone', [TAG.description]: 'Bed 4, before theatre', [TAG.copyright]: 'Linden General' },
      camera: { [TAG.taken]: '2026:03:04 05:06:07' }, place: at(3, 101),
    });
    expect(metadataOf(bytes(file), 'jpeg').details).toEqual(expect.arrayContaining([
      { kind: 'place', value: '3.500, 101.250' }, { kind: 'time', value: '2026:03:04 05:06:07' }, { kind: 'device', value: 'Fictional Phones' },
      { kind: 'owner', value: 'Rosalind Featherstone' }, { kind: 'caption', value: 'Bed 4, before theatre' }, { kind: 'rights', value: 'Linden General' },
    ]));
  });

  it.each(['edited by '.repeat(40), 'cs=a'.repeat(400)])('is not kept busy by a comment that was made for it: %s', (comment) => {
    const began = performance.now();
    expect(metadataOf(bytes(withSegment(0xfe, `${comment}\n!`)), 'jpeg').details).toEqual([{ kind: 'comment', value: expect.stringContaining(comment.slice(0, 60)) }]);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('reads it in a photograph of a kind that browsers don\'t open', () => {
    const file = heic({ picture: { [TAG.make]: 'Fictional Phones' }, camera: { [TAG.taken]: '2026:03:04 05:06:07' }, place: at(3, 101) });
    expect(kindsOf(file, 'heic')).toEqual(['device', 'place', 'time']);
  });

  it('gives the small copy inside', () => {
    expect(Buffer.from(metadataOf(bytes(withExif(jpeg, { thumbnail: jpeg })), 'jpeg').thumbnail ?? [])).toEqual(jpeg);
  });

  it('reads comments that stand beside metadata', () => {
    expect(metadataOf(bytes(withSegment(0xfe, 'Mrs Ibarra, day 2')), 'jpeg').details).toEqual([{ kind: 'comment', value: 'Mrs Ibarra, day 2' }]);
    const gif = Buffer.from('GIF89a\x01\0\x01\0\0\0\0!\xfe\x11Mrs Ibarra, day 2\0,\0\0\0\0\x01\0\x01\0\0\x02\x01\x44\0;', 'latin1');
    expect(metadataOf(bytes(gif), 'gif').details).toEqual([{ kind: 'comment', value: 'Mrs Ibarra, day 2' }]);
  });

  it('passes over what programs write by themselves', () => {
    expect(kindsOf(withSegment(0xfe, 'Created with GIMP'))).toEqual([]);
    expect(kindsOf(withExif(jpeg, { picture: { [TAG.description]: 'Screenshot', [TAG.artist]: '   ' } }))).toEqual([]);
  });

  it('takes any cut of a file, and broken directories', () => {
    const whole = withExif(jpeg, { picture: { [TAG.artist]: 'Rosalind Featherstone' }, place: at(3, 101), thumbnail: jpeg });
    for (let length = 0; length < whole.length; length += 7) expect(() => metadataOf(bytes(whole.subarray(0, length)), 'jpeg')).not.toThrow();
    for (let broken = 20; broken < 220; broken++) {
      const file = Buffer.from(whole);
      file[broken] = 0xff;
      expect(() => metadataOf(bytes(file), 'jpeg')).not.toThrow();
    }
  });
});
