import type { Edit, Span } from '../../draft/span.ts';
import type { Finding, Message } from '../../checking/report.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { fitted, removal, withLabel, withTitle } from '../tidy.ts';

const RELATIVE = /\b(?:his|her|their|the|a|my|patient's|pt's)\s+(?:\w+\s+)?(?:son|daughter|wife|husband|partner|mother|father|mum|mom|dad|brother|sister|baby|child|kid|boy|girl|twin|niece|nephew|grand\w+|aunt|uncle|cousin|fianc[eé]e?|carer|neighbou?r)[,]?\s+$/i;
const PATIENT_WORD = /\b(?:patient|pt|client|resident|lady|gentleman|man|woman|guy|boy|girl|baby|child|kid|toddler|teenager)(?:\s+(?:named|called))?[,:]?\s+$/i;
const CLINICIAN_TITLE = /\b(?:dr|prof|professor|doctor|nurse|sister)\.?\s+$/i;
/** "A 40-year-old imam": what stands for the person there has its article. */
const ARTICLE = /\b(?:an?|the)[ \t]+(?:[\w-]+[ \t]+){0,2}$/i;
/** "Merv Tully, my patient for 22 years": who that is follows. */
const SAID_AGAIN = /^,[ \t]+(?=(?:my|our|a|one of my) (?:[a-z-]+ )?(?:patient|pt|client|resident)\b)/i;
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
  const titled = withTitle(text, span);
  const before = text.slice(0, titled.start);
  const again = SAID_AGAIN.exec(text.slice(span.end));
  if (again !== null) return { cover: { start: titled.start, end: span.end + again[0].length }, words: '' };
  if (PATIENT_WORD.test(before) && titled.start < span.start) return { cover: titled, words: '' };
  if (RELATIVE.test(before) || PATIENT_WORD.test(before)) {
    const named = NAMED.exec(before);
    return { cover: { start: named?.index ?? span.start, end: span.end }, words: '' };
  }
  if (ARTICLE.test(before)) return { cover: span, words: 'patient' };
  const words = CLINICIAN_TITLE.test(text.slice(0, span.start)) ? 'a colleague' : introducedAs(text, span) ?? 'my patient';
  return { cover: titled, words };
}

function renamed(text: string, finding: Finding): Edit[] {
  if (finding.span === null) return [];
  const { cover, words } = insteadOfName(text, finding.span);
  return [words === '' ? removal(text, cover) : { ...cover, text: fitted(text, cover.start, words) }];
}

const INSTITUTION = /hospital|clinic|centre|center|medical|infirmary|hospice|health|\bst\.?\s|saint|mount|\bmt\.?\s|mercy|general|university|school|college|home/i;
const BEDSIDE = /\b(?:bed|room|ward|bay|cubicle|unit|theatre|suite|katil|wad|cama|sala)\b|^\d{1,2}[A-Za-z]$/i;
/** A wider place right behind a narrower one ("Ashford, Kent"): it can stand alone. */
const WIDER = /^,[ \t]*(?=\p{Lu}\p{Ll})/u;
const JOURNEY = /\b(?:way|walk|drive|drove|cycle|train|bus|flight|home|back) to[ \t]+$/i;
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
  const isHouse = INSTITUTION.test(words);
  const at = isHouse ? 0 : /\bat[ \t]+$/i.exec(text.slice(0, span.start))?.[0].length ?? 0;
  if (at === 0) return [...alone, instead(text, span, isHouse ? 'our hospital' : 'our region')];
  // Nobody is "at" a region.
  return [...alone, { ...instead(text, span, 'our region'), edits: [{ start: span.start - at, end: span.end, text: 'in our region' }] }];
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

function aged(text: string, span: Span, words: string): Candidate[] {
  const digits = /\d{2,3}/.exec(words);
  if (digits === null) return [];
  const start = span.start + digits.index;
  const end = start + digits[0].length;
  // "93-year-old" becomes "90+ year-old": two signs in a row can't be read.
  const hyphen = /^-(?=year|yr|yo\b)/.exec(text.slice(end))?.[0] ?? '';
  return [{ label: { id: 'fix.replace', data: { text: '90+' } }, edits: [{ start, end: end + hyphen.length, text: hyphen === '' ? '90+' : '90+ ' }] }];
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
  // On the way "to our region" nobody is.
  if (finding.kind === 'location') return JOURNEY.test(text.slice(0, span.start)) ? [out, ...placed(text, span, words)] : [...placed(text, span, words), out];
  if (finding.kind === 'date') return [...dated(text, span, words), out];
  if (finding.kind === 'age-over-89') return aged(text, span, words);
  return [out];
};
