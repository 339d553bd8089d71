import { posing } from '../reading/reputation/posing.ts';
import { breachOf } from './breach-of.ts';
import type { Rule } from './rule.ts';

/** The writer speaks as somebody else, or tells of having done so. A draft gives one finding: the first sentence of it. */
export const impersonation: Rule = {
  id: 'impersonation',
  evaluate(reading) {
    const [first] = reading.get(posing);
    return first === undefined ? [] : [{ ...breachOf(first), unsure: first.unsure }];
  },
};
