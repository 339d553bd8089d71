/** The ending of the extension's own files that stand in it packed (RFC 1952), to keep it small. */
export const PACKED = '.gz';

/** Weights of networks are numbers with much in common: packed they take two thirds. */
const IS_PACKED = /\.bin$/;

/** Gives the library one of the extension's own files; pages of the extension may reach nothing else. */
export async function ownFile(address: string): Promise<Response> {
  if (!IS_PACKED.test(address)) return fetch(address);
  const { body } = await fetch(`${address}${PACKED}`);
  if (body === null) throw new Error('an empty file');
  return new Response(body.pipeThrough(new DecompressionStream('gzip')));
}
