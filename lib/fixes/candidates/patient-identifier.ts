import type { Edit, Span } from '../../draft/span.ts';
import type { Finding, Message } from '../../checking/report.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { insteadOfName } from '../instead-of-name.ts';
import { onlyYear } from '../only-year.ts';
import { opensSentence } from '../opening.ts';
import { fitted, removal, withLabel } from '../tidy.ts';
import { formOf, isInside } from '../wordings/places.ts';
import { isOfAThingTold, leavingSentence } from './leave-out.ts';
import { WORDINGS } from '../wordings/index.ts';
import type { Wordings } from '../wordings/wording.ts';
import { languageOf } from '../language-of.ts';

function renamed(text: string, { span, message }: Finding, how: Wordings): Edit[] {
  if (span === null) return [];
  const { cover, words } = insteadOfName(text, span, how, message.data?.['role']);
  return [words === '' ? removal(text, cover) : { ...cover, text: fitted(text, cover.start, words) }];
}

/** A wider place right behind a narrower one ("Ashford, Kent"): it can stand alone. */
const WIDER = /^,[ \t]*(?=\p{Lu}\p{Ll})/u;

/** How far in front of words is read, in UTF-16 units. */
const NEAR = 80;

/** The span with the preposition or the label in front of it ("in bed 4", "MRN 0048"), so that none is left standing alone. */
function withItsWords(text: string, span: Span, { lead }: Wordings): Span {
  if (isOfAThingTold(text, span)) return span;
  const leading = lead.exec(text.slice(Math.max(0, span.start - NEAR), span.start));
  return leading ? { start: span.start - leading[0].length, end: span.end } : withLabel(text, span);
}

function instead(text: string, span: Span, words: string): Candidate {
  return { label: { id: 'fix.replace', data: { text: words } }, edits: [{ ...span, text: fitted(text, span.start, words) }] };
}

