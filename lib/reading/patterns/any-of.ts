/**
 * One regular expression of many wordings, written over several lines: any of them, between two edges of words, in capitals or not unless
 * other flags are given. Each is a regular expression itself; on one line "|" stands between them; spaces at the ends of a line count for nothing.
 */
export function anyOf(wordings: string, flags = 'iu'): RegExp {
  const all = wordings.trim().split(/\s*\n\s*/);
  return new RegExp(String.raw`\b(?:${all.join('|')})\b`, flags);
}
