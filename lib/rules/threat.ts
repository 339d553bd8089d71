import { threats } from '../reading/threats.ts';
import { onTheirSide } from '../reading/on-their-side.ts';
import type { Rule } from './rule.ts';

/** A threat to a person, veiled ones and public officials included, or harm wished on somebody; not a figure of speech, not one received. */
export const threat: Rule = {
  id: 'threat',
  exempts: (reading) => reading.get(onTheirSide),
  evaluate(reading) {
    return reading.get(threats).map(({ kind, start, end }) => ({ kind, span: { start, end } }));
  },
};
