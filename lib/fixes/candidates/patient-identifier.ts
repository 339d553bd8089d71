import type { Edit, Span } from '../../draft/span.ts';
import type { Finding, Message } from '../../checking/report.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { fitted, removal, withLabel, withTitle } from '../tidy.ts';

const RELATIVE = /\b(?:his|her|their|the|a|my|patient's|pt's)\s+(?:\w+\s+)?(?:son|daughter|wife|husband|partner|mother|father|mum|mom|dad|brother|sister|baby|child|kid|boy|girl|twin|niece|nephew|grand\w+|aunt|uncle|cousin|fianc[eé]e?|carer|neighbou?r)[,]?\s+$/i;
const PATIENT_WORD = /\b(?:patient|pt|client|resident|lady|gentleman|man|woman|guy|boy|girl|baby|child|kid|toddler|teenager)(?:\s+(?:named|called))?[,:]?\s+$/i;
const CLINICIAN_TITLE = /\b(?:dr|prof|professor|doctor|nurse|sister)\.?\s+$/i;
/** "A 40-year-old imam": what stands for the person there has its article. */
const ARTICLE = /\b(?:an?|the)[ \t]+(?:[\w-]+[ \t]+){0,2}$/i;
const NAMED = /[ \t]*\b(?:named|called)[ \t]+$/i;

/** "her son", where an earlier mention of the same person was introduced so; null when none was. */
function introducedAs(text: string, span: Span): string | null {
  const [called] = text.slice(span.start, span.end).split(/\s/);
  const before = text.slice(0, span.start);
  for (let at = before.indexOf(called ?? ''); at >= 0 && called; at = before.indexOf(called, at + 1)) {
    const relative = RELATIVE.exec(before.slice(0, at));
    if (relative) return relative[0].replace(/[,\s]+$/, '').toLowerCase();
  }
  return null;
}

/** What can be said instead of a name, after the words in front of it. An empty text leaves the name out. */
function insteadOfName(text: string, span: Span): { cover: Span; words: string } {
  const before = text.slice(0, span.start);
  if (RELATIVE.test(before) || PATIENT_WORD.test(before)) {
    const named = NAMED.exec(before);
    return { cover: { start: named?.index ?? span.start, end: span.end }, words: '' };
  }
  if (ARTICLE.test(before)) return { cover: span, words: 'patient' };
  const words = CLINICIAN_TITLE.test(before) ? 'a colleague' : introducedAs(text, span) ?? 'my patient';
  return { cover: withTitle(text, span), words };
}

function renamed(text: string, finding: Finding): Edit[] {
  if (finding.span === null) return [];
  const { cover, words } = insteadOfName(text, finding.span);
  return [words === '' ? removal(text, cover) : { ...cover, text: fitted(text, cover.start, words) }];
}

const INSTITUTION = /hospital|clinic|centre|center|medical|infirmary|hospice|health|\bst\.?\s|saint|mount|\bmt\.?\s|mercy|general|university|school|college|home/i;
const BEDSIDE = /\b(?:bed|room|ward|bay|cubicle|unit|theatre|suite)\b/i;
/** A wider place right behind a narrower one ("Ashford, Kent"): it can stand alone. */
const WIDER = /^,[ \t]*(?=\p{Lu}\p{Ll})/u;
const LEAD_IN = /\b(?:in|on|at|from|to|of|near|since|until|by|dated)[ \t]+(?:the[ \t]+)?$/i;
/** What is still to come was not recently. */
const TO_COME = /(?:\b(?:will|would|going to|due|until|by|before|next)|['’]ll)\b[^.!?\n]*$/i;
const BIRTH = /\b(?:dob|d\.o\.b\.?|born|birth(?:day|date)?|date of birth)\W*(?:on|is|was)?\W*$/i;

/** The span with the preposition or the label in front of it ("in bed 4", "MRN 0048"), so that none is left standing alone. */
function withItsWords(text: string, span: Span): Span {
  const lead = LEAD_IN.exec(text.slice(0, span.start));
  return lead ? { start: lead.index, end: span.end } : withLabel(text, span);
}

function instead(text: string, span: Span, words: string): Candidate {
  return { label: { id: 'fix.replace', data: { text: words } }, edits: [{ ...span, text: fitted(text, span.start, words) }] };
}

function placed(text: string, span: Span, words: string): Candidate[] {
  if (BEDSIDE.test(words)) return [];
  const wider = WIDER.exec(text.slice(span.end));
  const alone: Candidate[] = wider
    ? [{ label: { id: 'fix.leave-out', data: { quote: words } }, edits: [{ start: span.start, end: span.end + wider[0].length, text: '' }] }]
    : [];
  return [...alone, instead(text, span, INSTITUTION.test(words) ? 'our hospital' : 'our region')];
}

/** The year a date names, four digits; Safe Harbor lets it stay. */
function yearOf(words: string): string | null {
  return /\b(?:18|19|20)\d{2}\b/.exec(words)?.[0] ?? null;
}

function dated(text: string, span: Span, words: string): Candidate[] {
  const before = text.slice(0, span.start);
  const behind = (lead: RegExp): Span => ({ start: lead.exec(before)?.index ?? span.start, end: span.end });
  const year = yearOf(words);
  if (year !== null) {
    const cover = behind(/\bon[ \t]+$/i);
    const edit = { ...cover, text: cover.start < span.start ? fitted(text, cover.start, `in ${year}`) : year };
    return [{ label: { id: 'fix.only-year', data: { year } }, edits: [edit] }];
  }
  if (BIRTH.test(before) || TO_COME.test(before)) return [];
  return [instead(text, behind(/\b(?:in|on|during)[ \t]+(?:the[ \t]+)?$/i), 'recently')];
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
  if (finding.kind === 'name') {
    const { words: role } = insteadOfName(text, span);
    const label: Message = role === '' ? { id: 'fix.leave-out', data: { quote: words } } : { id: 'fix.replace', data: { text: role } };
    return [{ label, edits: alike.flatMap((each) => renamed(text, each)) }];
  }
  const out: Candidate = {
    label: { id: 'fix.leave-out', data: { quote: words } },
    edits: alike.flatMap((each) => (each.span ? [removal(text, withItsWords(text, each.span))] : [])),
  };
  if (finding.kind === 'location') return [...placed(text, span, words), out];
  if (finding.kind === 'date') return [...dated(text, span, words), out];
  if (finding.kind === 'age-over-89') return aged(span, words);
  return [out];
};
