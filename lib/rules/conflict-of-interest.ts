import { undeclaredTie } from '../reading/promotion/ties.ts';
import { onlyBreach } from './breach-of.ts';
import type { Rule } from './rule.ts';

/** Praises a product, company or service that the writer has a part in, and does not say so plainly near the start. */
export const conflictOfInterest: Rule = {
  id: 'conflict-of-interest',
  evaluate: (reading) => onlyBreach(reading.get(undeclaredTie)),
};
