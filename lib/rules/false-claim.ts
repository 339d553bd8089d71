import type { ClaimMade } from '../reading/claims/claims.ts';
import type { Breach } from './rule.ts';

/** A claim that was disproved, with whose word that is. */
export function falseClaim({ claim: { id, source }, start, end }: ClaimMade): Breach {
  return { kind: id, span: { start, end }, data: { source: `${source.by}, ${source.year}` } };
}
