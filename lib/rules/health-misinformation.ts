import { claimsMade } from '../reading/claims/claims.ts';
import type { Rule } from './rule.ts';

/** Health claims that were disproved, put forward. The kind is the claim's id in the catalogue; its sentence says what is known instead. */
export const healthMisinformation: Rule = {
  id: 'health-misinformation',
  evaluate(reading) {
    return reading.get(claimsMade).map(({ claim, start, end }) => ({ kind: claim.id, span: { start, end }, data: { source: `${claim.source.by}, ${claim.source.year}` } }));
  },
};
