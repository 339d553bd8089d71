import { selling } from '../reading/promotion/selling.ts';
import type { Rule } from './rule.ts';

/** Sells something, refers for a reward, or collects money. Hiring, what is free, and a book mentioned once with its tie are none. */
export const commercialPromotion: Rule = {
  id: 'commercial-promotion',
  evaluate(reading) {
    const found = reading.get(selling);
    return found === null ? [] : [{ kind: found.kind, span: { start: found.start, end: found.end } }];
  },
};
