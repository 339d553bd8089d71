import { writtenPermission } from '../reading/patients/permission.ts';
import { pictures } from '../reading/pictures.ts';
import type { Breach, Rule } from './rule.ts';

/** Below this a guess is only worth a note. */
const SURE = 0.7;

/** A photograph that may show a body. It asks for written permission rather than guess whose it is. */
export const imageBody: Rule = {
  id: 'image-body',
  evaluate: (reading) => reading.get(pictures).flatMap(({ attachment, facts: { body } }): Breach[] => {
    if (body === undefined) return [];
    const allowances = reading.get(writtenPermission) ? ['written-consent' as const] : [];
    return [{ kind: 'body', span: null, attachment, allowances, ...(body.sure < SURE && { unsure: true }) }];
  }),
};
