import { rant } from '../reading/contentious.ts';
import type { Rule } from './rule.ts';

/** A rant for or against a party or a creed. Health policy argued with facts, a greeting, or a reminder to vote is none. */
export const contentiousTopic: Rule = {
  id: 'contentious-topic',
  evaluate(reading) {
    const found = reading.get(rant);
    return found === null ? [] : [{ kind: found.kind, span: { start: found.start, end: found.end } }];
  },
};
