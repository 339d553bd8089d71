import { hostility } from '../reading/conduct/hostility.ts';
import type { Rule } from './rule.ts';

/** Contempt or sarcasm at colleagues, patients or the workplace, and shouting. Firm disagreement, tiredness and protected talk are none. */
export const hostileTone: Rule = {
  id: 'hostile-tone',
  evaluate(reading) {
    const found = reading.get(hostility);
    return found === null ? [] : [{ kind: found.kind, span: { start: found.start, end: found.end } }];
  },
};
