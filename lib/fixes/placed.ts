import type { Finding } from '../checking/report.ts';
import type { Span } from '../draft/span.ts';
import type { Candidate } from './candidate.ts';
import { inFront } from './in-front.ts';
import { opensSentence } from './opening.ts';
import { fitted, withLabel } from './tidy.ts';
import { isOfAThingTold } from './thing-told.ts';
import { formOf, isInside, type PlaceForm } from './wordings/places.ts';
import type { Wordings } from './wordings/wording.ts';

/** A wider place right behind a narrower one ("Ashford, Kent"): it can stand alone. */
const WIDER = /^,[ \t]*(?=\p{Lu}\p{Ll})(?!\p{L}+day(?!\p{L}))/u;

/** The span with the preposition or the label in front of it ("in bed 4", "MRN 0048"), so that none is left standing alone. */
export function withItsWords(text: string, span: Span, { lead }: Wordings): Span {
  if (isOfAThingTold(text, span)) return span;
  const leading = lead.exec(inFront(text, span.start));
  return leading ? { start: span.start - leading[0].length, end: span.end } : withLabel(text, span);
}

/** What stands alone between stops, or is asked of by what follows: "Bed 6 and his five brothers". */
const ALONE_BEHIND = /^[ \t]*(?:[,.;:!?)\n–-]|$)/;
/** "Room 412 told me": who lies there is meant. */
const WHO_LIES_THERE = /^[ \t]+(?:and (?:his|her|their)\b|(?:is|has|was) (?:not |now |just )?\p{L}+(?:ing|ed)\b|is (?:my|our|his|her|their|an?|mr|mrs|ms|dr|prof)\b|\p{L}{2,}ed\b|(?!during|morning|evening|meeting|everything|nothing|something)\p{L}{3,}ing\b|(?:just |again |still |never )?(?:called|told|asked|asks|wants|wanted|needs|says|said|thinks|died|coded|threw|bit|hit|refuse[sd]|screamed|escaped|passed|keeps)\b)/iu;
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

