import { hostility } from '../reading/conduct/hostility.ts';
import { onlyBreach } from './breach-of.ts';
import type { Rule } from './rule.ts';

/** Contempt or sarcasm at colleagues, patients or the workplace, and shouting. Firm disagreement, tiredness and protected talk are none. */
export const hostileTone: Rule = {
  id: 'hostile-tone',
  evaluate: (reading) => onlyBreach(reading.get(hostility)),
};
