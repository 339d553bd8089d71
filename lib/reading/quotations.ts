import { overlaps, type Span } from '../draft/span.ts';
import { allOf } from './patterns/quick-match.ts';
import type { Reading } from './reading.ts';

/** Longest quotation looked for, in UTF-16 units; an opening mark without an end is no quotation. */
const LONGEST = 1_000;
const DOUBLE = new RegExp(`"([^"]{1,${LONGEST}})"`, 'g');
const SINGLE = new RegExp(String.raw`(?<![\p{L}\p{N}])'((?:[^'\n]|(?<=\p{L})'(?=\p{L})){1,${LONGEST}})'(?![\p{L}\p{N}])`, 'gu');
const BLOCK = /^>[^\n]*$/gm;

/** Stretches between quotation marks, and lines quoted with ">"; the marks themselves are left out. */
export function quotations(reading: Reading): readonly Span[] {
  const { text } = reading;
  const found: Span[] = [];
  for (const pattern of [DOUBLE, SINGLE]) {
    for (const match of allOf(text, pattern)) found.push({ start: match.index + 1, end: match.index + match[0].length - 1 });
  }
  for (const match of allOf(text, BLOCK)) found.push({ start: match.index + 1, end: match.index + match[0].length });
  return found.sort((a, b) => a.start - b.start);
}

/** True when a span touches a quotation. */
export function isQuoted(reading: Reading, span: Span): boolean {
  return reading.get(quotations).some((quoted) => overlaps(quoted, span));
}
