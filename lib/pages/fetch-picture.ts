import { dataIn } from './data-address.ts';
import { drawPicture, LONGEST_WAIT } from './draw-picture.ts';

/** A larger file is not looked at, in bytes. */
const LARGEST = 20 * 1024 * 1024;

/** Kinds of addresses that are asked. */
const ADDRESS = /^(?:https?|blob|data):/;

/** Puts what comes together; null when it is more than is looked at. */
async function gather(parts: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>, type: string): Promise<Blob | null> {
  const gathered: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; ;) {
    const { done, value } = await parts.read();
    if (done) return new Blob(gathered, { type });
    size += value.byteLength;
    if (size > LARGEST) {
      void parts.cancel();
      return null;
    }
    gathered.push(value);
  }
}

/** What was had of a picture. */
export interface Taken {
  readonly file: Blob;
  /** It is not the file itself but a drawing of it, which carries no details. */
  readonly drawn: boolean;
}

/** Its file. Other servers get no cookies, and hear of the page's site, as the browser tells it, but not of the page. */
async function fetchFile(address: string, ask: typeof fetch): Promise<Blob | null> {
  // Firefox lets our script ask for nothing that the page's own policy keeps from it; what stands in the address needs no asking.
  const held = address.startsWith('data:') ? dataIn(address) : null;
  if (held !== null) return held.size > LARGEST ? null : held;
  try {
    const response = await ask(address, {
      credentials: 'same-origin', referrerPolicy: 'same-origin', cache: 'force-cache', signal: AbortSignal.timeout(LONGEST_WAIT),
    });
    if (!response.ok || response.body === null || Number(response.headers.get('content-length') ?? 0) > LARGEST) return null;
    return await gather(response.body.getReader(), response.headers.get('content-type') ?? '');
  } catch {
    // The other server does not let it be read, nothing came in time, or the page has let go of it.
    return null;
  }
}

/**
 * A picture as the page itself can get it: from the page, its own server, or another that lets it read; the file, or else what it shows. Null
 * where neither can be had.
 */
export async function takePicture(address: string, ask: typeof fetch = fetch, draw = drawPicture): Promise<Taken | null> {
  if (!ADDRESS.test(address)) return null;
  const file = await fetchFile(address, ask);
  const drawing = file === null ? await draw(address) : null;
  return file !== null ? { file, drawn: false } : drawing !== null ? { file: drawing, drawn: true } : null;
}
