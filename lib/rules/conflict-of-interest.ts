import { undeclaredTie } from '../reading/promotion/ties.ts';
import type { Rule } from './rule.ts';

/** Praises a product, company or service that the writer has a part in, and does not say so plainly near the start. */
export const conflictOfInterest: Rule = {
  id: 'conflict-of-interest',
  evaluate(reading) {
    const found = reading.get(undeclaredTie);
    return found === null ? [] : [{ kind: found.kind, span: { start: found.start, end: found.end } }];
  },
};
