import type { Draft } from '../../draft/draft.ts';
import { isIn } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';
import { institutionsNamed, type KnownInstitution } from './institutions.ts';

/** A person says that they write there: "commenting on your hospital page", "since all us staff reads this page", "as page admin". */
const ON_ITS_PAGE: readonly RegExp[] = [
  /\b(?:on|to|here on|in|de|from) (?:this|our|the|your|esta|la) (?:[a-z]+ ){0,2}?(?:hospital|university|school|institution|trust|department|clinic|society|practice|p[aá]gina|page)(?:'s)?(?: (?:[a-z]+ )?(?:page|account|del hospital))?\b/i,
  /\bpage(?:'s)? admin\b|\badmin (?:here|page)\b|\b(?:follow\w*|reads?) (?:this|the|our) page\b|\bthe (?:hospital|clinic)'s (?:page|facebook|official page)\b/i,
  /\b(?:hospital|clinic|ward|department|staff|residency)(?: family)? (?:page|account)\b|\bpage run by the\b/i,
];
/** What is answered there is the institution's own post. */
const ITS_POST = /\bofficial\b|\bpage:|\b(?:we(?:'re| are)? (?:proud|pleased|open|hiring|thrilled|happy|celebrat)|our (?:nurses|hospital|staff|patients|clinic|students|residents|team))\b/i;

/** True where a text is written on a page that an institution runs, or says so. */
export function isOnItsPage({ draft, text }: Reading): boolean {
  const said = [text, draft.account ?? '', draft.affiliation ?? ''];
  return draft.surface === 'page' || said.some((words) => ON_ITS_PAGE.some((wording) => isIn(words, wording)));
}

/** True for a comment under what the institution posted, told by its name or its "we". */
export function isUnderItsPost({ surface, replyTo = '' }: Draft, institutions: readonly KnownInstitution[]): boolean {
  return surface === 'comment' && (institutionsNamed(replyTo, institutions).length > 0 || ITS_POST.test(replyTo));
}
