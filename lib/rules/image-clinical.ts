import { writtenPermission } from '../reading/patients/permission.ts';
import { pictures } from '../reading/pictures.ts';
import type { Breach, Rule } from './rule.ts';

/** Below this a guess is only worth a note. */
const SURE = 0.7;

/** A clinical picture: an X-ray, scan, ECG, monitor, chart, specimen or wound. It asks for written permission rather than guess whose it is. */
export const imageClinical: Rule = {
  id: 'image-clinical',
  evaluate: (reading) => reading.get(pictures).flatMap(({ attachment, facts }): Breach[] => {
    const [likeliest] = [...(facts.clinical ?? [])].sort((a, b) => b.sure - a.sure);
    if (likeliest === undefined) return [];
    const allowances = reading.get(writtenPermission) ? ['written-consent' as const] : [];
    return [{ kind: likeliest.what, span: null, attachment, allowances, ...(likeliest.sure < SURE && { unsure: true }) }];
  }),
};
