import { detailsInView, isOfNoPatient } from '../reading/patients/details.ts';
import { writtenPermission } from '../reading/patients/permission.ts';
import type { Reading } from '../reading/reading.ts';
import type { Breach, Rule } from './rule.ts';

function details(reading: Reading): readonly Breach[] {
  const allowances: Pick<Breach, 'allowances'> = reading.get(writtenPermission) ? { allowances: ['written-consent'] } : {};
  return reading.get(detailsInView).map((detail) => ({ ...detail, ...allowances }));
}

/** What identifies a patient or somebody of theirs by what stands beside it, in the order of the text. */
export function patientsDetails(reading: Reading): readonly Breach[] {
  return reading.get(details).filter(({ weak }) => !weak);
}

/**
 * Any of the eighteen Safe Harbor identifiers (45 CFR 164.514(b)(2)(i)) of a patient, a relative, an employer or a household
 * member, and the name of a clinician who treats or refers that patient. A name of which one can't tell whose it is stays unsure.
 */
export const patientIdentifier: Rule = {
  id: 'patient-identifier', evaluate: (reading) => reading.get(details), exempts: (reading) => reading.get(isOfNoPatient),
};
