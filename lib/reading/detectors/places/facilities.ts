import {
  CARE_NOUNS, FACILITY_NOUNS, FACILITY_PAIRS, GENERIC_MODIFIERS, INSTITUTIONS, PLACING_MODIFIERS, PREFIX_FACILITIES, STUDY_NOUNS,
} from '../../lexicons/place-cues.ts';
import { isCity } from '../../lexicons/places.ts';
import { LARGE_REGIONS } from '../../lexicons/regions.ts';
import type { NameWord } from '../../people/words.ts';
import { beginningsOf } from '../../lexicons/word-list.ts';
import { isNamePart, nameBegins, nameEnds } from './name-extent.ts';
import { isCapital, isClose, placeOf, type Place } from './place.ts';
import { byPosition } from './positions.ts';
import { isWorkplace } from './rooms-of-others.ts';

const INSTITUTION_BEGINNINGS = beginningsOf(INSTITUTIONS);

/** Kinds of house that are also part of a house's name: "Temple Hospital". */
const NAMING_NOUNS = /^(?:temple|church|mercy|baptist|methodist|presbyterian)$/;
const HONOURS = /^(?:st|saint|mount|mt|royal|mercy|memorial)$/;
const SAINTS = /^(?:marys|lukes|johns|josephs|thomas|georges|judes|james|marks|peters|annes|vincents)$/;
/** What schools are called behind their saint. */
const SCHOOLS = /^(?:primary|secondary|infants|juniors|grammar|comprehensive|prep|national|rc|ce)$/;
const MOST_NAME_WORDS = 5;

