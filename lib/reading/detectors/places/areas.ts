import { EPONYM_NOUNS } from '../../lexicons/eponyms.ts';
import { GIVEN, SURNAME } from '../../lexicons/name-flags.ts';
import { isCity, mayGoOnAsCity } from '../../lexicons/places.ts';
import { LARGE_REGIONS, STATE_CODES } from '../../lexicons/regions.ts';
import { MORE_AREAS } from '../../lexicons/more-areas.ts';
import { CLINICIAN_TITLES, COURTESY_TITLES } from '../../lexicons/titles.ts';
import { beginningsOf } from '../../lexicons/word-list.ts';
import type { NameWord } from '../../people/words.ts';
import { originAt } from './origins.ts';
import { isCapital, isClose, placeOf, type Place } from './place.ts';

const BEFORE_PLACE: ReadonlySet<string> = new Set('in from near at @ to of around outside downtown via di dari en de nr'.split(' '));
/** Of these, those that also stand before much else. */
const WEAK_BEFORE: ReadonlySet<string> = new Set(['of', 'to', 'de', 'en', 'di', 'at', 'via', '@']);
const AREA_NOUNS: ReadonlySet<string> = new Set(
  'county parish borough township district village precinct shire metro suburb neighborhood neighbourhood reservation island town kampung estate'.split(' '));
/** What is called by a place in small letters, behind "at", "near" and the like: "at Digby wharf". */
const LANDMARKS: ReadonlySet<string> = new Set('wharf quay jetty pier harbour harbor marina slipway boatyard lighthouse headland lagoon weir quarry colliery aerodrome airstrip'.split(' '));
const BEFORE_LANDMARK: ReadonlySet<string> = new Set('at in to from near on'.split(' '));
/** "our Austin branch": what an institution has in several towns. */
const SITES: ReadonlySet<string> = new Set('branch office campus site location clinic hospital area facility store division'.split(' '));
const OWNERS: ReadonlySet<string> = new Set(['our', 'the', 'their', 'my', 'his', 'her']);
/** Inside the names of towns. */
const SMALL: ReadonlySet<string> = new Set('upon under on in of the le la de del by and sur am over'.split(' '));
const LONGEST = 4;

const AREA_BEGINNINGS = beginningsOf(MORE_AREAS);

/** Tokens of the state or country that begins at a token; 0 when none does. */
function regionLength(words: readonly NameWord[], at: number): number {
  const one = words[at];
  if (one === undefined || one.kind !== 'word') return 0;
  if (LARGE_REGIONS.has(`${one.key}_${words[at + 1]?.key ?? ''}`)) return 2;
  return LARGE_REGIONS.has(one.key) || (one.spelling === 'upper' && STATE_CODES.has(one.text)) ? 1 : 0;
}

/** End of the longest run of words from `at` that names a city; `at` when none does. */
function cityEnd(words: readonly NameWord[], at: number): number {
  let end = at;
  let joined = '';
  for (let index = at; index < words.length && index - at < LONGEST; index += 1) {
    const word = words[index]!;
    if (index > at && !isClose(words[index - 1], word)) break;
    if (word.text === '.' && /^(?:st|ste|mt|ft)$/.test(words[index - 1]?.lower ?? '')) continue;
    if (word.kind !== 'word') break;
    joined = joined === '' ? word.key : `${joined}_${word.key}`;
    const isWritten = !isCapital(words[at]) || isCapital(word);
    if (isWritten && !LARGE_REGIONS.has(joined) && (isCity(joined) || MORE_AREAS.has(joined))) end = index + 1;
    if (index === at && !word.isPossessive && !mayGoOnAsCity(joined) && !AREA_BEGINNINGS.has(joined)) break;
    if (word.isPossessive) joined = `${joined}'s`;
  }
  return end;
}

/** "Ms. Blanchard": behind a title stands a person. */
function isTitled(words: readonly NameWord[], at: number): boolean {
  const title = words[at - 1]?.text === '.' ? words[at - 2] : words[at - 1];
  return title !== undefined && title.kind === 'word' && title.lower !== 'en' && (COURTESY_TITLES.has(title.lower) || CLINICIAN_TITLES.has(title.lower));
}

