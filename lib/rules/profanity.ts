import { profanities } from '../reading/profanities.ts';
import type { Rule } from './rule.ts';

export const profanity: Rule = {
  id: 'profanity',
  evaluate(reading) {
    return reading.get(profanities).map(({ start, end, severity }) => ({ kind: severity, span: { start, end } }));
  },
};
