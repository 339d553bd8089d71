import { writtenPermission } from '../reading/permission.ts';
import { tales } from '../reading/tales.ts';
import type { Rule } from './rule.ts';

/** One specific patient or encounter, identified or not. A draft gives one finding: the first sentence that tells of one. */
export const patientCase: Rule = {
  id: 'patient-case',
  evaluate(reading) {
    const [first] = reading.get(tales);
    if (first === undefined) return [];
    const { kind, start, end } = first;
    return [{ kind, span: { start, end }, allowances: reading.get(writtenPermission) ? ['written-consent'] : [] }];
  },
};
