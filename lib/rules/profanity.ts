import { profanities } from '../reading/conduct/profanities.ts';
import { stanceAt } from '../reading/stance.ts';
import { isInTitle } from '../reading/conduct/titles.ts';
import type { Rule } from './rule.ts';

/** Profane words in any disguise. Somebody else's, quoted or reported, are told quietly; a title is left alone. */
export const profanity: Rule = {
  id: 'profanity',
  evaluate(reading) {
    return reading.get(profanities)
      .filter((span) => !isInTitle(reading, span))
      .map(({ start, end, severity }) => ({
        kind: severity,
        span: { start, end },
        unsure: ['quoted', 'reported', 'refuted'].includes(stanceAt(reading, { start, end })),
      }));
  },
};
