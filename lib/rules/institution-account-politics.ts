import type { Draft } from '../draft/draft.ts';
import { isOfficialVoice } from '../reading/institution/affiliation.ts';
import { campaigning } from '../reading/institution/campaigning.ts';
import { institutionsNamed, type KnownInstitution } from '../reading/institution/institutions.ts';
import { leaning } from '../reading/institution/leaning.ts';
import type { Reading } from '../reading/reading.ts';
import type { Breach, Rule } from './rule.ts';

/** A person says that they write there: "commenting on your hospital page", "since all us staff reads this page", "as page admin". */
const ON_ITS_PAGE: readonly RegExp[] = [
  /\b(?:on|to|here on|in|de|from) (?:this|our|the|your|esta|la) (?:[a-z]+ ){0,2}?(?:hospital|university|school|institution|trust|department|clinic|society|practice|p[aá]gina|page)(?:'s)?(?: (?:[a-z]+ )?(?:page|account|del hospital))?\b/i,
  /\bpage(?:'s)? admin\b|\badmin (?:here|page)\b|\b(?:follow\w*|reads?) (?:this|the|our) page\b|\bthe (?:hospital|clinic)'s (?:page|facebook|official page)\b/i,
  /\b(?:hospital|clinic|ward|department|staff|residency)(?: family)? (?:page|account)\b|\bpage run by the\b/i,
];
/** What is answered there is the institution's own post. */
const ITS_POST = /\bofficial\b|\bpage:|\b(?:we(?:'re| are)? (?:proud|pleased|open|hiring|thrilled|happy|celebrat)|our (?:nurses|hospital|staff|patients|clinic|students|residents|team))\b/i;

function isOnItsPage({ draft, text }: Reading): boolean {
  const said = [text, draft.account ?? '', draft.affiliation ?? ''];
  return draft.surface === 'page' || said.some((words) => ON_ITS_PAGE.some((wording) => wording.test(words)));
}

/** A comment under what the institution posted, told by its name or its "we". */
function isUnderItsPost({ surface, replyTo = '' }: Draft, institutions: readonly KnownInstitution[]): boolean {
  return surface === 'comment' && (institutionsNamed(replyTo, institutions).length > 0 || ITS_POST.test(replyTo));
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
    if (!isOfficial && !isOnItsPage(reading) && !isUnderItsPost(draft, institutions)) return [];
    const kind = isOfficial ? 'account' : 'page';
    const [plain] = reading.get(campaigning);
    if (plain !== undefined) return [{ kind, span: plain }];
    const hinted = leaning(reading);
    return hinted === null ? [] : [{ kind, span: hinted, unsure: true }];
  },
};
