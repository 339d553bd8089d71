import { tellsOfOwnKin } from '../reading/people/own-kin.ts';
import { isNeutral, patientContacts } from '../reading/patients/patient-contact.ts';
import { firstBreach } from './breach-of.ts';
import type { Rule } from './rule.ts';

/** Arranges contact with a patient, confirms that somebody is one, or answers one in public. One finding a draft: the first sentence. */
export const patientContact: Rule = {
  id: 'patient-contact',
  exempts: (reading) => reading.get(isNeutral) || (!reading.draft.replyTo && reading.get(tellsOfOwnKin)),
  evaluate: (reading) => firstBreach(reading.get(patientContacts)),
};
