import { PARTS_TO_PACK } from './parts.ts';

/** The ending of the extension's own files that stand in it packed (RFC 1952), to keep it small. */
export const PACKED = '.gz';

/** By name: packed, weights of networks take two thirds of their place, and the reader of codes less than half. */
const PACKED_PARTS: ReadonlySet<string> = new Set(PARTS_TO_PACK.map(nameOf));

/** The last part of an address. */
function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** Gives the library one of the extension's own files; pages of the extension may reach nothing else. */
export async function ownFile(address: string): Promise<Response> {
  if (!PACKED_PARTS.has(nameOf(address))) return fetch(address);
  const { body } = await fetch(`${address}${PACKED}`);
  if (body === null) throw new Error('an empty file');
  return new Response(body.pipeThrough(new DecompressionStream('gzip')));
}
