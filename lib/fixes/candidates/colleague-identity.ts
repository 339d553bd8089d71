import type { Draft } from '../../draft/draft.ts';
import type { Finding, Message } from '../../checking/report.ts';
import { Reading } from '../../reading/reading.ts';
import { isPraised } from '../../rules/colleague-identity.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { languageOf } from '../language-of.ts';
import { isSaidElsewhere } from '../said-elsewhere.ts';
import { unnamed } from '../unnamed.ts';
import { WORDINGS } from '../wordings/index.ts';
import { proposeLeavingOutSentence } from './leave-out.ts';
import { proposePermission } from './permission.ts';

/** Says "a colleague" for a name; leaves it out behind a word for the person. A description has told too much for one word to stand for it. */
function generalised(text: string, alike: readonly Finding[], draft: Draft): Candidate {
  const how = WORDINGS[languageOf(draft)];
  const named = alike.flatMap(({ span }) => span ?? []);
  const edits = named.map((each) => unnamed(text, each, how, how.colleague, true));
  const put = edits[0]?.text.trim() ?? '';
  // One letter is the capital of the word that opens the sentence now.
  const isLeftOut = put.length <= 1;
  const label: Message = isLeftOut
    ? { id: 'fix.leave-out', data: { quote: text.slice(named[0]?.start, named[0]?.end) } }
    : { id: 'fix.replace', data: { text: put.toLowerCase().replace(/^(?:de|a) (?=un)/, '') } };
  return { label, edits };
}

/** "Paul Render", of whom "Paul" was found: half a name would be left. */
function isInPart(text: string, alike: readonly Finding[]): boolean {
  return alike.some(({ span }) => span !== null && /^[ \t]+(?!(?:I|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?(?!\p{L}))\p{Lu}\p{Ll}{2,}/u.test(text.slice(span.end, span.end + 24)));
}

/** Leaves a colleague unnamed, or the sentence out; where they are praised, says that they agreed. */
export const proposeColleagueIdentity: Proposer = (finding, alike, draft, demands) => {
  const { span, kind } = finding;
  if (span === null) return [];
  const isNamed = kind === 'named';
  return [
    ...(isNamed && !isSaidElsewhere(draft.text, alike) && !isInPart(draft.text, alike) ? [generalised(draft.text, alike, draft)] : []),
    ...proposeLeavingOutSentence(finding, alike, draft, demands),
    ...(isNamed && isPraised(new Reading(draft), span) ? proposePermission(finding, alike, draft, demands) : []),
  ];
};
