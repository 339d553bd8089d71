import type { Draft } from '../draft/draft.ts';
import { overlaps, type Span } from '../draft/span.ts';
import { quotations } from '../reading/quotations.ts';
import { Reading } from '../reading/reading.ts';

/** True where the words stand in a quotation: others are speaking there, and "my" would be theirs. */
export function isInQuotation(draft: Draft, span: Span): boolean {
  const reading = new Reading(draft);
  return reading.get(quotations).some((quoted) => overlaps(reading.typed(quoted), span));
}
