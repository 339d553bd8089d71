import { claimsMade } from '../reading/claims/claims.ts';
import { falseClaim } from './false-claim.ts';
import type { Rule } from './rule.ts';

/** Health claims that were disproved, put forward. The kind is the claim's id in the catalogue; its sentence says what is known instead. */
export const healthMisinformation: Rule = {
  id: 'health-misinformation',
  evaluate: (reading) => reading.get(claimsMade).map(falseClaim),
};