/** What stands alone between stops, or is asked of by what follows: "Bed 6 and his five brothers". */
const ALONE_BEHIND = /^[ \t]*(?:[,.;:!?)\n–-]|$)/;
/** "Room 412 told me": who lies there is meant. */
const WHO_LIES_THERE = /^[ \t]+(?:and (?:his|her|their)\b|(?:is|has|was) (?:not |now |just )?\p{L}+(?:ing|ed)\b|is (?:my|our|his|her|their|mr|mrs|ms|dr|prof)\b|(?!during|morning|evening|meeting|everything|nothing|something)\p{L}{3,}ing\b|(?:just |again |still |never )?(?:called|told|asked|asks|wants|wanted|needs|says|said|thinks|died|coded|threw|bit|hit|refuse[sd]|screamed|escaped|passed|keeps)\b)/iu;
/** Where a part of a sentence may begin that has the bed for its subject: "bed 4 is dying, bed 5 wants". */
const BEHIND_PART = /(?:[:,;]["')”’]*|\band)\s+$/;
const GOES_ON_ALONE = /^[ \t]+\p{L}+ing\b/u;

/** True where a place stands at the head of a sentence, or of what follows a colon. */
function opensAlone(text: string, at: number): boolean {
  return opensSentence(text, at) || /:\s+$/.test(text.slice(Math.max(0, at - 4), at));
}

function opensPart(text: string, at: number): boolean {
  return opensSentence(text, at) || BEHIND_PART.test(text.slice(Math.max(0, at - 8), at));
}

/** The place left out with what leads to it; none where the sentence would not stand without it. */
function withoutPlace(text: string, alike: readonly Finding[], out: Candidate, how: Wordings): Candidate[] {
  const isNeeded = alike.some(({ span }) => {
    if (span === null) return false;
    const { start, end } = withItsWords(text, span, how);
    const before = text.slice(Math.max(0, start - 32), start);
    const behind = text.slice(end, end + 32);
    const isSubject = start === span.start && opensAlone(text, start) && !ALONE_BEHIND.test(behind);
    const isWho = start === span.start && opensPart(text, start) && WHO_LIES_THERE.test(behind);
    // "The whole of room 9 sang."
    const isPartOf = start < span.start && /^of\b/i.test(text.slice(start, span.start)) && /\b(?:whole|all|rest|half|most|some|many|part|everyone)[ \t]+$/i.test(before);
    const isHeld = start === span.start && /\b(?:the|our|my|this|that|whole|entire|same|every|la|el|una?|nuestra?)[ \t]+$/i.test(before);
    return isSubject || isWho || isHeld || isPartOf || (how.needsPlace.test(before) && !GOES_ON_ALONE.test(behind));
  });
  return isNeeded ? [] : [out];
}

/** Leads to where somebody close lives: nobody's wife in Enugu is "in our region". */
const LIVES = /(?:(?:back|over|home|living|lives|who lives|all the way|flying|flew|coming|came)[ \t]+)*$/i;

function isOfRelative(text: string, span: Span, how: Wordings): boolean {
  const { start } = withItsWords(text, span, how);
  const before = text.slice(Math.max(0, start - NEAR), start);
  return start < span.start && how.relative.test(before.slice(0, LIVES.exec(before)!.index));
}

/** Says less of a place: a ward, a house or a region for the one that is named; or leaves it out. */
function placed(text: string, finding: Finding, alike: readonly Finding[], out: Candidate, how: Wordings): Candidate[] {
  const span = finding.span!;
  const quote = text.slice(span.start, span.end);
  const form = formOf(quote, finding.message.data?.['sort']);
  const wider = isInside(form) ? null : WIDER.exec(text.slice(span.end));
  const alone: Candidate[] = wider
    ? [{ label: { id: 'fix.leave-out', data: { quote } }, edits: [{ start: span.start, end: span.end + wider[0].length, text: '' }] }]
    : [];
  const puts = alike.flatMap(({ span: each }) => {
    if (each === null) return [];
    const before = text.slice(Math.max(0, each.start - NEAR), each.start);
    const isSomebody = (form === 'bed' || form === 'room') && opensPart(text, each.start) && WHO_LIES_THERE.test(text.slice(each.end, each.end + 32));
    const { words, taken } = isSomebody ? { words: how.myPatient, taken: 0 } : how.place(form, before, text.slice(each.end, each.end + 8));
    const start = each.start - taken;
    return [{ words, edit: { start, end: each.end, text: fitted(text, start, words) } }];
  });
  const instead: Candidate = { label: { id: 'fix.replace', data: { text: puts[0]?.words ?? '' } }, edits: puts.map(({ edit }) => edit) };
  const without = withoutPlace(text, alike, out, how);
  const standsAlone = puts.some(({ edit }) => ALONE_BEHIND.test(text.slice(edit.end)) && opensAlone(text, edit.start));
  // "In the bed" and "Our region." say less than nothing: these go where they can.
  const saysNothing = standsAlone || (isInside(form) && form !== 'ward' && form !== 'unit');
  if (saysNothing && without.length > 0) return [...without, ...alone];
  const isElsewhere = form === 'region' && without.length > 0 && isOfRelative(text, span, how);
  if (isElsewhere) return [...without, ...alone];
  return how.journey.test(text.slice(Math.max(0, span.start - NEAR), span.start)) ? [...without, ...alone, instead] : [...alone, instead, ...without];
}

/** A text that tells of another year is of no recent day. */
const LONG_AGO = /\b(?:19|20)\d\d\b|\b(?:years|decades) (?:ago|later|on)\b|\bhace (?:\p{L}+ )?años\b|\btahun (?:lepas|lalu|dulu)\b/iu;

function dated(text: string, span: Span, how: Wordings): Candidate[] {
  const before = text.slice(Math.max(0, span.start - NEAR), span.start);
  const behind = (lead: RegExp): Span => ({ start: span.start - (lead.exec(before)?.[0].length ?? 0), end: span.end });
  const year = onlyYear(text, span, how);
  if (year.length > 0) return year;
  if (how.every.test(before)) return [instead(text, span, how.year)];
  return how.notRecent.test(before) || LONG_AGO.test(text) ? [] : [instead(text, behind(how.beforeDate), how.recently)];
}

function aged(text: string, span: Span, words: string): Candidate[] {
  const digits = /\d{2,3}/.exec(words);
  if (digits === null) return [];
  // "Her 100th birthday": a birthday will do.
  if (/(?:st|nd|rd|th)$/i.test(words)) return [{ label: { id: 'fix.leave-out', data: { quote: words } }, edits: [removal(text, span)] }];
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
  const isEmployer = finding.message.data?.['sort'] === 'employer';
  // An account is no person, and nothing else can be said for it.
  if (words.startsWith('@')) {
    const before = text.slice(Math.max(0, span.start - NEAR), span.start);
    const isSaid = how.patientWord.test(before) || how.relative.test(before);
    return [...(isSaid ? [{ label: { id: 'fix.leave-out', data: { quote: words } }, edits: [removal(text, span)] } as const] : []), ...leavingSentence(text, span)];
  }
  if (finding.kind === 'name' && !isEmployer) {
    const said = alike.flatMap((each) => (each.span ? [insteadOfName(text, each.span, how, each.message.data?.['role']).words] : [])).find((one) => one !== '');
    const label: Message = said === undefined ? { id: 'fix.leave-out', data: { quote: words } } : { id: 'fix.replace', data: { text: said.startsWith(how.to) ? said.slice(how.to.length) : said } };
    return [{ label, edits: alike.flatMap((each) => renamed(text, each, how)) }];
  }
  const out: Candidate = {
    label: { id: 'fix.leave-out', data: { quote: words } },
    edits: alike.flatMap((each) => (each.span ? [removal(text, withItsWords(text, each.span, how))] : [])),
  };
  if (finding.kind === 'location' || isEmployer) return placed(text, finding, alike, out, how);
  if (finding.kind === 'date') return [...dated(text, span, how), ...(how.every.test(text.slice(Math.max(0, span.start - NEAR), span.start)) ? [] : [out])];
  if (finding.kind === 'age-over-89') return aged(text, span, words);
  return [out];
};
