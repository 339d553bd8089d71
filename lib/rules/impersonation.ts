import { posing } from '../reading/reputation/posing.ts';
import type { Rule } from './rule.ts';

/** The writer speaks as somebody else, or tells of having done so. A draft gives one finding: the first sentence of it. */
export const impersonation: Rule = {
  id: 'impersonation',
  evaluate(reading) {
    const [first] = reading.get(posing);
    return first === undefined ? [] : [{ kind: first.kind, span: { start: first.start, end: first.end }, unsure: first.unsure }];
  },
};
