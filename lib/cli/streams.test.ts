import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { linesOf, writeLine } from './streams.ts';

async function lines(...chunks: readonly Uint8Array[]): Promise<string[]> {
  return Array.fromAsync(linesOf(Readable.from(chunks)));
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the lines of a stream', () => {
  it('end at LF or CRLF, the last one with or without', async () => {
    expect(await lines(bytes('one\r\ntwo\n\nthree'))).toEqual(['one', 'two', '', 'three']);
    expect(await lines(bytes('one\n'))).toEqual(['one']);
    expect(await lines()).toEqual([]);
  });

  it('do not end at separators that JSON allows inside a string', async () => {
    expect(await lines(bytes('a\u2028b\u2029c\u0085d\re\nf'))).toEqual(['a\u2028b\u2029c\u0085d\re', 'f']);
  });

  it('are the same however the bytes arrive', async () => {
    const whole = bytes('naïve 🐻\r\nzweite\n');
    for (let cut = 1; cut < whole.length; cut += 1) {
      expect(await lines(whole.subarray(0, cut), whole.subarray(cut))).toEqual(['naïve 🐻', 'zweite']);
    }
    expect(await lines(...Array.from(whole, (byte) => Uint8Array.of(byte)))).toEqual(['naïve 🐻', 'zweite']);
  });

  it('begin after a byte order mark', async () => {
    expect(await lines(bytes('\uFEFF{}\n'))).toEqual(['{}']);
  });
});

describe('writing a line', () => {
  it('waits while the reader is behind', async () => {
    const slow = new PassThrough({ highWaterMark: 4 });
    let written = false;
    const writing = writeLine(slow, 'longer than four').then(() => { written = true; });
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    expect(written).toBe(false);
    expect(String(slow.read())).toBe('longer than four\n');
    await writing;
    expect(written).toBe(true);
  });
});
