import type { Surface } from '../draft/draft.ts';
import { tellsTie, untoldTie } from '../reading/institution/about-institution.ts';
import type { Breach, Rule } from './rule.ts';

/** Messages are talk between people who know each other. */
const EXEMPT: readonly Surface[] = ['message', 'alt-text', 'profile'];

/** The post speaks of the institution where its writer is known to work or study, and does not say so. */
export const affiliationDisclosure: Rule = {
  id: 'affiliation-disclosure',
  exempts: tellsTie,
  evaluate(reading, { institutions }): Breach[] {
    if (EXEMPT.includes(reading.draft.surface)) return [];
    const tie = untoldTie(reading, institutions);
    if (tie === null) return [];
    return [{ kind: 'untold', span: tie.span, data: { institution: tie.institution.names[0] ?? '' } }];
  },
};
