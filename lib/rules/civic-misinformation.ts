import { civicClaimsMade } from '../reading/claims/claims.ts';
import { falseClaim } from './false-claim.ts';
import type { Rule } from './rule.ts';

/** False statements on voting, registration, elections or the census, put forward. The kind is the claim's id in the catalogue. */
export const civicMisinformation: Rule = {
  id: 'civic-misinformation',
  evaluate: (reading) => reading.get(civicClaimsMade).map(falseClaim),
};
