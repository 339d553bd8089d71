import type { Edit, Span } from '../../draft/span.ts';
import type { Finding } from '../../checking/report.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { fitted, removal, withLabel, withTitle } from '../tidy.ts';

const RELATIVE = /\b(?:his|her|their|the|a|my|patient's|pt's)\s+(?:\w+\s+)?(?:son|daughter|wife|husband|partner|mother|father|mum|mom|dad|brother|sister|baby|child|kid|boy|girl|twin|niece|nephew|grand\w+|aunt|uncle|cousin|fianc[eé]e?|carer|neighbou?r)[,]?\s+$/i;
const PATIENT_WORD = /\b(?:patient|pt|client|resident|lady|gentleman|man|woman|guy|boy|girl|baby|child|kid|toddler|teenager)(?:\s+(?:named|called))?[,:]?\s+$/i;
const CLINICIAN_TITLE = /\b(?:dr|prof|professor|doctor|nurse|sister)\.?\s+$/i;
const NAMED = /[ \t]*\b(?:named|called)[ \t]+$/i;

/** What can be said instead of a name, after the words in front of it. An empty text leaves the name out. */
function insteadOfName(text: string, span: Span): { cover: Span; words: string } {
  const before = text.slice(0, span.start);
  if (RELATIVE.test(before) || PATIENT_WORD.test(before)) {
    const named = NAMED.exec(before);
    return { cover: { start: named?.index ?? span.start, end: span.end }, words: '' };
  }
  const words = CLINICIAN_TITLE.test(before) ? 'a colleague' : 'my patient';
  return { cover: withTitle(text, span), words };
}

function renamed(text: string, finding: Finding): Edit[] {
  if (finding.span === null) return [];
  const { cover, words } = insteadOfName(text, finding.span);
  return [words === '' ? removal(text, cover) : { ...cover, text: fitted(text, cover.start, words) }];
}

const INSTITUTION = /hospital|clinic|centre|center|medical|infirmary|hospice|health|st\.?\s|saint|mount|mt\.?\s|mercy|general|university|school|college|home/i;

function insteadOfPlace(words: string): string {
  if (/\b(?:bed|room|ward|bay|cubicle)\b/i.test(words)) return '';
  return INSTITUTION.test(words) ? 'our hospital' : 'our region';
}

/** The year a date names, four digits; Safe Harbor lets it stay. */
function yearOf(words: string): string | null {
  return /\b(?:18|19|20)\d{2}\b/.exec(words)?.[0] ?? null;
}

function placed(text: string, span: Span, words: string): Candidate[] {
  const instead = insteadOfPlace(words);
  return instead === '' ? [] : [{ label: { id: 'fix.replace', data: { text: instead } }, edits: [{ ...span, text: fitted(text, span.start, instead) }] }];
}

function dated(text: string, span: Span, words: string): Candidate[] {
  const year = yearOf(words);
  if (year === null) return [];
  const on = /\bon[ \t]+$/i.exec(text.slice(0, span.start));
  const edit = on
    ? { start: on.index, end: span.end, text: fitted(text, on.index, `in ${year}`) }
    : { ...span, text: year };
  return [{ label: { id: 'fix.only-year', data: { year } }, edits: [edit] }];
}

function aged(span: Span, words: string): Candidate[] {
  const digits = /\d{2,3}/.exec(words);
  if (digits === null) return [];
  const start = span.start + digits.index;
  return [{ label: { id: 'fix.replace', data: { text: '90+' } }, edits: [{ start, end: start + digits[0].length, text: '90+' }] }];
}

/** Says it with less: a role for a name, a region for a place, the year for a date; or leaves it out. */
export const proposePatientIdentifier: Proposer = (finding, alike, draft) => {
  const { span } = finding;
  if (span === null) return [];
  const { text } = draft;
  const words = text.slice(span.start, span.end);
  const out: Candidate = {
    label: { id: 'fix.leave-out', data: { quote: words } },
    edits: alike.flatMap((each) => (each.span ? [removal(text, withLabel(text, withTitle(text, each.span)))] : [])),
  };
  if (finding.kind === 'name') {
    const { words: instead } = insteadOfName(text, span);
    const edits = alike.flatMap((each) => renamed(text, each));
    const label = instead === '' ? out.label : { id: 'fix.replace', data: { text: instead } };
    return instead === '' ? [{ label, edits }] : [{ label, edits }, out];
  }
  if (finding.kind === 'location') return [...placed(text, span, words), out];
  if (finding.kind === 'date') return [...dated(text, span, words), out];
  if (finding.kind === 'age-over-89') return [...aged(span, words), out];
  return [out];
};