/** Set apart in front. */
const STANDS_APART = /(?:^|[,;:(–-])[ \t]*$/;

/** Speaks of a place that was told. */
const AGAIN = /(?<!\p{L})(?:close|closed|closing|leave|leaving|left|clean|cleaned|clear|cleared|open|reopen|save|saved|love|hate|find|found|see|seen|know|need|run|visit|into|from|of|near|behind|in|at) (?:it|there|that place|this place)(?!['’\p{L}])/iu;

/** The place left out with what leads to it; none where the sentence would not stand without it. */
function withoutPlace(text: string, alike: readonly Finding[], out: Candidate, how: Wordings): Candidate[] {
  const isNeeded = alike.some(({ span }) => {
    if (span === null) return false;
    const { start, end } = withItsWords(text, span, how);
    const before = text.slice(Math.max(0, start - 32), start);
    const behind = text.slice(end, end + 32);
    const isLed = start < span.start;
    // "The whole of room 9 sang."
    const isPartOf = isLed && /^of\b/i.test(text.slice(start, span.start)) && /\b(?:whole|all|rest|half|most|some|many|part|everyone|top|end|bottom|back|side|corner|edge|middle|foot|roof|outskirts)[ \t]+$/i.test(before);
    const isHeld = !isLed && /\b(?:the|our|my|this|that|whole|entire|same|every|la|el|una?|nuestra?)[ \t]+$/i.test(before);
    const isFree = isLed || ALONE_BEHIND.test(behind) || (STANDS_APART.test(before) && !opensAlone(text, start));
    // "My wife died in Room 2 and I've just voted to close it": the place is spoken of again.
    const isSpokenOf = AGAIN.test(/^[^.!?…\n]*/.exec(text.slice(end))![0]);
    const isWho = !isLed && opensPart(text, start) && WHO_LIES_THERE.test(behind);
    // "Ask in theatre 2", "from Cascade Street, where her son works".
    const isAskedOf = /\bask[ \t]+$/i.test(before) || /^,?[ \t]+where\b/i.test(behind);
    return !isFree || isSpokenOf || isAskedOf || isWho || isHeld || isPartOf || (how.needsPlace.test(before) && !GOES_ON_ALONE.test(behind));
  });
  return isNeeded ? [] : [out];
}

/** The general word for each place; null where there is none that would be true of it, or say anything: "in the bed". */
function called(text: string, form: PlaceForm, alike: readonly Finding[], how: Wordings): Candidate | null {
  const puts = alike.flatMap(({ span }) => {
    if (span === null) return [];
    const before = inFront(text, span.start);
    const behind = text.slice(span.end, span.end + 32);
    if ((form === 'bed' || form === 'room') && opensPart(text, span.start) && WHO_LIES_THERE.test(behind)) {
      return [{ words: how.myPatient, edit: { ...span, text: fitted(text, span.start, how.myPatient) } }];
    }
    if (form === 'region' || form === 'bed') return [null];
    // Behind a comma the name alone says which it is: "Dr Pike, Ash Tree Surgery".
    if (STANDS_APART.test(before) && !opensAlone(text, span.start)) return [null];
    const { words, taken } = how.place(form, before, behind);
    const start = span.start - taken;
    return opensAlone(text, start) && ALONE_BEHIND.test(behind) ? [null] : [{ words, edit: { start, end: span.end, text: fitted(text, start, words) } }];
  });
  const edits = puts.flatMap((put) => (put === null ? [] : [put.edit]));
  return edits.length < puts.length || edits.length === 0 ? null : { label: { id: 'fix.replace', data: { text: puts[0]!.words } }, edits };
}

/** The rest of a name of which a part was found: "Hollybank Care" of a Home. */
const NAME_GOES_ON = /^ (?!I(?!\p{L})|\p{L}+day(?!\p{L}))\p{Lu}\p{Ll}/u;

/** The same in small letters, or with a number: "Saint Walburga home", "Felda Jengka 18". */
const PLACE_GOES_ON = /^ (?:(?:home|house|hospital|clinic|outlet|branch|school|market|building|estate|site|campus|office|store|shop|church|surf club|club|pub|inn|arms|hotel|bar|cafe|road|street|avenue|lane|bridge|station|sanatorium|infirmary|hospice)(?!\p{L})|\d+[a-z]?(?![\p{L}\d:.,%-])(?! ?(?:years?|months?|weeks?|days?|hours?|minutes?|times?|am|pm|of|kids?|tahun|bulan|hari|jam|años|meses|días|horas)(?!\p{L})))/iu;

/** More than a place was taken for one: "level 2 don't close". */
const HOLDS_A_VERB = /n['’]t\b|[.!?]\s|\b(?:is|are|was|were|has|have|had|will|would|can|do|does|did)\b/;

/** Leaves a place out, or says a general word for it: no other is known to be true, as "our hospital" of one that somebody came from. */
export function placed(text: string, finding: Finding, alike: readonly Finding[], out: Candidate, how: Wordings): Candidate[] {
  const span = finding.span!;
  const quote = text.slice(span.start, span.end);
  if (HOLDS_A_VERB.test(quote) || alike.some((each) => each.span !== null && (NAME_GOES_ON.test(text.slice(each.span.end)) || PLACE_GOES_ON.test(text.slice(each.span.end))))) return [];
  const form = formOf(quote, finding.message.data?.['sort']);
  const wider = isInside(form) ? null : WIDER.exec(text.slice(span.end));
  const alone: Candidate[] = wider
    ? [{ label: { id: 'fix.leave-out', data: { quote } }, edits: [{ start: span.start, end: span.end + wider[0].length, text: '' }] }]
    : [];
  const without = withoutPlace(text, alike, out, how);
  const instead = called(text, form, alike, how);
  // "In the room" says less than nothing.
  const saysNothing = without.length > 0 && (form === 'room' || form === 'bay' || form === 'theatre');
  return [...without, ...alone, ...(instead === null || saysNothing ? [] : [instead])];
}
