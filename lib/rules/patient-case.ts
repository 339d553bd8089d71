import { isUncared } from '../reading/models/uncared.ts';
import { isOfOwnLife } from '../reading/people/own-life.ts';
import { writtenPermission } from '../reading/patients/permission.ts';
import { tales } from '../reading/patients/tales.ts';
import { cueTest } from '../reading/patterns/sentence-cues.ts';
import { sentenceIndexAt } from '../reading/sentences.ts';
import { breachOf } from './breach-of.ts';
import type { Rule } from './rule.ts';

const PATIENT = cueTest('patient');

/** One specific patient or encounter, identified or not. A draft gives one finding: the first sentence that tells of one. */
export const patientCase: Rule = {
  id: 'patient-case',
  exempts: (reading) => reading.get(isOfOwnLife),
  evaluate(reading) {
    const all = reading.get(tales);
    const [first] = all;
    if (first === undefined) return [];
    const isVague = all.every((tale) => tale.isVague);
    if (isVague && reading.get(isUncared)) return [];
    const allowances = reading.get(writtenPermission) ? ['written-consent' as const] : [];
    return [{ ...breachOf(first), allowances, weak: isVague, plain: PATIENT.sentence(reading, sentenceIndexAt(reading, first.start)) }];
  },
};
