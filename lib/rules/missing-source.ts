import { evidenceClaims, isSourceAsked } from '../reading/sources/evidence.ts';
import { sourceGiven } from '../reading/sources/given.ts';
import { firstBreach } from './breach-of.ts';
import type { Rule } from './rule.ts';

/** A study, a figure or a clinical effect put forward as fact, with no source in the draft. One source serves a whole draft, so the first is told. */
export const missingSource: Rule = {
  id: 'missing-source',
  exempts: (reading) => reading.get(sourceGiven) || isSourceAsked(reading),
  evaluate(reading) {
    return reading.get(sourceGiven) ? [] : firstBreach(reading.get(evidenceClaims));
  },
};
