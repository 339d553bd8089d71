import { internalMatters, isForEverybody } from '../reading/reputation/internal-matters.ts';
import { firstBreach } from './breach-of.ts';
import type { Rule } from './rule.ts';

/** What an organisation keeps to itself, told. A draft gives one finding: the first sentence that tells it. */
export const confidentialInformation: Rule = {
  id: 'confidential-information',
  exempts: isForEverybody,
  evaluate: (reading) => firstBreach(reading.get(internalMatters)),
};
