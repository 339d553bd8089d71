import { detailsInView, isOfNoPatient, type PatientDetail } from '../reading/patients/details.ts';
import { writtenPermission } from '../reading/patients/permission.ts';
import type { Reading } from '../reading/reading.ts';
import type { Breach, Rule } from './rule.ts';

/** A name that is not the patient's own is told of as whose it is: who treats them, who is close to them, where they work. */
const NOT_THE_PATIENT: Readonly<Record<string, string>> = {
  clinician: 'finding.patient-identifier.clinician', relative: 'finding.patient-identifier.relative', employer: 'finding.patient-identifier.employer',
};

/** "Adik Danish", "Abang Faizal": a form of address, of the patient as of anybody. */
const ADDRESSED = /(?:^|[^\p{L}])(?:adik|abang|abg|kakak|kak|mak ?cik|pak ?cik|mak|pak|ibu|nenek|atuk|tok)\s$/iu;
/** "His sister Thuy" is no nurse. */
const SOMEBODYS_SISTER = /(?:\b(?:his|her|their)|['’]s)\s(?:\p{L}+\s)?sister,?\s$/iu;
/** As far before a name as one of those words reaches, in UTF-16 units. */
const NEAR = 32;

function messageOf(reading: Reading, { kind, data, span }: PatientDetail): Pick<Breach, 'message'> {
  if (kind !== 'name') return {};
  const role = data?.['role'] ?? data?.['sort'] ?? '';
  const before = reading.text.slice(Math.max(0, span.start - NEAR), span.start);
  if (role === 'relative' && ADDRESSED.test(before)) return {};
  const message = NOT_THE_PATIENT[role === 'clinician' && SOMEBODYS_SISTER.test(before) ? 'relative' : role];
  return message === undefined ? {} : { message };
}

function details(reading: Reading): readonly Breach[] {
  const allowances: Pick<Breach, 'allowances'> = reading.get(writtenPermission) ? { allowances: ['written-consent'] } : {};
  return reading.get(detailsInView).map((detail) => ({ ...detail, ...messageOf(reading, detail), ...allowances }));
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
