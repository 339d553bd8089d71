import type { Edit, Span } from '../../draft/span.ts';
import type { Finding, Message } from '../../checking/report.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { fitted, removal, withLabel, withTitle } from '../tidy.ts';
import { WORDINGS, type Wordings } from '../wordings.ts';
import { languageOf } from '../language-of.ts';

/** "her son", where an earlier mention of the same person was introduced so; null when none was. */
function introducedAs(text: string, span: Span, { relative }: Wordings): string | null {
  const [called] = text.slice(span.start, span.end).split(/\s/);
  const before = text.slice(0, span.start);
  for (let at = before.indexOf(called ?? ''); at >= 0 && called; at = before.indexOf(called, at + 1)) {
    const introduction = relative.exec(before.slice(0, at));
    if (introduction) return introduction[0].replace(/[,\s]+$/, '').toLowerCase();
  }
  return null;
}

/** What can be said instead of a name, after the words in front of it. An empty text leaves the name out. */
function insteadOfName(text: string, span: Span, how: Wordings): { cover: Span; words: string } {
  const titled = withTitle(text, span);
  const before = text.slice(0, titled.start);
  const again = how.saidAgain.exec(text.slice(span.end));
  if (again !== null) return { cover: { start: titled.start, end: span.end + again[0].length }, words: '' };
  if (how.patientWord.test(before) && titled.start < span.start) return { cover: titled, words: '' };
  if (how.relative.test(before) || how.patientWord.test(before)) {
    const named = how.named.exec(before);
    return { cover: { start: named?.index ?? span.start, end: span.end }, words: '' };
  }
  if (how.article.test(before)) return { cover: span, words: how.patient };
  if (how.colleagueRole.test(before)) return { cover: span, words: '' };
  const clinician = how.clinicianTitle.exec(text.slice(0, span.start));
  const start = Math.min(titled.start, clinician?.index ?? titled.start);
  const said = clinician ? how.colleague : introducedAs(text, span, how) ?? how.myPatient;
  const { words, taken } = how.person(said, text.slice(0, start));
  return { cover: { start: start - taken, end: span.end }, words };
}

function renamed(text: string, finding: Finding, how: Wordings): Edit[] {
  if (finding.span === null) return [];
  const { cover, words } = insteadOfName(text, finding.span, how);
  return [words === '' ? removal(text, cover) : { ...cover, text: fitted(text, cover.start, words) }];
}

const INSTITUTION = /hospital|clinic|cl[ií]nica|klinik|cent(?:re|er|ro)|pusat|medical|infirmary|hospice|health|\bst\.?\s|saint|mount|\bmt\.?\s|mercy|general|universi|school|escuela|sekolah|college|home|residencia/i;
const BEDSIDE = /\b(?:bed|room|ward|bay|cubicle|unit|theatre|suite|katil|wad|cama|sala)\b|^\d{1,2}[A-Za-z]$/i;
/** A wider place right behind a narrower one ("Ashford, Kent"): it can stand alone. */
const WIDER = /^,[ \t]*(?=\p{Lu}\p{Ll})/u;

/** The span with the preposition or the label in front of it ("in bed 4", "MRN 0048"), so that none is left standing alone. */
function withItsWords(text: string, span: Span, { lead }: Wordings): Span {
  const leading = lead.exec(text.slice(0, span.start));
  return leading ? { start: leading.index, end: span.end } : withLabel(text, span);
}

function instead(text: string, span: Span, words: string): Candidate {
  return { label: { id: 'fix.replace', data: { text: words } }, edits: [{ ...span, text: fitted(text, span.start, words) }] };
}

function placed(text: string, span: Span, quote: string, how: Wordings): Candidate[] {
  if (BEDSIDE.test(quote)) return [];
  const wider = WIDER.exec(text.slice(span.end));
  const alone: Candidate[] = wider
    ? [{ label: { id: 'fix.leave-out', data: { quote } }, edits: [{ start: span.start, end: span.end + wider[0].length, text: '' }] }]
    : [];
  const isHouse = INSTITUTION.test(quote);
  const { words } = how.place(isHouse, '');
  const put = how.place(isHouse, text.slice(0, span.start));
  return [...alone, { ...instead(text, span, words), edits: [{ start: span.start - put.taken, end: span.end, text: fitted(text, span.start - put.taken, put.words) }] }];
}

/** The year a date names, four digits; Safe Harbor lets it stay. */
function yearOf(words: string): string | null {
  return /\b(?:18|19|20)\d{2}\b/.exec(words)?.[0] ?? null;
}

function dated(text: string, span: Span, words: string, how: Wordings): Candidate[] {
  const before = text.slice(0, span.start);
  const behind = (lead: RegExp): Span => ({ start: lead.exec(before)?.index ?? span.start, end: span.end });
  const year = yearOf(words);
  if (year !== null) {
    const cover = behind(how.beforeYear);
    const edit = { ...cover, text: cover.start < span.start ? fitted(text, cover.start, how.inYear(year)) : year };
    return [{ label: { id: 'fix.only-year', data: { year } }, edits: [edit] }];
  }
  return how.notRecent.test(before) ? [] : [instead(text, behind(how.beforeDate), how.recently)];
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
  const how = WORDINGS[languageOf(draft)];
  const words = text.slice(span.start, span.end);
  if (finding.kind === 'name') {
    const { words: role } = insteadOfName(text, span, how);
    const label: Message = role === '' ? { id: 'fix.leave-out', data: { quote: words } } : { id: 'fix.replace', data: { text: role } };
    return [{ label, edits: alike.flatMap((each) => renamed(text, each, how)) }];
  }
  const out: Candidate = {
    label: { id: 'fix.leave-out', data: { quote: words } },
    edits: alike.flatMap((each) => (each.span ? [removal(text, withItsWords(text, each.span, how))] : [])),
  };
  if (finding.kind === 'location') {
    const wider = placed(text, span, words, how);
    return how.journey.test(text.slice(0, span.start)) ? [out, ...wider] : [...wider, out];
  }
  if (finding.kind === 'date') return [...dated(text, span, words, how), out];
  if (finding.kind === 'age-over-89') return aged(text, span, words);
  return [out];
};