/** "Children's" and "St Mary's" are looked up without their apostrophe. */
function key(word: NameWord): string {
  return word.key.includes("'") ? word.key.replace(/'/g, '') : word.key;
}

/** Length of the facility noun that begins at a token: 2 for "medical center", 1 for "clinic", 0 for none. */
function nounLength(words: readonly NameWord[], at: number): number {
  const word = words[at]!;
  const next = words[at + 1];
  if (next !== undefined && isClose(word, next) && FACILITY_PAIRS.has(`${key(word)}_${key(next)}`)) return 2;
  return FACILITY_NOUNS.has(word.key) ? 1 : 0;
}

function isSpecific(word: NameWord): boolean {
  return word.kind === 'word' && !GENERIC_MODIFIERS.has(word.lower) && (!FACILITY_NOUNS.has(word.key) || NAMING_NOUNS.test(word.key));
}

function isPlacing(word: NameWord): boolean {
  return PLACING_MODIFIERS.has(key(word)) || PLACING_MODIFIERS.has(`${key(word)}s`);
}

/** "Hospital de Poniente", "Hospital Universitario de la Paz". */
function isBehindDe(words: readonly NameWord[], at: number): boolean {
  if (!/^del?$/.test(words[at]?.lower ?? '')) return false;
  const next = /^(?:la|las|los|el)$/.test(words[at + 1]?.lower ?? '') ? words[at + 2] : words[at + 1];
  return isCapital(next) && !next.isOpening;
}

/** "St. Mary's Hospital", "Westside Medical", "Children's Hospital Los Angeles". */
function byCapitalNoun(words: readonly NameWord[], at: number, length: number): Place | null {
  const noun = words[at]!;
  const end = at + length;
  const from = nameBegins(words, at);
  const after = words[end];
  const isOf = (after?.lower === 'of' && isCapital(words[end + 1])) || (CARE_NOUNS.has(noun.key) && isBehindDe(words, end));
  const goesOn = isClose(words[end - 1], after) && (isOf || (isCapital(after) && (CARE_NOUNS.has(noun.key) || PREFIX_FACILITIES.has(noun.key))));
  if (noun.key === 'ward' && isWorkplace(words, from)) return null;
  const to = goesOn ? Math.max(end, nameEnds(words, end)) : end;
  const before = words.slice(from, at).filter(({ kind }) => kind === 'word');
  const isCare = noun.isCaseTelling && (CARE_NOUNS.has(noun.key) || length === 2);
  const isNamed = before.some((word) => isSpecific(word) && (!word.isNoName || isCare || LARGE_REGIONS.has(word.key) || isCity(word.key)))
    || words.slice(end, to).some(isSpecific);
  const isPlaced = isCare && [...before, ...(length === 2 ? [noun] : [])].some(isPlacing);
  return isNamed || isPlaced ? placeOf(words, 'facility', from, to) : null;
}

/** "mercy hospital", "st marys hospital": names from the lists, or known to be one by what stands before. */
function byLowerNoun(words: readonly NameWord[], at: number, length: number): Place | null {
  const noun = words[at]!;
  if (!CARE_NOUNS.has(noun.key) && length < 2 && noun.key !== 'school') return null;
  let from = at;
  for (let index = at - 1; index >= 0 && at - index <= 3; index -= 1) {
    const word = words[index]!;
    if (word.kind !== 'word' || !isClose(word, words[index + 1])) break;
    const isListed = word.flags > 0 || isCity(word.key);
    const isPlain = word.isEnglish && !isCapital(word) && !isCity(word.key);
    const isName = isListed && !isPlain && !word.isNoName && word.text.length > 2 && !GENERIC_MODIFIERS.has(word.lower);
    const isCapitalised = isCapital(word) && word.isCaseTelling && isSpecific(word) && !word.isNoName;
    if (!isName && !isCapitalised && !HONOURS.test(word.key)) break;
    from = index;
  }
  const isMore = at - from > 1 || (from < at && !/^(?:st|saint|mount|mt|royal|memorial)$/.test(words[from]!.key));
  return isMore ? placeOf(words, 'facility', from, at + length) : null;
}

function byNoun(words: readonly NameWord[], at: number): Place | null {
  const length = words[at]!.kind === 'word' ? nounLength(words, at) : 0;
  if (length === 0) return null;
  return isCapital(words[at]) ? byCapitalNoun(words, at, length) : byLowerNoun(words, at, length);
}

/** A name that is known to be an institution's: "Johns Hopkins", "UCSF". One that is also a surname needs a preposition. */
function byName(words: readonly NameWord[], at: number): Place | null {
  const first = words[at]!;
  if (!INSTITUTION_BEGINNINGS.has(key(first))) return null;
  const parts: string[] = [];
  let end = at;
  for (let index = at; index < words.length && index - at < MOST_NAME_WORDS; index += 1) {
    const word = words[index]!;
    if (index > at && !isClose(words[index - 1], word)) break;
    if (word.text === '.') continue;
    if (word.kind !== 'word' && word.text !== '&') break;
    parts.push(key(word));
    const isWritten = first.spelling !== 'lower' || parts.length > 1 || word.text.length > 5;
    if (isWritten && INSTITUTIONS.has(parts.join('_'))) end = index + 1;
  }
  if (end === at) return null;
  const isSurname = first.flags !== 0 && end === at + 1;
  if (isSurname && !/^(?:at|@|to|from|in|the|our|near|via)$/.test(words[at - 1]?.lower ?? '')) return null;
  return placeOf(words, 'facility', at, Math.max(end, nameEnds(words, end)));
}

/** "St. Luke's", without a noun. */
function bySaint(words: readonly NameWord[], at: number): Place | null {
  if (!/^(?:st|saint)$/.test(words[at]!.lower)) return null;
  const name = words[at + 1]?.text === '.' ? at + 2 : at + 1;
  const word = words[name];
  if (word === undefined || word.kind !== 'word' || (word.flags === 0 && !isCapital(word))) return null;
  if (isCapital(words[at]) ? !isCapital(word) : !word.isPossessive && !SAINTS.test(word.key)) return null;
  const noun = words[name + 1];
  const isSchool = noun?.kind === 'word' && isCapital(noun) && SCHOOLS.test(noun.lower);
  return isSchool ? placeOf(words, 'facility', at, name + 2) : { ...placeOf(words, 'facility', at, name + 1), end: word.fullEnd };
}

/** "Klinik Ampang", "Kampung Baru": the kind of place stands first. */
function byPrefix(words: readonly NameWord[], at: number): Place | null {
  const word = words[at]!;
  if (!PREFIX_FACILITIES.has(word.key) || CARE_NOUNS.has(word.key) || !isCapital(word)) return null;
  if (!isNamePart(words[at + 1]) || !isClose(word, words[at + 1])) return null;
  const sort = /^(?:taman|kampung|kampong|kg)$/.test(word.key) ? 'area' : 'facility';
  return placeOf(words, sort, at, nameEnds(words, at + 1));
}

/** A name found first may be the beginning of a longer one: "Mount Sinai" of "Mount Sinai Beth Israel Hospital". */
function widened(words: readonly NameWord[], place: Place): Place {
  for (let at = place.to; at < Math.min(words.length, place.to + 4) && isClose(words[at - 1], words[at]); at += 1) {
    const longer = byNoun(words, at);
    if (longer !== null && longer.from <= place.to && longer.to > place.to) {
      return placeOf(words, place.sort, Math.min(place.from, longer.from), longer.to);
    }
    if (!isCapital(words[at])) break;
  }
  return place;
}

/** Houses of care, learning and the like that are called by name. What is a study's or score's name is left out. */
export function facilities(words: readonly NameWord[]): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]!.kind !== 'word') continue;
    const place = byName(words, at) ?? byNoun(words, at) ?? bySaint(words, at) ?? byPrefix(words, at) ?? byPosition(words, at);
    if (place === null) continue;
    const whole = widened(words, place);
    const isStudy = STUDY_NOUNS.has(words[whole.to]?.lower ?? '') || STUDY_NOUNS.has(words[whole.to - 1]!.lower);
    if (!isStudy) found.push(whole);
    at = whole.to - 1;
  }
  return found;
}
