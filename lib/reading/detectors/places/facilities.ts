import { isCity } from '../../lexicons/places.ts';
import {
  CARE_NOUNS, COMMON_UNITS, FACILITY_NOUNS, FACILITY_PAIRS, GENERIC_MODIFIERS, INSTITUTIONS, PLACE_VERBS, STUDY_NOUNS, PLACING_MODIFIERS, PREFIX_FACILITIES,
} from '../../lexicons/place-cues.ts';
import { LARGE_REGIONS } from '../../lexicons/regions.ts';
import type { NameWord } from '../../people/words.ts';
import { isCapital, isClose, placeOf, type Place } from './place.ts';

const JOINERS: ReadonlySet<string> = new Set(['of', '&', '+', 'and', '-', 'the', 'for', "'", 'de', 'del', 'la', 'di', 'at']);
/** Written with a capital letter in front of a place without being part of its name. */
const NOT_INSIDE: ReadonlySet<string> = new Set(
  `i he she it we they his her our my their monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  mrn dob ssn pt patient mr mrs ms miss dr prof mdm what who where when why how is are was were in at from to on by for with and or but if the a an this that these those best management treatment treating guidelines seen admitted update updated current
  former ex visit called near like via est id`.split(/\s+/));
const LONGEST = 6;

function key(word: NameWord): string {
  return word.key.replace(/'/g, '');
}

/** Length of the facility noun that begins at a token: 2 for "medical center", 1 for "clinic", 0 for none. */
function nounLength(words: readonly NameWord[], at: number): number {
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return 0;
  const next = words[at + 1];
  if (next !== undefined && isClose(word, next) && FACILITY_PAIRS.has(`${key(word)}_${key(next)}`)) return 2;
  return FACILITY_NOUNS.has(word.key) ? 1 : 0;
}

/** How far to the left a capitalised name reaches that ends before `at`. */
function leftOf(words: readonly NameWord[], at: number): number {
  let from = at;
  for (let index = at - 1; index >= 0 && at - from < LONGEST; index -= 1) {
    const word = words[index]!;
    if (!isClose(word, words[index + 1])) break;
    if (word.text === '.' && /^(?:st|mt|ft|dr)$/.test(words[index - 1]?.lower ?? '')) continue;
    if (isCapital(word) && (!NOT_INSIDE.has(word.lower) || (word.lower === 'dr' && words[index + 1]?.text === '.'))) from = index;
    else if (word.kind === 'number' && word.text.length < 4 && from === at) continue;
    else if (!(JOINERS.has(word.lower) && isCapital(words[index - 1]) && isClose(words[index - 1], word) && !NOT_INSIDE.has(words[index - 1]!.lower)) || /^(?:at|for|and)$/.test(word.lower)) break;
  }
  return from;
}

/** How far to the right a capitalised name reaches that begins at `at`. */
function rightOf(words: readonly NameWord[], at: number): number {
  let to = at;
  for (let index = at; index < words.length && to - at < LONGEST; index += 1) {
    const word = words[index]!;
    if (!isClose(words[index - 1], word)) break;
    if (isCapital(word) && !NOT_INSIDE.has(word.lower)) to = index + 1;
    else if (word.text === '.' && /^(?:st|mt|ft)$/.test(words[index - 1]?.lower ?? '')) continue;
    else if (!(JOINERS.has(word.lower) && isCapital(words[index + 1]) && !NOT_INSIDE.has(words[index + 1]!.lower))) break;
    if (word.isPossessive && !isCapital(words[index + 1])) break;
  }
  return to;
}

function isSpecific(word: NameWord): boolean {
  return word.kind === 'word' && !GENERIC_MODIFIERS.has(word.lower) && (!FACILITY_NOUNS.has(word.key) || /^(?:temple|church|mercy|baptist|methodist|presbyterian)$/.test(word.key));
}

/** "St. Mary's Hospital", "Westside Medical", "mercy hospital". */
function byNoun(words: readonly NameWord[], at: number): Place | null {
  const length = nounLength(words, at);
  if (length === 0) return null;
  const noun = words[at]!;
  const end = at + length;
  if (isCapital(noun)) {
    const from = leftOf(words, at);
    const after = words[end];
    const reach = after !== undefined && (isCapital(after) || (after.lower === 'of' && isCapital(words[end + 1]))) && isClose(words[end - 1], after) && (CARE_NOUNS.has(noun.key) || PREFIX_FACILITIES.has(noun.key) || after.lower === 'of')
      ? rightOf(words, end) : end;
    const before = words.slice(from, at).filter((word) => word.kind === 'word');
    const behind = words.slice(end, reach).filter((word) => word.kind === 'word');
    const isNamed = before.some((word) => isSpecific(word) && (!word.isNoName || LARGE_REGIONS.has(word.key) || isCity(word.key) || (noun.isCaseTelling && (CARE_NOUNS.has(noun.key) || length === 2)))) || behind.some(isSpecific);
    const isTitled = noun.isCaseTelling && (CARE_NOUNS.has(noun.key) || length === 2) && [...before, ...(length === 2 ? [noun] : [])].some((word) => PLACING_MODIFIERS.has(key(word)) || PLACING_MODIFIERS.has(`${key(word)}s`));
    return isNamed || isTitled ? placeOf(words, 'facility', from, reach) : null;
  }
  if (!CARE_NOUNS.has(noun.key) && length < 2 && noun.key !== 'school') return null;
  let from = at;
  for (let index = at - 1; index >= 0 && at - index <= 3; index -= 1) {
    const word = words[index]!;
    if (word.kind !== 'word' || !isClose(word, words[index + 1])) break;
    const isNameLike = !GENERIC_MODIFIERS.has(word.lower) && !word.isNoName && (word.flags > 0 || isCity(word.key)) && (!word.isEnglish || isCapital(word) || isCity(word.key)) && word.text.length > 2;
    const isHonour = /^(?:st|saint|mount|mt|royal|mercy|memorial)$/.test(word.key);
    if (isNameLike || isHonour) from = index;
    else if (isCapital(word) && isSpecific(word) && !word.isNoName && word.isCaseTelling) from = index;
    else break;
  }
  return from < at && (at - from > 1 || !/^(?:st|saint|mount|mt|royal|memorial)$/.test(words[from]!.key)) ? placeOf(words, 'facility', from, end) : null;
}

/** A name that is known to be an institution's: "Johns Hopkins", "UCSF". */
function byName(words: readonly NameWord[], at: number): Place | null {
  const parts: string[] = [];
  let found: Place | null = null;
  for (let index = at; index < words.length && index - at < 5; index += 1) {
    const word = words[index]!;
    if (index > at && !isClose(words[index - 1], word)) break;
    if (word.text === '.') continue;
    if (word.kind !== 'word' && word.text !== '&') break;
    parts.push(key(word));
    if (INSTITUTIONS.has(parts.join('_')) && (words[at]!.spelling !== 'lower' || parts.length > 1 || word.text.length > 5)) found = placeOf(words, 'facility', at, index + 1);
  }
  if (found === null) return null;
  const isSurname = words[at]!.flags !== 0 && found.to === at + 1;
  if (isSurname && !/^(?:at|to|from|in|the|our|near|via)$/.test(words[at - 1]?.lower ?? '')) return null;
  const to = rightOf(words, found.to);
  return to > found.to ? placeOf(words, 'facility', at, to) : found;
}

/** "St. Luke's", without a noun. */
function bySaint(words: readonly NameWord[], at: number): Place | null {
  if (!/^(?:st|saint)$/.test(words[at]!.lower)) return null;
  const name = words[at + 1]?.text === '.' ? at + 2 : at + 1;
  const word = words[name];
  if (word === undefined || word.kind !== 'word' || (word.flags === 0 && !isCapital(word))) return null;
  if (isCapital(words[at]) ? !isCapital(word) : !word.isPossessive && !/^(?:marys|lukes|johns|josephs|thomas|georges|judes|james|marks|peters|annes|vincents)$/.test(word.key)) return null;
  return { ...placeOf(words, 'facility', at, name + 1), end: word.fullEnd };
}

/** "Klinik Ampang", "Kampung Baru": the kind of place stands first. */
function byPrefix(words: readonly NameWord[], at: number): Place | null {
  const word = words[at]!;
  if (!PREFIX_FACILITIES.has(word.key) || !isCapital(word) || !isCapital(words[at + 1]) || !isClose(word, words[at + 1]) || NOT_INSIDE.has(words[at + 1]!.lower) || CARE_NOUNS.has(word.key)) return null;
  const to = rightOf(words, at + 1);
  return to > at + 1 ? placeOf(words, /^(?:taman|kampung|kampong|kg)$/.test(word.key) ? 'area' : 'facility', at, to) : null;
}

/** "admitted to Rosewood", "seen at QEH": its position says that it is a place. */
function byPosition(words: readonly NameWord[], at: number): Place | null {
  const preposition = words[at - 1];
  if (preposition === undefined) return null;
  const isJob = /^(?:at|for|by|with)$/.test(preposition.lower) && /^(?:works|worked|working|employed|job)$/.test(words[at - 2]?.lower ?? '');
  if (!isJob && !/^(?:at|@|to|from|in|into)$/.test(preposition.lower)) return null;
  const word = words[at]!;
  const start = word.lower === 'the' && isCapital(words[at + 1]) ? at + 1 : at;
  const first = words[start]!;
  if (!isCapital(first) || first.spelling === 'letter' || NOT_INSIDE.has(first.lower) || COMMON_UNITS.has(first.lower) || ((GENERIC_MODIFIERS.has(first.lower) || LARGE_REGIONS.has(first.key)) && !(isCapital(words[start + 1]) && isClose(first, words[start + 1]) && (LARGE_REGIONS.has(first.key) || !GENERIC_MODIFIERS.has(words[start + 1]!.lower))))) return null;
  if ((first.isNoName && !PLACING_MODIFIERS.has(first.key) && first.key !== 'new' && !LARGE_REGIONS.has(first.key)) || (!first.isCaseTelling && first.flags === 0)) return null;
  const isPlaceVerb = (/^(?:at|@)$/.test(preposition.lower) ? [2, 3, 4, 5, 6, 7, 8] : [2, 3, 4, 5]).some((back) => PLACE_VERBS.has(words[at - back]?.lower ?? ''));
  if (!isPlaceVerb && !isJob) return null;
  const isEntered = [2, 3, 4].some((back) => /^(?:admitted|transferred|referred|discharged|airlifted|rushed|biopsy|scan|results|records|notes|report|labs)$/.test(words[at - back]?.lower ?? ''));
  if (!isJob && !/^(?:at|@)$/.test(preposition.lower) && ((first.isEnglish && !isEntered) || (first.spelling === 'upper' && first.text.length < 3 && !isCapital(words[start + 1])))) return null;
  if (/^(?:to|from|in)$/.test(preposition.lower) && (first.flags & 1) !== 0 && !first.isPossessive && !isCity(first.key)) return null;
  const to = rightOf(words, start);
  return to > start ? placeOf(words, isJob ? 'employer' : 'facility', start, to, true) : null;
}

/** Houses of care, learning and the like that are called by name. */
export function facilities(words: readonly NameWord[]): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]!.kind !== 'word') continue;
    const place = byName(words, at) ?? byNoun(words, at) ?? bySaint(words, at) ?? byPrefix(words, at) ?? byPosition(words, at);
    if (place === null) continue;
    const wider = byNounWithin(words, place);
    if (STUDY_NOUNS.has(words[wider.to]?.lower ?? '') || STUDY_NOUNS.has(words[wider.to - 1]!.lower)) {
      at = wider.to - 1;
      continue;
    }
    found.push(wider);
    at = wider.to - 1;
  }
  return found;
}

/** A name found first may be the beginning of a longer one: "Mount Sinai" of "Mount Sinai Beth Israel Hospital". */
function byNounWithin(words: readonly NameWord[], place: Place): Place {
  for (let at = place.to; at < Math.min(words.length, place.to + 4) && isClose(words[at - 1], words[at]); at += 1) {
    const longer = byNoun(words, at);
    if (longer !== null && longer.from <= place.to && longer.to > place.to) return placeOf(words, 'facility', Math.min(place.from, longer.from), longer.to);
    if (!isCapital(words[at])) break;
  }
  return place;
}
