import { isDeclared } from '../reading/promotion/declared.ts';
import { selling } from '../reading/promotion/selling.ts';
import { breachOf } from './breach-of.ts';
import type { Rule } from './rule.ts';

/** Sells something, refers for a reward, or collects money. Hiring, what is free, and a book mentioned once with its tie are none. */
export const commercialPromotion: Rule = {
  id: 'commercial-promotion',
  evaluate(reading) {
    const found = reading.get(selling);
    if (found === null) return [];
    return [{ ...breachOf(found), allowances: reading.get(isDeclared) ? ['disclosed'] : [] }];
  },
};
