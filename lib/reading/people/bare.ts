import type { Span } from '../../draft/span.ts';
import type { Reading } from '../reading.ts';
import { tokens } from '../tokens.ts';

/** The most words beside identifiers that are counted. */
const MOST_OTHERS = 4;

/**
 * How many words stand beside the identifiers of a text that is hardly more than these, as pasted from a list or a wristband and so
 * about somebody; null when there are more, or no identifier.
 */
export function wordsBeside(reading: Reading, identifiers: readonly Span[]): number | null {
  let others = 0;
  for (const token of reading.get(tokens)) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    if (identifiers.some(({ start, end }) => start < token.end && token.start < end)) continue;
    others += 1;
    if (others > MOST_OTHERS) return null;
  }
  return identifiers.length > 0 ? others : null;
}
