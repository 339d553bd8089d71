import { junk } from '../reading/promotion/junk.ts';
import type { Rule } from './rule.ts';

/** Chain letters, petitions, get-rich schemes, giveaways for shares, follow trains, and what is repeated or stuffed with tags. */
export const spam: Rule = {
  id: 'spam',
  evaluate(reading) {
    const found = reading.get(junk);
    return found === null ? [] : [{ kind: found.kind, span: { start: found.start, end: found.end } }];
  },
};
