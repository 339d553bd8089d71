import { isOfficialVoice } from '../reading/institution/affiliation.ts';
import { campaigning } from '../reading/institution/campaigning.ts';
import { isOnItsPage, isUnderItsPost } from '../reading/institution/its-page.ts';
import { leaning } from '../reading/institution/leaning.ts';
import type { Breach, Rule } from './rule.ts';

/**
 * Endorsing or opposing candidates, parties or campaigns from an account of the institution, or on a page that it runs. What a
 * person says from an account of their own is free, and so is public health policy without a candidate or party.
 */
export const institutionAccountPolitics: Rule = {
  id: 'institution-account-politics',
  evaluate(reading, { institutions }): Breach[] {
    const { draft } = reading;
    const isOfficial = isOfficialVoice(draft, institutions);
    if (!isOfficial && !isOnItsPage(reading) && !isUnderItsPost(draft, institutions)) return [];
    const kind = isOfficial ? 'account' : 'page';
    const [plain] = reading.get(campaigning);
    if (plain !== undefined) return [{ kind, span: plain }];
    const hinted = leaning(reading);
    return hinted === null ? [] : [{ kind, span: hinted, unsure: true }];
  },
};
