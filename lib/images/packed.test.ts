import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownFile } from './packed.ts';

afterEach(() => void vi.unstubAllGlobals());

/** Files of an extension, by address. */
function standing(files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>): void {
  vi.stubGlobal('fetch', async (address: string) => new Response(files[address] ?? null));
}

describe('a file of the extension’s own', () => {
  it('is unpacked where it stands packed', async () => {
    standing({ '/pictures/zxing_reader.wasm.gz': new Uint8Array(gzipSync(Buffer.from([1, 2, 3]))) });
    expect([...new Uint8Array(await (await ownFile('/pictures/zxing_reader.wasm')).arrayBuffer())]).toEqual([1, 2, 3]);
  });

  it('is given as it is where it does not', async () => {
    standing({ '/pictures/model-weights_manifest.json': new TextEncoder().encode('[]') });
    expect(await (await ownFile('/pictures/model-weights_manifest.json')).json()).toEqual([]);
  });

  it('is told to be missing', async () => {
    standing({});
    await expect(ownFile('/pictures/zxing_reader.wasm')).rejects.toThrow();
  });
});
