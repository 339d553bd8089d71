import { tales } from '../reading/tales.ts';
import { ownDetailsGiven } from './own-identifier.ts';
import { patientsDetails } from './patient-identifier.ts';
import type { Rule } from './rule.ts';

/**
 * Who will see it, as the page's own control says: friends and groups are no shelter for what is about a patient, and what is the
 * poster's own goes to everybody. Says nothing where the page does not say who will see it, or only lets it be guessed.
 */
export const audience: Rule = {
  id: 'audience',
  evaluate(reading) {
    const { audience: seenBy, audienceSure, surface } = reading.draft;
    if (seenBy === undefined || audienceSure === 'guessed' || surface === 'message') return [];
    if (seenBy !== 'public') {
      const aboutPatient = reading.get(tales).length > 0 || reading.get(patientsDetails).length > 0;
      return aboutPatient ? [{ kind: 'no-shelter', span: null }] : [];
    }
    const [own] = reading.get(ownDetailsGiven);
    return own === undefined ? [] : [{ kind: 'everybody', span: own.span }];
  },
};
