import { protectedTalk } from '../reading/conduct/protected.ts';
import type { Rule } from './rule.ts';

/** Says that the text is protected talk, and of what, so that nobody wonders why rules of conduct speak quietly. */
export const protectedActivity: Rule = {
  id: 'protected-activity',
  evaluate(reading) {
    const talk = reading.get(protectedTalk);
    return talk === null ? [] : [{ kind: talk.topic, span: null }];
  },
};
