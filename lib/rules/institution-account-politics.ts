import { isOfficialVoice } from '../reading/affiliation.ts';
import { campaigning } from '../reading/campaigning.ts';
import type { Breach, Rule } from './rule.ts';

const ON_ITS_PAGE = /\b(?:on|to) (?:this|our|the) (?:hospital|university|school|institution|trust|department|clinic|page)(?:'s)?(?: page)?\b|\bthe hospital's page\b/i;

/**
 * Endorsing or opposing candidates, parties or campaigns from an account of the institution, or on a page that it runs. What a
 * person says from an account of their own is free, and so is public health policy without a candidate or party.
 */
export const institutionAccountPolitics: Rule = {
  id: 'institution-account-politics',
  evaluate(reading, { institutions }): Breach[] {
    const { draft } = reading;
    const isOfficial = isOfficialVoice(draft, institutions);
    const isOnPage = draft.surface === 'page' || (draft.surface === 'comment' && ON_ITS_PAGE.test(reading.text));
    if (!isOfficial && !isOnPage) return [];
    const [first] = reading.get(campaigning);
    return first === undefined ? [] : [{ kind: isOfficial ? 'account' : 'page', span: first }];
  },
};
