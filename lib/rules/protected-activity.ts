import { workTalk } from '../reading/models/work-talk.ts';
import type { Rule } from './rule.ts';

/** Says that the text is protected talk, and of what, so that nobody wonders why rules of conduct speak quietly. */
export const protectedActivity: Rule = {
  id: 'protected-activity',
  evaluate(reading) {
    const talk = reading.get(workTalk);
    if (talk === null) return [];
    return talk.topic === null ? [{ kind: 'conditions', message: 'finding.protected-activity', span: null }] : [{ kind: talk.topic, span: null }];
  },
};
