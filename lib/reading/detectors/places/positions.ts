import { GIVEN } from '../../lexicons/name-flags.ts';
import { PATIENT_NOUNS } from '../../lexicons/name-cues.ts';
import { COMMON_UNITS, GENERIC_MODIFIERS, PLACE_VERBS, PLACING_MODIFIERS } from '../../lexicons/place-cues.ts';
import { isCity } from '../../lexicons/places.ts';
import { LARGE_REGIONS } from '../../lexicons/regions.ts';
import type { NameWord } from '../../people/words.ts';
import { isNamePart, nameEnds } from './name-extent.ts';
import { isCapital, isClose, placeOf, type Place } from './place.ts';

const JOB = new RegExp(`^(?:${[
  'works|worked|working|employed|job|teaches|taught|teacher|chef|cook|cooks|waiter|waitress|barista|bartender|cashier|janitor|caretaker|cleaner|foreman',
  'welder|mechanic|librarian|coaches|headmaster|headmistress|headteacher|lollipop',
].join('|')})$`);
/** "Works nights at", "worked weekends for". */
const HOURS = /^(?:nights|days|weekends|evenings|shifts|part-time|full-time|lates|earlies|part|security)$/;
/** So plain that behind "to" and "from" even an everyday word with a capital letter is a house: "admitted to Rush". */
const ENTERED = /^(?:admitted|transferred|referred|discharged|airlifted|rushed|biopsy|scan|results|records|notes|report|labs)$/;
/** How far back the verb may stand, in tokens; "at" says more than the others. */
const BACK_AT = 8;
const BACK = 5;
const BACK_ENTERED = 4;

function stands(words: readonly NameWord[], at: number, back: number, test: (lower: string) => boolean): boolean {
  for (let index = at - 2; index >= 0 && index >= at - back; index -= 1) if (test(words[index]!.lower)) return true;
  return false;
}

/** A word that begins the name of a house here: not a ward, a common kind of house, or a whole state. */
function isBeginning(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  if (!isNamePart(word) || word.spelling === 'letter' || COMMON_UNITS.has(word.lower)) return false;
  const next = words[at + 1];
  const hasMore = isCapital(next) && isClose(word, next);
  const isRegion = LARGE_REGIONS.has(word.key);
  if (isRegion && !hasMore) return false;
  if (!isRegion && word.key !== 'new' && GENERIC_MODIFIERS.has(word.lower) && !(hasMore && !GENERIC_MODIFIERS.has(next!.lower))) return false;
  if (word.isNoName && !isRegion && word.key !== 'new' && !PLACING_MODIFIERS.has(word.key)) return false;
  return word.isCaseTelling || word.flags !== 0;
}

/** "admitted to Rosewood", "seen at QEH", "works for Boeing": its position says that it is a place, or an employer. */
export function byPosition(words: readonly NameWord[], at: number): Place | null {
  const preposition = words[at - 1]?.lower ?? '';
  const isAtHours = HOURS.test(words[at - 2]?.lower ?? '') && /^works?(?:ed|ing)?$/.test(words[at - 3]?.lower ?? '');
  const isJob = /^(?:at|for|by|with)$/.test(preposition) && (JOB.test(words[at - 2]?.lower ?? '') || isAtHours);
  if (!isJob && !/^(?:at|@|to|from|in|into)$/.test(preposition)) return null;
  const start = words[at]!.lower === 'the' && isCapital(words[at + 1]) ? at + 1 : at;
  if (!isBeginning(words, start)) return null;
  const isAt = preposition === 'at' || preposition === '@';
  const isFrom = preposition === 'from' && PATIENT_NOUNS.has(words[at - 2]?.lower ?? '');
  if (!isJob && !isFrom && !stands(words, at, isAt ? BACK_AT : BACK, (lower) => PLACE_VERBS.has(lower))) return null;
  const first = words[start]!;
  if (!isJob && !isAt) {
    const isAbbreviated = first.spelling === 'upper' && first.text.length < 3 && !isCapital(words[start + 1]);
    const isEntered = stands(words, at, BACK_ENTERED, (lower) => ENTERED.test(lower));
    const isPerson = (first.flags & GIVEN) !== 0 && !first.isPossessive && !isCity(first.key);
    if (isAbbreviated || isPerson || (first.isEnglish && !isEntered)) return null;
  }
  const to = nameEnds(words, start);
  return to > start ? placeOf(words, isJob ? 'employer' : 'facility', start, to, true) : null;
}
