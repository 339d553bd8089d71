import { threats } from '../reading/conduct/threats.ts';
import { onTheirSide } from '../reading/conduct/on-their-side.ts';
import { phraseBreaches } from './breach-of.ts';
import type { Rule } from './rule.ts';

/** A threat to a person, veiled ones and public officials included, or harm wished on somebody; not a figure of speech, not one received. */
export const threat: Rule = {
  id: 'threat',
  exempts: (reading) => reading.get(onTheirSide),
  evaluate: (reading) => phraseBreaches(reading.text, reading.get(threats)),
};
