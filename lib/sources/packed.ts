/** Bytes turned into letters at a time; more than some 100,000 arguments of one call end the stack. */
const AT_ONCE = 8_192;

/** Unsigned 32-bit numbers as text (base64, little-endian): half as long as the numbers written out. */
export function pack(numbers: readonly number[]): string {
  const view = new DataView(new ArrayBuffer(numbers.length * 4));
  numbers.forEach((number, index) => view.setUint32(index * 4, number, true));
  const bytes = new Uint8Array(view.buffer);
  let letters = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) letters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(letters);
}

/** The numbers again. */
export function unpack(packed: string): number[] {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length / 4 }, (_, index) => view.getUint32(index * 4, true));
}
