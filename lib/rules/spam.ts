import { junk } from '../reading/promotion/junk.ts';
import { breachOf } from './breach-of.ts';
import type { Rule } from './rule.ts';

/** What a petition may be for without being spam to those who teach on. */
const CONTINUING_EDUCATION = /\b(?:CME|CPD|CEhp|continuing (?:medical |professional )?education|accreditation of education)\b/i;

/** Chain letters, petitions, get-rich schemes, giveaways for shares, follow trains, and what is repeated or stuffed with tags. */
export const spam: Rule = {
  id: 'spam',
  evaluate(reading) {
    const found = reading.get(junk);
    if (found === null) return [];
    const isAdvocacy = found.kind === 'petition' && CONTINUING_EDUCATION.test(reading.text);
    return [{ ...breachOf(found), allowances: isAdvocacy ? ['profession-advocacy'] : [] }];
  },
};
