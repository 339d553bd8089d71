import { personalAdvice } from '../reading/patients/personal-advice.ts';
import type { Rule } from './rule.ts';

/** Tells one person what to take, stop or do. A draft gives one finding: the first sentence that does. */
export const medicalAdvice: Rule = {
  id: 'medical-advice',
  evaluate(reading) {
    const [first] = reading.get(personalAdvice);
    if (first === undefined) return [];
    const { kind, start, end } = first;
    return [{ kind, span: { start, end } }];
  },
};
