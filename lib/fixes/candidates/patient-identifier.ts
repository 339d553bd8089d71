import type { Edit, Span } from '../../draft/span.ts';
import type { Finding, Message } from '../../checking/report.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { inFront } from '../in-front.ts';
import { isInQuotation } from '../in-quotation.ts';
import { insteadOfName, isFamily, OF_FAMILY } from '../instead-of-name.ts';
import { BORN_WORD, onlyYear } from '../only-year.ts';
import { opensSentence } from '../opening.ts';
import { placed, withItsWords } from '../placed.ts';
import { isSaidElsewhere } from '../said-elsewhere.ts';
import { canBePatient, isSubject } from '../said-patient.ts';
import { isAnnounced } from '../thing-told.ts';
import { fitted, removal } from '../tidy.ts';
import { leavingSentence } from './leave-out.ts';
import { WORDINGS } from '../wordings/index.ts';
import type { Wordings } from '../wordings/wording.ts';
import { languageOf } from '../language-of.ts';

/** English articles; in Spanish an article leads to names. */
const BARE_ARTICLE = /(?<!\p{L})(?:the|an?)[ \t]+$/iu;

function renamed(text: string, { span, message }: Finding, how: Wordings): Edit[] {
  if (span === null) return [];
  const { cover, words } = insteadOfName(text, span, how, message.data?.['role']);
  return [words === '' ? removal(text, cover) : { ...cover, text: fitted(text, cover.start, words) }];
}

/** The words taken out: alone, or with what goes with them there and elsewhere. */
function leftOut(text: string, span: Span, gone: readonly Span[] = [span]): Candidate {
  return { label: { id: 'fix.leave-out', data: { quote: text.slice(span.start, span.end) } }, edits: gone.map((each) => removal(text, each)) };
}

function instead(text: string, span: Span, words: string): Candidate {
  return { label: { id: 'fix.replace', data: { text: words } }, edits: [{ ...span, text: fitted(text, span.start, words) }] };
}

/** "3 Mac lepas", "el 3 de marzo pasado". */
const BEHIND_DATE = /^[ \t]+(?:lepas|lalu|pasado|last|this year)(?!\p{L})/iu;

/** Something is counted from the day or to it: without it "the first time since January" is the first of all. */
const COUNTED = /^\s*(?:since|until|till?|by|from|before|after|desde|hasta|antes|sejak|hingga|sampai|sebelum|selepas|dari)(?!\p{L})/iu;

/** "They were born on the 3rd of May." */
const BORN = new RegExp(String.raw`${BORN_WORD}[ \t]*$`, 'iu');

/** A day with the weekday and the preposition in front of it, and what is said behind it of the year. */
function withItsDay(text: string, span: Span, how: Wordings): Span {
  const weekday = how.beforeYear.exec(inFront(text, span.start))?.[0] ?? '';
  const { start } = withItsWords(text, { start: span.start - weekday.length, end: span.end }, how);
  return { start, end: span.end + (BEHIND_DATE.exec(text.slice(span.end, span.end + 16))?.[0].length ?? 0) };
}

/** "Born 19 Oct in the lift": the place is said as well. */
const BORN_SOMEWHERE = /^[ \t]+(?:in|at|by|en|por|di|dalam)[ \t]/iu;
const SINCE = /^\s*(?:since|desde|sejak)(?!\p{L})/iu;
/** "The third time since": how often, and not how long. */
const IS_A_COUNT = /,[ \t]*$|(?<!\p{L})(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)|only|\p{L}{3,}est)(?!\p{L})[^.!?\n]*$|(?<!\p{L})(?:times?|first|second|third|last|best|worst|only|\p{L}+est|ever|vez|veces|primera?|última?|kali|pertama|ke\p{L}+)[ \t]+(?:\p{L}+[ \t]+)?$/iu;

function dated(text: string, span: Span, alike: readonly Finding[], how: Wordings): Candidate[] {
  if (how.every.test(inFront(text, span.start))) return [instead(text, span, how.year)];
  const days = alike.flatMap((each) => (each.span ? [withItsDay(text, each.span, how)] : []));
  const isBorn = (day: Span) => BORN.test(inFront(text, day.start)) && !BORN_SOMEWHERE.test(text.slice(day.end, day.end + 8));
  const isCounted = (day: Span) => COUNTED.test(text.slice(day.start, day.end));
  if (days.every((day) => SINCE.test(text.slice(day.start, day.end).trimStart()) && !IS_A_COUNT.test(inFront(text, day.start)))) return [...onlyYear(text, span, how), {
    label: { id: 'fix.replace', data: { text: how.forSomeTime } },
    edits: days.map((day) => ({ ...day, text: fitted(text, day.start, how.forSomeTime) })),
  }];
  // "12 Sept: dancing": the day heads what is told of it.
  const isHead = (day: Span) => opensSentence(text, day.start) && /^[ \t]*[:–—-]/.test(text.slice(day.end));
  if (days.some((day) => isCounted(day) || isBorn(day) || isHead(day))) return onlyYear(text, span, how);
  return [...onlyYear(text, span, how), leftOut(text, span, days)];
}

