import { overlaps, type Span } from '../../draft/span.ts';

/** A number or a day is known again by so many digits; shorter ones stand anywhere. */
const LEAST_DIGITS = 5;
const WITHIN = /[\p{L}\p{N}]/u;

/** Where else numbers and days stand that are somebody's in one place: every view of a scan repeats them, one beside the name and others not. */
export function sameDetails(text: string, details: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  const words = new Set(details.map(({ start, end }) => text.slice(start, end)).filter((one) => one.replace(/\D/g, '').length >= LEAST_DIGITS));
  for (const word of words) {
    for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + word.length)) {
      const span = { start, end: start + word.length };
      const isPart = WITHIN.test(text.charAt(start - 1)) || WITHIN.test(text.charAt(span.end));
      if (!isPart && !details.some((one) => overlaps(one, span))) found.push(span);
    }
  }
  return found;
}
