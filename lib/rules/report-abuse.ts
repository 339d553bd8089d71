import { reportCalls } from '../reading/conduct/report-calls.ts';
import { firstBreach } from './breach-of.ts';
import type { Rule } from './rule.ts';

/** Calls on many to report somebody, or to bury somebody in complaints. Telling how to report one thing oneself is none. */
export const reportAbuse: Rule = {
  id: 'report-abuse',
  evaluate: (reading) => firstBreach(reading.get(reportCalls).map((call) => ({ kind: 'call', ...call }))),
};