const TURNED = /(?<!\p{L})(?:turn(?:ed|s|ing)?|reach(?:ed|es)?|hit|cumpl\p{L}+|genap|masuk)[ \t]+(?:\p{Ll}+[ \t]+)?$/iu;

function aged(text: string, span: Span, words: string): Candidate[] {
  const digits = /\d{2,3}/.exec(words);
  if (digits === null) return [];
  // Nobody turns "90+".
  if (TURNED.test(inFront(text, span.start))) return [];
  // "Her 100th birthday": a birthday will do.
  if (/(?:st|nd|rd|th)$/i.test(words)) return [leftOut(text, span)];
  const start = span.start + digits.index;
  const end = start + digits[0].length;
  // "93-year-old" becomes "90+ year-old": two signs in a row can't be read.
  const hyphen = /^-(?=year|yr|yo\b)/.exec(text.slice(end))?.[0] ?? '';
  return [{ label: { id: 'fix.replace', data: { text: '90+' } }, edits: [{ start, end: end + hyphen.length, text: hyphen === '' && !/^\p{L}/u.test(text.slice(end)) ? '90+' : '90+ ' }] }];
}

/** Says it with less: a role for a name, a region for a place, the year for a date; or leaves it out. */
export const proposePatientIdentifier: Proposer = (finding, alike, draft) => {
  const { span } = finding;
  if (span === null) return [];
  const { text } = draft;
  const how = WORDINGS[languageOf(draft)];
  const words = text.slice(span.start, span.end);
  const before = inFront(text, span.start);
  const isEmployer = finding.message.data?.['sort'] === 'employer';
  // An account is no person, and nothing else can be said for it.
  if (words.startsWith('@')) {
    const isSaid = how.patientWord.test(before) || how.relative.test(before);
    return [...(isSaid ? [leftOut(text, span)] : []), ...leavingSentence(text, span)];
  }
  if (finding.kind === 'name' && !isEmployer) {
    // "My patient" is whose words they are: another's mother has none.
    if (isInQuotation(draft, span)) return [];
    // "The Tesco" is no person, whatever it was taken for.
    if (how === WORDINGS.en && alike.some((each) => each.span !== null && BARE_ARTICLE.test(inFront(text, each.span.start)) && !OF_FAMILY.test(text.slice(each.span.end)) && !isFamily(text, each.span))) return [];
    const puts = alike.flatMap((each) => (each.span ? [{ ...insteadOfName(text, each.span, how, each.message.data?.['role']), role: each.message.data?.['role'] }] : []));
    const isEnglish = how === WORDINGS.en;
    if (isSaidElsewhere(text, alike) || puts.some(({ cover, words: put, role }) => put === how.myPatient && !canBePatient(text, cover, role, isEnglish))) return [];
    const said = puts.map(({ words: put }) => put).find((put) => put !== '');
    const label: Message = said === undefined ? { id: 'fix.leave-out', data: { quote: words } } : { id: 'fix.replace', data: { text: said.startsWith(how.to) ? said.slice(how.to.length) : said } };
    const named: Candidate = { label, edits: alike.flatMap((each) => renamed(text, each, how)), ...(said === how.myPatient && { quietly: true }) };
    const isPlain = finding.tier === 'hold' && puts.every(({ cover, words: put }) => put !== how.myPatient || isSubject(text, cover));
    if (said !== how.myPatient || !isEnglish || !isPlain) return [named];
    // "My patient" tells of a patient where nothing else may: the one who brought scones may be anybody.
    const anybody = { ...how, myPatient: how.somebody };
    return [named, { label: { id: 'fix.replace', data: { text: how.somebody } }, edits: alike.flatMap((each) => renamed(text, each, anybody)), spare: true }];
  }
  const gone = alike.flatMap((each) => (each.span ? [withItsWords(text, each.span, how)] : []));
  const out = leftOut(text, span, gone);
  if (finding.kind === 'location' || isEmployer) return placed(text, finding, alike, out, how);
  if (finding.kind === 'date') return dated(text, span, alike, how);
  if (finding.kind === 'age-over-89') return aged(text, span, words);
  return gone.some((each) => isAnnounced(text, each)) ? [] : [out];
};
