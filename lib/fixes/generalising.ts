import { covers, type Edit } from '../draft/span.ts';
import { mentions } from '../reading/people/mentions.ts';
import type { Reading } from '../reading/reading.ts';
import type { Generalised } from '../reidentify/generalise.ts';
import { opensSentence } from './opening.ts';
import { fitted, removal } from './tidy.ts';
import { GOES_ON } from './whole.ts';

/** Words that lead to a place, a time or an event and go with it: "in Sylmar", "on Tuesday", "from the crash". */
const LEAD = /(?:^|[\s(])((?:in|at|on|from|of|to|near|over|during|since|after|for|with|by)[ \t]+(?:the[ \t]+|our[ \t]+|this[ \t]+|last[ \t]+)?)$/i;
/** A clue that holds what leads to it: "after Friday's derby". */
const LEADING = /^(?:in|at|on|during|since|after|following|from)\b/i;
const MOVEMENT = /\b(?:in|at|on|from|near|over|during|since)[ \t]+(?:the[ \t]+)?$/i;
const ARTICLE = /\b(an?)[ \t]+$/i;
/** Where a part of a sentence can begin and end, so that what is left still is one. */
const BEGINS = /(?:^|[.,;:!?(\n–][ \t]*|\s-[ \t]*)$/;
const ENDS = /^(?:[ \t]*(?:[.,;:!?)\n–-]|$)|[ \t]+(?:and|but|who|with|then|so|when|while|because)\b)/;
/** Who somebody is, with all that belongs to it: "our only", "a retired". */
const WHO = /(?:^|[.,;:!?(\n–][ \t]*|\s-[ \t]*|\b(?:of|from|for|to|with|by|and|is|was)[ \t]+)((?:(?:the|our|an?|my|his|her|this|that)[ \t]+)?(?:(?:only|retired|former|young|old|local|own|female|male|lady)[ \t]+)*)$/i;
/** An illness can be called by another name behind these. */
const OF_ILLNESS = /\b(?:with|has|had|have|of|from|for)[ \t]+(?:an?[ \t]+)?$/i;
const A_HOLDER = /^[ \t]+(?:patient|pt|lady|man|woman|kid|baby|clinic|ward|nurse|positive|crisis|attack)\b/i;
/** Behind these no noun follows: "she is Sikh and". */
const FUNCTION_WORD = /^[ \t]+(?:and|or|but|who|whose|with|in|at|on|of|from|for|to|is|was|has|had|so|because|by|like|until|till|when|while|if|as|that|than)\b/i;
const IS = /\b(?:is|was|were|be|been|until|till|than|not|or|and|but|like|only|even|as|just|called|my|our|his|their|an?|one|last|this|next|every|each|that)[ \t]+$/i;
/** What is said of the words in front. */
const IS_SAID_OF = /^[ \t]+(?:is|was|were|has|had|will|felt|feels|began|started|brought|went|ended|broke|hit|got)\b/i;
/** "One of our nuns": more than one is spoken of. */
const ONE_OF = /\b(?:one|two|three|some|many|most|both|all|none|any|\d+)[ \t]+of[ \t]+(?:our|my|the|these|those)[ \t]+(?:[\p{L}-]+[ \t]+)?$/iu;
/** "My patient, a 47-year-old beekeeper": the patient is said already, and nothing else can be. */
const PATIENT_AGED = /\b(?:patient|pt)\b[^.!?\n]{0,16}[ \t]an?[ \t]+\d{1,3}[ -]?(?:year[ -]old|yo|y\/o|yr)[ \t]+$/i;
/** The rest of an illness's name: "Takayasu arteritis". */
const REST_OF_ILLNESS = /^[ \t]+(?:disease|syndrome|disorder|palsy|ataxia|chorea|an(?:a)?emia|fever|\p{L}+(?:itis|oma|osis|pathy|trophy|plegia|emia))(?!\p{L})/iu;
/** Set apart between commas, behind whom it is of: "Ann, a farmer, came". */
const APART = /,[ \t]*$/;
/** "Ann Roe, a farmer from Easton". */
const BEHIND_NAME = /\p{Lu}[\p{L}'’-]+,[ \t]+$/u;
const ADVERBS: ReadonlySet<string> = new Set(['time', 'place', 'event']);

const articleOf = (words: string) => (/^[aeiou]/i.test(words) ? 'an' : 'a');

/** Takes the words out with what leads to them; null where what is left would be no sentence. */
function leavingOut(text: string, { clue: { kind, span } }: Generalised): Edit | null {
  if (span === null) return null;
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  const lead = ADVERBS.has(kind) ? LEAD.exec(before)?.[1] : undefined;
  const who = kind === 'occupation' ? WHO.exec(before)?.[1] ?? '' : '';
  const isApart = BEGINS.test(before.slice(0, before.length - who.length)) && ENDS.test(text.slice(span.end, span.end + 12));
  const leadsItself = ADVERBS.has(kind) && LEADING.test(text.slice(span.start, span.end));
  // "After Saturday's boat accident": what led to the day leads to the accident.
  if (kind === 'time' && /['’]s$/.test(text.slice(span.start, span.end))) {
    const kept = LEADING.exec(text.slice(span.start, span.end))?.[0] ?? lead?.trim().split(/\s/)[0];
    const noun = text.slice(span.end).trimStart();
    return kept === undefined ? null : { start: span.start - (leadsItself ? 0 : lead!.length), end: span.end, text: `${kept} ${articleOf(noun)}` };
  }
  // "During Friday prayers": the day is no part that can go alone.
  if (kind === 'time' && leadsItself && !GOES_ON.test(text.slice(span.end, span.end + 24))) return null;
  const beforeLead = before.slice(0, before.length - (lead?.length ?? 0));
  const rest = text.slice(span.end, span.end + 24);
  // "For our Kozhikode colleagues", "the final was on Sunday": the sentence needs it.
  if ((kind === 'place' && lead !== undefined && !GOES_ON.test(rest)) || (ADVERBS.has(kind) && IS.test(beforeLead))) return null;
  // "Tuesday was hard": the day is what it is said of.
  if (kind === 'time' && lead === undefined && IS_SAID_OF.test(rest)) return null;
  const isFree = kind === 'time' || leadsItself || (kind === 'age' && LEADING.test(text.slice(span.start, span.end))) || (lead !== undefined && kind !== 'detail') || isApart;
  return isFree ? removal(text, { start: span.start - (lead ?? who).length, end: span.end }) : null;
}

/** Behind these, and in front of what goes on with the sentence, "our region" can stand for a place; as its subject it "has" somebody. */
const PLACE_LEAD = /(?<!\p{L})(?:in|from|around|across)[ \t]+$/iu;
const HAS = /^[ \t]+(?:has|had)\b/i;
/** A part of a longer name: "Mt Pisgah", "J. de Bruin", "Jalan Ampang". */
const OF_A_NAME = /\p{Lu}[\p{L}.]*[ \t]+(?:de[ \t]+|of[ \t]+)?$/u;
/** Somebody by what they are, with an article or at the head of a sentence: a verb, or half a name, is nobody. */
const SOMEBODY = /^(?:an?|the|our|my|that|this|one|some)\b/i;
const IS_NAMED = /^,?[ \t]+(?:(?:named|called)\b|(?:(?:[Mm]rs?|[Mm]s|[Dd]r)\.?[ \t]+)?\p{Lu}\p{Ll})/u;

/** The wider words in place of the narrower ones; "a" becomes "an" where they need it. Null where they would not fit in. */
function saying(text: string, { clue: { kind, span }, words }: Generalised): Edit | null {
  if (span === null) return null;
  const before = text.slice(Math.max(0, span.start - 36), span.start);
  const from = (start: number): Edit => ({ start, end: span.end, text: fitted(text, start, words) });
  if (kind === 'time') {
    const lead = MOVEMENT.exec(before)?.[0].length ?? 0;
    return lead === 0 && IS_SAID_OF.test(text.slice(span.end, span.end + 24)) ? null : from(span.start - lead);
  }
  if (kind === 'occupation') {
    const owner = /['’]s$/.exec(text.slice(span.start, span.end))?.[0] ?? '';
    if (words === 'patient') return PATIENT_AGED.test(before) ? null : { ...from(span.start), text: `${words}${owner}` };
    if (ONE_OF.test(before)) return { start: span.start, end: span.end, text: 'patients' };
    const who = WHO.exec(before)?.[1];
    if (who === undefined || IS_NAMED.test(text.slice(span.end, span.end + 24))) return null;
    if (who === '' && !SOMEBODY.test(text.slice(span.start, span.end)) && !opensSentence(text, span.start)) return null;
    const start = span.start - who.length;
    const head = text.slice(Math.max(0, start - 24), start);
    if (APART.test(head) && (/^[ \t]*,/.test(text.slice(span.end)) || BEHIND_NAME.test(head))) return null;
    return { start, end: span.end, text: fitted(text, start, `${words}${owner}`) };
  }
  if (kind === 'place' && words === 'our region') {
    const isLed = PLACE_LEAD.test(before) && GOES_ON.test(text.slice(span.end, span.end + 24));
    if (!isLed && !(opensSentence(text, span.start) && HAS.test(text.slice(span.end, span.end + 8)))) return null;
  }
  // Said again in another place, it is known all the same.
  if (kind !== 'age' && text.toLowerCase().split(text.slice(span.start, span.end).toLowerCase()).length > 2) return null;
  if ((kind === 'condition' || kind === 'procedure') && (!OF_ILLNESS.test(before) || A_HOLDER.test(text.slice(span.end, span.end + 12)))) return null;
  const article = ARTICLE.exec(before);
  if (kind === 'condition') {
    const rest = REST_OF_ILLNESS.exec(text.slice(span.end, span.end + 32))?.[0].length ?? 0;
    if (rest > 0) return { start: span.start - (article?.[0].length ?? 0), end: span.end + rest, text: fitted(text, span.start, words) };
  }
  // An age is said with a word only where an article leads to it, or a teenager is set apart: "a young farmer", "Wei Jie, 16, beats you".
  if (kind === 'age' && article === null) {
    const isTeenApart = words === 'teenage' && APART.test(before) && /^[ \t]*,/.test(text.slice(span.end, span.end + 4));
    return isTeenApart ? { ...from(span.start), text: 'a teenager' } : null;
  }
  if (article === null) return from(span.start);
  const start = span.start - article[0].length;
  const isWhole = /^(?:an?|our|the|someone)\b/.test(words);
  return { start, end: span.end, text: fitted(text, start, isWhole ? words : `${articleOf(words)} ${words}`) };
}

/** A faith or a people as an adjective goes without a trace: "a Sikh bus driver". */
function leavingOutAdjective(text: string, { clue: { kind, span } }: Generalised): Edit | null {
  if (span === null || (kind !== 'religion' && kind !== 'ethnicity')) return null;
  const noun = /^[ \t]+(?=\p{Ll}{2})/u.exec(text.slice(span.end))?.[0];
  if (noun === undefined || FUNCTION_WORD.test(text.slice(span.end))) return null;
  const end = span.end + noun.length;
  const article = ARTICLE.exec(text.slice(Math.max(0, span.start - 24), span.start));
  const needed = articleOf(text.slice(end));
  if (article === null || article[1]!.toLowerCase() === needed) return removal(text, span);
  const start = span.start - article[0].length;
  return { start, end, text: fitted(text, start, `${needed} `) };
}

/** A place whose name is also part of a person's, as it stands here: "Marcus Whitfield" in a hospital of that name. */
function isOfAName(reading: Reading, { kind, span }: Generalised['clue']): boolean {
  return kind === 'place' && span !== null && reading.get(mentions).some((mention) => (
    covers(mention, span) && mention.end - mention.start > span.end - span.start));
}

/** The edit that puts a clue in wider words, or takes it out; null where the sentence would not stand. */
export function editOf(reading: Reading, part: Generalised): Edit | null {
  const { kind, span } = part.clue;
  const isPartOfName = kind === 'place' && span !== null && OF_A_NAME.test(reading.text.slice(Math.max(0, span.start - 24), span.start)) && !opensSentence(reading.text, span.start);
  if (isOfAName(reading, part.clue) || isPartOfName) return null;
  const edit = part.words === '' ? leavingOut(reading.text, part) ?? leavingOutAdjective(reading.text, part) : saying(reading.text, part);
  return edit === null ? null : { ...reading.typed(edit), text: edit.text };
}
