import type { Span } from '../../draft/span.ts';
import { firstFrom } from '../in-order.ts';
import { CONTACT, HOME, OFFICES, OWN_LABELS, OWN_THINGS, POSTER_PRONOUNS } from '../lexicons/bearing-cues.ts';
import { BEDSIDE, PRONOUNS_OF_ONE } from '../lexicons/individual-cues.ts';
import { CARE_VERBS, FATES } from '../lexicons/name-cues.ts';
import { COMMON_UNITS, POSTER_VERBS } from '../lexicons/place-cues.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentences.ts';
import { tokens, type Token } from '../tokens.ts';

/** "my", and the same said behind the thing: "nombor saya". */
const MY = /^(?:my|mi|mis|mine|mine's)$/;
const BEHIND = /^(?:saya|aku|sy|gua)$/;
/** What ends a plain "my …": another clause, another place, somebody else. */
const BREAK = /^(?:;|and|but|or|the|a|an|his|her|their|who|that|when|because|so|in|at|on|from|with|for|to|by|before|after|until|needs?|got)$/;
/** Tokens from "my" to the number at most: "my old work mobile number is". */
const LONGEST_OWN = 8;
/** Numbers of things on their way, of seats and rooms: nobody's. */
const NOT_OWN = /^(?:tracking|order|parcel|flight|grant|ticket|room|seat|locker|course|marathon|wi-fi|wifi|wi-fi's)$/;
const FIRST_PERSON = /^(?:i|i'm|im|i've|i'd|i'll|my|mine|myself|we|we're|our|saya|aku|sy|mi|soy|vivo|yo)$/;
const FIRST_PERSON_VERBS = /^(?:vivo|vivimos|nací|naci|llámame|escríbeme)$/;
/** How far back a label may stand when it is in the sentence before: "Got my passport! A12345678". */
const LABEL_REACH = 6;

/** "my number", "my cell number": the word behind "my" is what people own. */
function isOwnThing(before: readonly Token[], at: number): boolean {
  return OWN_THINGS.has(before[at - 1]?.lower ?? '') || OWN_THINGS.has(before[at - 2]?.lower ?? '');
}

/** Nothing but the number's own label stands between "my" and it; an illness or a place of work there makes it another's. */
function isPlainLabel(between: readonly Token[]): boolean {
  if (between.some(({ text }) => text === ',') && !between.some(({ lower }) => OWN_LABELS.has(lower))) return false;
  return between.length <= LONGEST_OWN && between.every(({ lower }) =>
    OWN_LABELS.has(lower) || !(BREAK.test(lower) || OFFICES.has(lower) || BEDSIDE.has(lower) || CARE_VERBS.has(lower)));
}

function isHome(words: readonly Token[]): boolean {
  return words.some(({ lower }) => HOME.has(lower));
}

/** "Our ED at …": the poster's own place of work. */
function isPlaceOfWork(between: readonly Token[]): boolean {
  return between[0]?.lower === 'at' && between.slice(1).some(({ lower }) => OFFICES.has(lower) || COMMON_UNITS.has(lower));
}

/**
 * "I work at", "we moved from", "my number is", "call us on": the poster is what the words nearest before a span speak of.
 * @param before the tokens of the sentence in front, nearest first.
 */
export function isPosters(before: readonly Token[], isOfPatient: (token: Token) => boolean): boolean {
  let isDoing = false;
  let isContact = false;
  for (const [at, token] of before.entries()) {
    const { lower } = token;
    if (MY.test(lower)) return isOwnThing(before, at) || isPlainLabel(before.slice(0, at));
    if (lower === 'our') return isOwnThing(before, at) || isHome(before.slice(0, at)) || isPlaceOfWork(before.slice(0, at));
    if (BEHIND.test(lower) && isPlainLabel(before.slice(0, at)) && before.slice(at + 1, at + 3).some(({ lower: thing }) => OWN_LABELS.has(thing))) return true;
    if (lower === 'me' || lower === 'us') return (isContact && before[at - 1]?.lower !== 'to') || CONTACT.has(before[at + 1]?.lower ?? '');
    if (POSTER_PRONOUNS.has(lower)) return isDoing || /^(?:i'm|im|we're)$/.test(lower);
    if (FIRST_PERSON_VERBS.test(lower)) return true;
    if (isOfPatient(token) || FATES.has(lower) || (CARE_VERBS.has(lower) && !POSTER_VERBS.has(lower))) return false;
    isDoing ||= POSTER_VERBS.has(lower);
    isContact ||= CONTACT.has(lower);
  }
  return false;
}

/** "… is me", "…, that's mine", behind a span. */
export function saysMine(after: readonly Token[]): boolean {
  const words = after.slice(0, 4).map(({ lower }) => lower);
  const at = words.findIndex((word) => /^(?:is|that's|thats)$/.test(word));
  return at >= 0 && at < 2 && /^(?:me|mine)$/.test(words[at + 1] ?? '');
}

/** One person alone: what "we" pull out and put in is a patient's. */
const ALONE = /^(?:i|i'm|im|i've|i'd|i'll|my|mine|myself|saya|aku|sy|mi|soy|yo)$/;

function isOfOne(reading: Reading): boolean {
  return reading.get(tokens).some(({ lower }) => ALONE.test(lower));
}

/** True when the text speaks of its author and of nobody else. */
function isOfOneself(reading: Reading): boolean {
  const all = reading.get(tokens);
  return all.some(({ lower }) => FIRST_PERSON.test(lower))
    && !all.some(({ lower }) => PRONOUNS_OF_ONE.has(lower) || OFFICES.has(lower) || (BEDSIDE.has(lower) && !OWN_LABELS.has(lower)));
}

/** In a text about nobody but its author: a label right before the span, or talk of one's home, also in the sentence before. */
export function isTalkOfOneself(reading: Reading, span: Span): boolean {
  if (!reading.get(isOfOneself)) return false;
  const all = reading.get(tokens);
  const at = firstFrom(all, span.start);
  const near = all.slice(Math.max(0, at - LABEL_REACH), at);
  if (near.some(({ lower }) => NOT_OWN.test(lower))) return false;
  const isLabelled = near.some(({ lower }) => OWN_LABELS.has(lower) || lower.startsWith('birth'));
  return (isLabelled && reading.get(isOfOne)) || isHome(all.slice(Math.max(0, at - 2 * LABEL_REACH), at + 2 * LABEL_REACH));
}

/** "Call our clinic", "contact us": what many people give out together, not one person; their homes apart. */
export function isOurs(reading: Reading, span: Span): boolean {
  const { start } = sentenceAt(reading, span.start);
  const all = reading.get(tokens);
  const before = all.slice(0, firstFrom(all, span.start)).filter((token) => token.start >= start);
  if (isHome(before) && !before.some(({ lower }) => OFFICES.has(lower))) return false;
  return before.some(({ lower }) => lower === 'our' || lower === 'us' || lower === 'we');
}
