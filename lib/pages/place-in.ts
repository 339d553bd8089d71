import type { Span } from '../draft/span.ts';
import type { Place } from './page.ts';

/** How much of the text around words goes with them, so that they are found again; UTF-16 units. */
const AROUND = 60;

/** Words shown of a text that is meant as a whole, in UTF-16 units. */
const BEGINNING = 80;

/** Where the words of a span stand, with what is around them; without a span the text as a whole is meant, and its beginning stands for it. */
export function placeIn(text: string, span: Span | null): Place {
  const { start, end } = span ?? { start: 0, end: Math.min(text.length, BEGINNING) };
  return { before: text.slice(Math.max(0, start - AROUND), start), words: text.slice(start, end), after: text.slice(end, end + AROUND) };
}
