import type { Surface } from '../draft/draft.ts';
import { workAddresses } from '../reading/institution/work-addresses.ts';
import type { Breach, Rule } from './rule.ts';

/** Messages go to one person, and what is sent there is no post. */
const EXEMPT: readonly Surface[] = ['message'];

/** A personal address at work given out in a post. Addresses of offices and of the press department are fine. */
export const institutionEmail: Rule = {
  id: 'institution-email',
  evaluate(reading, { institutions }): Breach[] {
    if (EXEMPT.includes(reading.draft.surface)) return [];
    return workAddresses(reading, institutions).map((span) => ({ kind: 'address', span }));
  },
};
