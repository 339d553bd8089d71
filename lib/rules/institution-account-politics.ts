import type { Draft } from '../draft/draft.ts';
import { isOfficialVoice } from '../reading/affiliation.ts';
import { campaigning } from '../reading/campaigning.ts';
import { institutionsNamed, type KnownInstitution } from '../reading/institutions.ts';
import type { Breach, Rule } from './rule.ts';

const ON_ITS_PAGE = /\b(?:on|to|here on) (?:this|our|the) (?:hospital|university|school|institution|trust|department|clinic|page)(?:'s)?(?: page)?\b|\bthe hospital's page\b/i;

/** A comment under what the institution posted, told by its name or its "we". */
function isUnderItsPost({ surface, replyTo = '' }: Draft, institutions: readonly KnownInstitution[]): boolean {
  return surface === 'comment' && (institutionsNamed(replyTo, institutions).length > 0 || /\b(?:we(?:'re| are)? (?:proud|pleased|open|hiring|thrilled|happy|celebrat)|our (?:nurses|hospital|staff|patients|clinic|students|residents|team))\b/i.test(replyTo));
}

/**
 * Endorsing or opposing candidates, parties or campaigns from an account of the institution, or on a page that it runs. What a
 * person says from an account of their own is free, and so is public health policy without a candidate or party.
 */
export const institutionAccountPolitics: Rule = {
  id: 'institution-account-politics',
  evaluate(reading, { institutions }): Breach[] {
    const { draft } = reading;
    const isOfficial = isOfficialVoice(draft, institutions);
    const isOnPage = draft.surface === 'page' || ON_ITS_PAGE.test(reading.text) || isUnderItsPost(draft, institutions);
    if (!isOfficial && !isOnPage) return [];
    const [first] = reading.get(campaigning);
    return first === undefined ? [] : [{ kind: isOfficial ? 'account' : 'page', span: first }];
  },
};
