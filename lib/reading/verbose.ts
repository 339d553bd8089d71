/**
 * The source of a regular expression that is laid out over several lines: all white space in the template is dropped, so a blank
 * is written `\s` or `\x20`. What is put in with `${}` stays as it is. Escapes need no doubling.
 */
export function verbose({ raw }: TemplateStringsArray, ...parts: readonly string[]): string {
  return raw.map((piece, index) => piece.replace(/\s+/g, '') + (parts[index] ?? '')).join('');
}
