import { numberedIdentifiers } from '../reading/detectors/numbered-identifiers.ts';
import { places } from '../reading/detectors/places.ts';
import { individualInView } from '../reading/people/individual.ts';
import { mentions } from '../reading/people/mentions.ts';
import { writtenPermission } from '../reading/permission.ts';
import type { Reading } from '../reading/reading.ts';
import type { Breach, Rule } from './rule.ts';

const ABOUT_A_PATIENT = new Set(['patient', 'relative', 'clinician']);

function names(reading: Reading): Breach[] {
  const view = reading.get(individualInView);
  return reading.get(mentions)
    .filter(({ role }) => ABOUT_A_PATIENT.has(role) || role === 'unknown')
    .map(({ start, end, role }): Breach => ({
      kind: 'name',
      span: { start, end },
      data: { role },
      unsure: role === 'unknown' && view === 0,
    }));
}

function locations(reading: Reading): Breach[] {
  const view = reading.get(individualInView);
  return reading.get(places).map(({ start, end, sort }): Breach => ({ kind: 'location', span: { start, end }, data: { sort }, unsure: view === 0 }));
}

function numbers(reading: Reading): Breach[] {
  return reading.get(numberedIdentifiers).map(({ start, end, kind, sort }): Breach => ({ kind, span: { start, end }, data: { sort: sort ?? kind } }));
}

/** Any of the eighteen Safe Harbor identifiers (45 CFR 164.514(b)(2)(i)) of a patient, a relative, an employer or a household member. */
export const patientIdentifier: Rule = {
  id: 'patient-identifier',
  evaluate(reading) {
    const found = [...names(reading), ...locations(reading), ...numbers(reading)];
    if (!reading.get(writtenPermission)) return found;
    return found.map((breach) => ({ ...breach, allowances: ['written-consent'] }));
  },
};
