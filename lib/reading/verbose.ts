/**
 * The source of a regular expression that is laid out over several lines: white space in the template is dropped, so a blank is
 * written `\s` or `[ ]`. What is put in with `${}` stays as it is. Escapes need no doubling.
 */
export function verbose({ raw }: TemplateStringsArray, ...parts: readonly string[]): string {
  return raw.map((piece, index) => piece.replace(/\s+/g, '') + (parts[index] ?? '')).join('');
}

/** A whole word or phrase out of the alternatives: no letter or digit touches it. */
export function whole(alternatives: string): string {
  return String.raw`(?<![\p{L}\p{N}])(?:${alternatives})(?![\p{L}\p{N}])`;
}
