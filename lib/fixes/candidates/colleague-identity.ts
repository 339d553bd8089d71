import type { Candidate, Proposer } from '../candidate.ts';
import { fitted, removal, sentenceAround, withTitle } from '../tidy.ts';
import { proposePermission } from './permission.ts';

/** Titles of the ward, which make no sense without the name behind them. */
const WARD_TITLE = /\b(?:(?:staff|charge|senior) )?(?:nurse|sister|matron|doctor|doctora|doktor|mo|ho)[ \t]+$/i;
/** A word for the person stands before the name already: "our registrar Tomasz", "my co-resident Hassan". */
const ROLE = /\b(?:my|our|the|another|this|new) (?:[\w-]+ ){0,2}[a-z-]+[ \t]+$/i;

/** Says "a colleague" for a name or a description; leaves a name out behind a word for the person. */
export const proposeColleagueIdentity: Proposer = (finding, alike, draft, demands) => {
  const { span } = finding;
  if (span === null) return [];
  const { text } = draft;
  const edits = alike.flatMap(({ span: each }) => {
    if (each === null) return [];
    const before = text.slice(0, each.start);
    const titled = withTitle(text, each);
    const ward = WARD_TITLE.exec(before);
    if (ward === null && titled.start === each.start && finding.kind === 'named' && ROLE.test(before)) return [removal(text, each)];
    const start = ward?.index ?? titled.start;
    return [{ start, end: each.end, text: fitted(text, start, 'a colleague') }];
  });
  const generalised: Candidate = { label: { id: 'fix.replace', data: { text: 'a colleague' } }, edits };
  const sentence = sentenceAround(text, span);
  const without: Candidate = { label: { id: 'fix.leave-out-sentence', data: {} }, edits: [removal(text, sentence)] };
  return [generalised, without, ...proposePermission(finding, alike, draft, demands)];
};
