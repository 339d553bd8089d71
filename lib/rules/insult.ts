import { insults } from '../reading/conduct/insults.ts';
import { onTheirSide } from '../reading/conduct/on-their-side.ts';
import { breachOf } from './breach-of.ts';
import type { Rule } from './rule.ts';

/** Name-calling and attacks at another person or group. What is reported, denied, held against or said of oneself is none. */
export const insult: Rule = {
  id: 'insult',
  exempts: (reading) => reading.get(onTheirSide),
  evaluate: (reading) => reading.get(insults).filter(({ stance }) => stance === 'asserted').map(breachOf),
};
