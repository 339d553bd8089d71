import type { Format } from './sniff.ts';

const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replaceAll('\0', '').trim();

/** Comment segments of a JPEG (ITU-T T.81, B.2.4.5), which stand before the picture's data. */
function* ofJpeg(bytes: Uint8Array): Generator<string> {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!;
    if (marker === 0xff) { at++; continue; }
    if (marker === 0xda) return;
    const length = (bytes[at + 2]! << 8) | bytes[at + 3]!;
    if (marker === 0xfe) yield words(bytes.subarray(at + 4, at + 2 + length));
    at += 2 + length;
  }
}

/** Comment extensions of a GIF (GIF 89a, 24). */
function* ofGif(bytes: Uint8Array): Generator<string> {
  for (let at = bytes.indexOf(0x21); at >= 0 && at + 3 < bytes.length; at = bytes.indexOf(0x21, at + 1)) {
    if (bytes[at + 1] !== 0xfe) continue;
    let text = '';
    for (at += 2; at < bytes.length && bytes[at] !== 0; at += bytes[at]! + 1) text += words(bytes.subarray(at + 1, at + 1 + bytes[at]!));
    // A pair of bytes inside the picture's data can look like the start of a comment.
    if (/^[\t\n\r\x20-\x7e\u00a0-\uffff]{3,}$/.test(text) && !text.includes('\ufffd')) yield text;
  }
}

/** Comments that a file carries beside its metadata. */
export function notesIn(bytes: Uint8Array, format: Format): readonly string[] {
  return [...(format === 'jpeg' ? ofJpeg(bytes) : format === 'gif' ? ofGif(bytes) : [])].filter((note) => note !== '');
}
