import { overlaps } from '../draft/span.ts';
import { normalise } from '../reading/normalise.ts';
import { spansOf } from '../reading/patterns/quick-match.ts';
import type { Reading } from '../reading/reading.ts';
import type { Breach } from '../rules/rule.ts';

/** No letter, mark or digit of any script: where a whole word ends. */
const EDGE = String.raw`[\p{L}\p{M}\p{N}]`;

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);

/**
 * The words that packs and settings add to a rule, where they stand in the text: literal, whole, in any case, the longest first.
 * A place that the rule found by itself is not told twice.
 */
export function termBreaches(reading: Reading, terms: readonly string[], found: readonly Breach[]): Breach[] {
  if (terms.length === 0) return [];
  const words = terms.map((term) => normalise(term).text).sort((a, b) => b.length - a.length).map(literal);
  const anywhere = new RegExp(`(?<!${EDGE})(?:${words.join('|')})(?!${EDGE})`, 'giu');
  return spansOf([...reading.text.matchAll(anywhere)])
    .filter((place) => !found.some(({ span }) => span !== null && overlaps(span, place)))
    .map((span): Breach => ({ kind: 'term', span, message: 'finding.term' }));
}
