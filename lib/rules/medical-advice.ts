import { personalAdvice } from '../reading/patients/personal-advice.ts';
import { firstBreach } from './breach-of.ts';
import type { Rule } from './rule.ts';

/** Tells one person what to take, stop or do. A draft gives one finding: the first sentence that does. */
export const medicalAdvice: Rule = {
  id: 'medical-advice',
  evaluate: (reading) => firstBreach(reading.get(personalAdvice)),
};
