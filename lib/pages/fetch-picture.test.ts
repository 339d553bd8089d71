import { describe, expect, it, vi } from 'vitest';
import { fetchPicture } from './fetch-picture.ts';

const picture = (bytes: number, headers: Record<string, string> = {}) => new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png', ...headers } });
const MEGABYTE = 1024 * 1024;

describe('the bytes of a picture', () => {
  it('are had with no cookies for other servers, nor the page’s address', async () => {
    const ask = vi.fn<typeof fetch>(async () => picture(12));
    const file = await fetchPicture('https://ward-notes.test/corridor.png', ask);
    expect(file).toMatchObject({ size: 12, type: 'image/png' });
    expect(ask).toHaveBeenCalledWith('https://ward-notes.test/corridor.png', expect.objectContaining({ credentials: 'same-origin', referrerPolicy: 'same-origin' }));
  });

  it('may stand in the page itself', async () => {
    const file = await fetchPicture('data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=');
    expect(file).toMatchObject({ type: 'image/gif', size: 23 });
  });

  it.each([
    ['no server lets them be read', async () => { throw new TypeError('Failed to fetch'); }],
    ['there is no such picture', async () => new Response('', { status: 404 })],
    ['they are announced to be too many', async () => picture(1, { 'content-length': String(21 * MEGABYTE) })],
    ['they turn out to be too many', async () => picture(21 * MEGABYTE)],
  ] as const)('can’t be had where %s', async (_why, ask) => {
    expect(await fetchPicture('https://elsewhere.test/a.png', ask as typeof fetch)).toBeNull();
  });

  it.each(['', 'file:///home/noor/a.png', 'about:blank', 'moz-extension://a/b.png'])('are not asked for at %j', async (address) => {
    const ask = vi.fn<typeof fetch>();
    expect(await fetchPicture(address, ask)).toBeNull();
    expect(ask).not.toHaveBeenCalled();
  });
});
