import { civicClaimsMade } from '../reading/claims/claims.ts';
import type { Rule } from './rule.ts';

/** False statements on voting, registration, elections or the census, put forward. The kind is the claim's id in the catalogue. */
export const civicMisinformation: Rule = {
  id: 'civic-misinformation',
  evaluate(reading) {
    return reading.get(civicClaimsMade).map(({ claim, start, end }) => ({ kind: claim.id, span: { start, end }, data: { source: `${claim.source.by}, ${claim.source.year}` } }));
  },
};
