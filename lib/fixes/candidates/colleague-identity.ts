import type { Candidate, Proposer } from '../candidate.ts';
import { sentenceAround } from '../sentence.ts';
import { fitted, removal, withTitle } from '../tidy.ts';
import { WORDINGS } from '../wordings/index.ts';
import { leavingSentence } from './leave-out.ts';
import { proposePermission } from './permission.ts';
import { languageOf } from '../language-of.ts';

/** Titles of the ward, which make no sense without the name behind them. */
const WARD_TITLE = /\b(?:(?:staff|charge|senior) )?(?:nurse|sister|matron|doctor|doctora|doktor|mo|ho)[ \t]+$/i;
/** A word for the person stands before the name already: "our registrar Tomasz", "my co-resident Hassan". */
const ROLE = /\b(?:my|our|the|another|this|new) (?:[\w-]+ ){0,2}[a-z-]+[ \t]+$/i;

/** The same in front of a title: "my consultant Prof Hargrave". */
const STAFF_ROLE = /\b(?:my|our|the|another|this|that|new) (?:[\w-]+ ){0,2}(?:consultant|registrar|reg|boss|chief|supervisor|attending|resident|intern|student|trainee|nurse|manager|director|mentor|surgeon|partner|colleague|tutor|dean|lead|fellow)[ \t]+$/i;

/** The same with a comma: "my chief, Lena". */
const APART = /\b(?:my|our|the|another|this|new) (?:[\w-]+ ){0,2}[a-z-]+,[ \t]+$/i;

/** A letter keeps its "Dear". */
const LETTER = /(?:^|[.!?\n]\s*)(?:dear|estimad[oa]|querid[oa])[ \t]+$/i;

/** How one calls somebody whom one likes, or not. */
const LIKE = /(?:\b(?:young|old|poor|dear|little|big|lovely|good|bloody|gorgeous|amazing|wonderful|brilliant|beautiful|that|this)[ \t]+){1,2}$/i;

/** Says "a colleague" for a name or a description; leaves a name out behind a word for the person. */
export const proposeColleagueIdentity: Proposer = (finding, alike, draft, demands) => {
  const { span } = finding;
  if (span === null) return [];
  const { text } = draft;
  const how = WORDINGS[languageOf(draft)];
  const edits = alike.flatMap(({ span: each }) => {
    if (each === null) return [];
    const before = text.slice(0, each.start);
    const titled = withTitle(text, each);
    const ward = WARD_TITLE.exec(before);
    // "My chief, Lena Forsberg, is": the chief is said already.
    const toTitle = text.slice(0, titled.start);
    const apart = APART.test(toTitle) ? /^,?/.exec(text.slice(each.end))![0].length : null;
    if (apart !== null) return [removal(text, { start: toTitle.trimEnd().length - 1, end: each.end + apart })];
    if (LETTER.test(toTitle)) return [{ start: titled.start, end: each.end, text: how.colleague.replace(/^(?:an?|une?) /, '') }];
    if (titled.start < each.start && STAFF_ROLE.test(toTitle)) return [removal(text, { start: titled.start, end: each.end })];
    if (how.colleagueRole.test(before)) return [removal(text, each)];
    if (ward === null && titled.start === each.start && finding.kind === 'named' && ROLE.test(before)) return [removal(text, each)];
    // "Young Tilly Grose", "poor old Jim".
    const start = (ward?.index ?? titled.start) - (LIKE.exec(text.slice(0, ward?.index ?? titled.start))?.[0].length ?? 0);
    const { words, taken } = how.person(how.colleague, text.slice(0, start));
    return [{ start: start - taken, end: each.end, text: fitted(text, start - taken, words) }];
  });
  const put = edits[0]?.text.trim() ?? '';
  const isLeftOut = put === '' || put.length === 1;
  const generalised: Candidate = {
    label: isLeftOut ? { id: 'fix.leave-out', data: { quote: text.slice(span.start, span.end) } } : { id: 'fix.replace', data: { text: put.toLowerCase().replace(/^(?:de|a) (?=un)/, '') } }, edits,
  };
  const sentence = sentenceAround(text, span);
  const isSentence = span.end - span.start >= text.slice(sentence.start, sentence.end).replace(/[.!?…]+$/, '').trimEnd().length;
  return [...(isSentence ? [] : [generalised]), ...leavingSentence(text, span), ...proposePermission(finding, alike, draft, demands)];
};
