import type { Finding } from '../checking/report.ts';
import type { Span } from '../draft/span.ts';
import type { Candidate } from './candidate.ts';
import { inFront } from './in-front.ts';
import { opensSentence } from './opening.ts';
import { fitted, withLabel } from './tidy.ts';
import { isOfAThingTold } from './thing-told.ts';
import { formOf, isInside } from './wordings/places.ts';
import type { Wordings } from './wordings/wording.ts';

/** A wider place right behind a narrower one ("Ashford, Kent"): it can stand alone. */
const WIDER = /^,[ \t]*(?=\p{Lu}\p{Ll})/u;

/** The span with the preposition or the label in front of it ("in bed 4", "MRN 0048"), so that none is left standing alone. */
export function withItsWords(text: string, span: Span, { lead }: Wordings): Span {
  if (isOfAThingTold(text, span)) return span;
  const leading = lead.exec(inFront(text, span.start));
  return leading ? { start: span.start - leading[0].length, end: span.end } : withLabel(text, span);
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
  const before = inFront(text, start);
  return start < span.start && how.relative.test(before.slice(0, LIVES.exec(before)!.index));
}

/** Says less of a place: a ward, a house or a region for the one that is named; or leaves it out. */
export function placed(text: string, finding: Finding, alike: readonly Finding[], out: Candidate, how: Wordings): Candidate[] {
  const span = finding.span!;
  const quote = text.slice(span.start, span.end);
  const form = formOf(quote, finding.message.data?.['sort']);
  const wider = isInside(form) ? null : WIDER.exec(text.slice(span.end));
  const alone: Candidate[] = wider
    ? [{ label: { id: 'fix.leave-out', data: { quote } }, edits: [{ start: span.start, end: span.end + wider[0].length, text: '' }] }]
    : [];
  const puts = alike.flatMap(({ span: each }) => {
    if (each === null) return [];
    const before = inFront(text, each.start);
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
  return how.journey.test(inFront(text, span.start)) ? [...without, ...alone, instead] : [...alone, instead, ...without];
}