/** A single capitalised word that is on the list of cities: is it the city here, and not a person or an everyday word? */
function isTownHere(words: readonly NameWord[], at: number, end: number): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  const follower = words[end];
  if (isCapital(follower) && isClose(words[end - 1], follower) && (follower.flags & SURNAME) !== 0 && !follower.isEnglish) return false;
  const isKnown = MORE_AREAS.has(word.key);
  if (word.spelling === 'upper' && word.isCaseTelling && word.text.length < 5 && !isKnown) return false;
  const isBehindName = isCapital(before) && before.kind === 'word';
  const isName = (word.flags & GIVEN) !== 0 || (word.flags !== 0 && isBehindName);
  const preposition = before?.lower ?? '';
  if (BEFORE_PLACE.has(preposition)) {
    if (word.isEnglish && !word.isCaseTelling) return false;
    return !((preposition === 'of' || preposition === 'to') && (isName || word.isEnglish || word.isEponym));
  }
  if (isName || word.isEnglish || word.isEponym || (isBehindName && (before.flags & GIVEN) !== 0)) return false;
  return isKnown || word.isCaseTelling || (word.isOpening && word.flags === 0);
}

/** True where a town may be named in small letters. */
function isBehindPreposition(words: readonly NameWord[], at: number): boolean {
  const preposition = words[at - 1]?.lower ?? '';
  return BEFORE_PLACE.has(preposition) && !WEAK_BEFORE.has(preposition);
}

function byLowerName(words: readonly NameWord[], at: number, end: number): Place | null {
  const parts = words.slice(at, end);
  const isName = parts.length === 1 && (parts[0]!.flags & GIVEN) !== 0;
  const isPlain = parts.every((part) => part.isEnglish || part.isNoName || part.text.length < 4);
  return isPlain || isName ? null : placeOf(words, 'area', at, end);
}

function cityAt(words: readonly NameWord[], at: number): Place | null {
  const word = words[at]!;
  if (!isCapital(word) && !isBehindPreposition(words, at)) return null;
  const end = cityEnd(words, at);
  if (end === at) return null;
  const comma = words[end]?.text === ',' ? end + 1 : end;
  const length = isClose(words[end - 1], words[end]) ? regionLength(words, comma) : 0;
  const hasRegion = length > 0 && (comma > end || words[comma]?.spelling === 'upper');
  if (hasRegion && isCapital(word)) return placeOf(words, 'area', at, comma + length);
  if (isTitled(words, at)) return null;
  if (!isCapital(word)) return byLowerName(words, at, end);
  const parts = words.slice(at, end).filter(({ kind }) => kind === 'word');
  if (parts.length > 1) return parts.every((part) => isCapital(part) || SMALL.has(part.lower)) ? placeOf(words, 'area', at, end) : null;
  if (word.isNoName) return null;
  if (SITES.has(words[end]?.lower ?? '') && OWNERS.has(words[at - 1]?.lower ?? '')) return placeOf(words, 'area', at, end);
  const isEponym = EPONYM_NOUNS.has(words[end]?.lower ?? '') || (isCapital(words[end]) && EPONYM_NOUNS.has(words[end + 1]?.lower ?? ''));
  return !isEponym && isTownHere(words, at, end) ? placeOf(words, 'area', at, end) : null;
}

/** "King County", "Denver metro": an area called by name. */
function areaAt(words: readonly NameWord[], at: number): Place | null {
  const noun = words[at]!;
  const isLandmark = LANDMARKS.has(noun.lower);
  if (!isLandmark && !AREA_NOUNS.has(noun.lower)) return null;
  let from = at;
  while (from > 0 && at - from < 3 && isCapital(words[from - 1]) && isClose(words[from - 1], words[from]) && !words[from - 1]!.isNoName) from -= 1;
  if (isLandmark && (words[at - 1]?.isPossessive || !BEFORE_LANDMARK.has(words[from - 1]?.lower ?? ''))) return null;
  const isWritten = isLandmark || isCapital(noun) || noun.lower === 'metro' || noun.lower === 'county';
  return from < at && isWritten ? placeOf(words, 'area', from, at + 1) : null;
}

/** Towns, counties and parts of towns. */
export function areas(words: readonly NameWord[]): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]!.kind !== 'word') continue;
    const place = areaAt(words, at) ?? cityAt(words, at) ?? originAt(words, at);
    if (place === null) continue;
    if ((found.at(-1)?.to ?? 0) > place.from) found.pop();
    found.push(place);
    at = place.to - 1;
  }
  return found;
}
