import { secrets } from '../reading/detectors/secrets.ts';
import { breachOf } from './breach-of.ts';
import type { Rule } from './rule.ts';

/** Something that opens a system or a door given away in a draft: a password, a PIN, a code, a key, a login with its password. */
export const credential: Rule = {
  id: 'credential',
  evaluate: (reading) => reading.get(secrets).map(breachOf),
};
