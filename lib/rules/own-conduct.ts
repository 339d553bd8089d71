import { misconduct } from '../reading/conduct/misconduct.ts';
import type { Rule } from './rule.ts';

/** The post shows its author in unlawful or plainly unprofessional conduct at work. A mistake owned and learnt from is none. */
export const ownConduct: Rule = {
  id: 'own-conduct',
  evaluate(reading) {
    const found = reading.get(misconduct);
    return found === null ? [] : [{ kind: found.kind, span: { start: found.start, end: found.end } }];
  },
};
