import { describe, expect, it, vi } from 'vitest';
import { takePicture } from './fetch-picture.ts';

const picture = (bytes: number, headers: Record<string, string> = {}) => new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png', ...headers } });
const MEGABYTE = 1024 * 1024;

describe('the bytes of a picture', () => {
  it('are had with no cookies for other servers, nor the page’s address', async () => {
    const ask = vi.fn<typeof fetch>(async () => picture(12));
    const taken = await takePicture('https://ward-notes.test/corridor.png', ask);
    expect(taken).toMatchObject({ file: { size: 12, type: 'image/png' }, drawn: false });
    expect(ask).toHaveBeenCalledWith('https://ward-notes.test/corridor.png', expect.objectContaining({ credentials: 'same-origin', referrerPolicy: 'same-origin' }));
  });

  it('may stand in the page itself', async () => {
    const taken = await takePicture('data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=');
    expect(taken).toMatchObject({ file: { type: 'image/gif', size: 23 }, drawn: false });
  });

  it.each([
    ['no server lets them be read', async () => { throw new TypeError('Failed to fetch'); }],
    ['there is no such picture', async () => new Response('', { status: 404 })],
    ['they are announced to be too many', async () => picture(1, { 'content-length': String(21 * MEGABYTE) })],
    ['they turn out to be too many', async () => picture(21 * MEGABYTE)],
  ] as const)('can’t be had where %s', async (_why, ask) => {
    const draw = vi.fn(async () => null);
    expect(await takePicture('https://elsewhere.test/a.png', ask as typeof fetch, draw)).toBeNull();
    expect(draw).toHaveBeenCalledWith('https://elsewhere.test/a.png');
  });

  it('are drawn where the page may show it and its policy lets nobody ask for its file', async () => {
    const drawing = new Blob(['drawn'], { type: 'image/png' });
    const taken = await takePicture('https://ward-notes.test/corridor.png', async () => { throw new TypeError('NetworkError'); }, async () => drawing);
    expect(taken).toEqual({ file: drawing, drawn: true });
  });

  it.each(['', 'file:///home/noor/a.png', 'about:blank', 'moz-extension://a/b.png'])('are not asked for at %j', async (address) => {
    const ask = vi.fn<typeof fetch>();
    expect(await takePicture(address, ask, ask as never)).toBeNull();
    expect(ask).not.toHaveBeenCalled();
  });
});
