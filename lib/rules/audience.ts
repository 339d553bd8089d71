import { tales } from '../reading/tales.ts';
import { ownDetailsGiven } from './own-identifier.ts';
import { patientsDetails } from './patient-identifier.ts';
import type { Rule } from './rule.ts';

/**
 * Who will see it, as the page's own control says: friends and groups are no shelter for what is about a patient, and in public that and
 * what is the poster's own goes to everybody. Says nothing where the page does not say who will see it, or only lets it be guessed.
 */
export const audience: Rule = {
  id: 'audience',
  evaluate(reading) {
    const { audience: seenBy, audienceSure, surface } = reading.draft;
    if (seenBy === undefined || audienceSure === 'guessed' || surface === 'message') return [];
    const tellings = reading.get(tales).map(({ start, end }) => ({ span: { start, end } }));
    const ofPatient = [...reading.get(patientsDetails), ...tellings];
    if (seenBy !== 'public') return ofPatient.length > 0 ? [{ kind: 'no-shelter', span: null }] : [];
    const [first] = [...reading.get(ownDetailsGiven), ...ofPatient];
    return first === undefined ? [] : [{ kind: 'everybody', span: first.span }];
  },
};
