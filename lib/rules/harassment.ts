import { harassing } from '../reading/conduct/harassing.ts';
import { onTheirSide } from '../reading/conduct/on-their-side.ts';
import { phraseBreaches } from './breach-of.ts';
import type { Rule } from './rule.ts';

/** Setting a crowd upon somebody, stalking, messages without end, sexual remarks, and what is meant to embarrass; not harassment received. */
export const harassment: Rule = {
  id: 'harassment',
  exempts: (reading) => reading.get(onTheirSide),
  evaluate: (reading) => phraseBreaches(reading.text, reading.get(harassing)),
};
