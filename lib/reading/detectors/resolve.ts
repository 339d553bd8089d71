import { overlaps } from '../../draft/span.ts';
import type { Certainty, Detection, IdentifierKind } from '../detection.ts';

const CERTAINTY: Readonly<Record<Certainty, number>> = { certain: 0, likely: 1, possible: 2 };

/** From the narrowest form to the widest; a stretch that two kinds claim with the same certainty goes to the earlier one. */
const NARROWEST_FIRST: readonly IdentifierKind[] = [
  'email', 'ip', 'ssn', 'mrn', 'health-plan', 'national-id', 'licence', 'account', 'vehicle', 'device', 'fax', 'phone', 'url',
  'date', 'age-over-89', 'biometric', 'other-id', 'location', 'name',
];
const RANK = new Map(NARROWEST_FIRST.map((kind, rank) => [kind, rank]));

/**
 * Leaves each stretch of text one detection: the most certain, then the longest, then the narrowest kind.
 * The result is in reading order.
 */
export function resolve(candidates: readonly Detection[]): readonly Detection[] {
  if (candidates.length < 2) return candidates;
  const best = [...candidates].sort((a, b) =>
    CERTAINTY[a.certainty] - CERTAINTY[b.certainty]
    || (b.end - b.start) - (a.end - a.start)
    || (RANK.get(a.kind) ?? 99) - (RANK.get(b.kind) ?? 99));
  const kept: Detection[] = [];
  for (const candidate of best) if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
  return kept.sort((a, b) => a.start - b.start);
}
