/**
 * The source of a regular expression that is laid out over several lines: all white space in the template is dropped, so a blank
 * is written `\s` or `\x20`. What is put in with `${}` stays as it is. Escapes need no doubling.
 *
 * The detectors write letters as `A-Za-zÀ-ɏ` (Latin, to U+024F) and not as `\p{L}`: a pattern that names a Unicode class with the flags
 * `iu` takes V8 about a millisecond to compile, and with a few hundred of them the first check of a session took 430 ms instead of 75.
 */
export function verbose({ raw }: TemplateStringsArray, ...parts: readonly string[]): string {
  return raw.map((piece, index) => piece.replace(/\s+/g, '') + (parts[index] ?? '')).join('');
}
