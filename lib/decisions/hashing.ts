import { type Place, valueAt } from './places.ts';

/** Bytes of a session's key: the output length of SHA-256, as RFC 2104 section 3 advises. */
const KEY_BYTES = 32;

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A fresh key, as hexadecimal digits. */
function newKey(): string {
  return hex(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
}

/** True when this can be a key of ours. */
function isKey(value: unknown): value is string {
  return typeof value === 'string' && new RegExp(`^[0-9a-f]{${KEY_BYTES * 2}}$`).test(value);
}

/** Turns parts into a name that tells nothing of them. Where one part ends and the next begins counts. */
export type Hasher = (...parts: readonly string[]) => Promise<string>;

/** The hasher under the key that a place keeps by this name; a fresh key is kept there where none is. */
export async function hasherAt(place: Place, name: string): Promise<Hasher> {
  const kept = await valueAt(place, name);
  if (isKey(kept)) return hasherOf(kept);
  const key = newKey();
  await place.set({ [name]: key });
  return hasherOf(key);
}

/** HMAC-SHA-256 under this key, answered as hexadecimal digits. */
async function hasherOf(key: string): Promise<Hasher> {
  const bytes = Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const imported = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async (...parts) => {
    const message = new TextEncoder().encode(JSON.stringify(parts));
    return hex(new Uint8Array(await crypto.subtle.sign('HMAC', imported, message)));
  };
}
