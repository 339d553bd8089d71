import type { Span } from '../../draft/span.ts';
import type { Reading } from '../reading.ts';
import { heaviest, sum, type Weights } from './marks.ts';

export type SellingKind = 'sale' | 'referral' | 'fundraising';

/** A sentence that sells, refers for a reward, or asks for money. */
export interface Selling extends Span {
  readonly kind: SellingKind;
}

/** Set on the drafts of tests/corpus/own. */
const WORTH: Weights = {
  fundraiser: 0.8, sale: 1, kickback: 0.9, vending: 0.75, cut: 0.75, 'cut-price': 0.65, keyword: 0.6, code: 0.6,
  'code-word': 0.75, vendor: 0.55, earning: 0.6, growth: 0.6, price: 0.5, 'buyer-call': 0.55, ware: 0.4, scarce: 0.45,
  coin: 0.3, 'giving-call': 0.3, 'price-tag': 0.4, 'buyer-word': 0.35, own: 0.3, 'ware-word': 0.15, shout: 0.15,
  link: 0.2, 'for-free': -0.5, 'no-sale': -0.5, hiring: -0.6, wary: -0.3, declared: -0.3,
};
const ENOUGH = 0.9;

/** The sentence that sells or collects most plainly; null when none does. */
export function selling(reading: Reading): Selling | null {
  const found = heaviest(reading, (marks) => sum(marks, WORTH));
  if (found === null || found.worth < ENOUGH) return null;
  const { start, end, marks } = found;
  const kind = marks.has('fundraiser') ? 'fundraising' : marks.has('code-word') || marks.has('code') ? 'referral' : 'sale';
  return { kind, start, end };
}
