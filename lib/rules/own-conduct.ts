import { misconduct } from '../reading/conduct/misconduct.ts';
import { onlyBreach } from './breach-of.ts';
import type { Rule } from './rule.ts';

/** The post shows its author in unlawful or plainly unprofessional conduct at work. A mistake owned and learnt from is none. */
export const ownConduct: Rule = {
  id: 'own-conduct',
  evaluate: (reading) => onlyBreach(reading.get(misconduct)),
};
