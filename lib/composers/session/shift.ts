import type { Card } from '../../checking/view.ts';
import type { Edit, Span } from '../../draft/span.ts';

/** The one change that makes the second text of the first. */
export function changeBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

/** Where a span's words stand after a change, or null when the change touched them. */
export function shiftSpan(span: Span, change: Edit): Span | null {
  if (span.end <= change.start) return span;
  if (span.start < change.end) return null;
  const by = change.text.length - (change.end - change.start);
  return { start: span.start + by, end: span.end + by };
}

/**
 * Cards as they stand between a change of the text and the next report: moved with their words, and gone where the
 * words are not the same any more, so that no mark stands under words it is not about.
 */
export function shiftCards(cards: readonly Card[], before: string, after: string): Card[] {
  const change = changeBetween(before, after);
  return cards.flatMap((card) => {
    if (card.span === null) return card;
    const span = shiftSpan(card.span, change);
    return span === null ? [] : { ...card, span };
  });
}
