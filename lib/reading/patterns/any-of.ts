/**
 * One regular expression of many wordings, written one a line: any of them, between two edges of words, in capitals or not. Each is a
 * regular expression itself; spaces at the ends of a line count for nothing.
 */
export function anyOf(wordings: string): RegExp {
  const all = wordings.trim().split(/\s*\n\s*/);
  return new RegExp(String.raw`\b(?:${all.join('|')})\b`, 'iu');
}
