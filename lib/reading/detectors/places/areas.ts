import { EPONYM_NOUNS } from '../../lexicons/eponyms.ts';
import { isCity } from '../../lexicons/places.ts';
import { CLINICIAN_TITLES, COURTESY_TITLES } from '../../lexicons/titles.ts';
import { LARGE_REGIONS, STATE_CODES } from '../../lexicons/regions.ts';
import { GIVEN } from '../../lexicons/name-flags.ts';
import type { NameWord } from '../../people/words.ts';
import { isCapital, isClose, placeOf, type Place } from './place.ts';

/** Cities and their parts that the list lacks or has under another name. */
const MORE: ReadonlySet<string> = new Set(`
new_york nyc manhattan brooklyn bronx queens harlem staten_island long_island philly vegas sf bay_area silicon_valley south_side hollywood compton east_london west_london south_london north_london
kl jb klang_valley penang_island georgetown ipoh shah_alam petaling_jaya subang bangsar cheras ampang bukit_bintang jurong tampines yishun woodlands bedok ang_mo_kio toa_payoh kowloon greater_manchester merseyside tyneside
kent essex surrey sussex norfolk suffolk devon cornwall dorset somerset yorkshire lancashire cheshire cumbria hampshire hertfordshire berkshire oxfordshire cambridgeshire lincolnshire leicestershire nottinghamshire derbyshire shropshire
`.trim().split(/\s+/));
const BEFORE_PLACE: ReadonlySet<string> = new Set(['in', 'from', 'near', 'at', '@', 'to', 'of', 'around', 'outside', 'downtown', 'via', 'di', 'dari', 'en', 'de', 'nr']);
const AREA_NOUNS: ReadonlySet<string> = new Set(['county', 'parish', 'borough', 'township', 'district', 'village', 'precinct', 'shire', 'metro', 'suburb', 'neighborhood', 'neighbourhood', 'reservation', 'island', 'town', 'kampung', 'estate']);
/** "our Austin branch": what an institution has in several towns. */
const SITES: ReadonlySet<string> = new Set(['branch', 'office', 'campus', 'site', 'location', 'clinic', 'hospital', 'area', 'facility', 'store', 'division']);
const LONGEST = 4;

function regionAt(words: readonly NameWord[], at: number): number {
  const one = words[at];
  if (one === undefined || one.kind !== 'word') return 0;
  const two = words[at + 1];
  if (two !== undefined && LARGE_REGIONS.has(`${one.key}_${two.key}`)) return 2;
  return LARGE_REGIONS.has(one.key) || (one.spelling === 'upper' && STATE_CODES.has(one.text)) ? 1 : 0;
}

/** Inside the names of towns. */
const SMALL: ReadonlySet<string> = new Set(['upon', 'under', 'on', 'in', 'of', 'the', 'le', 'la', 'de', 'del', 'by', 'and', 'sur', 'am', 'over']);

function isCapitalOrSmall(first: NameWord, word: NameWord): boolean {
  return !isCapital(first) || isCapital(word);
}

/** Longest run of words from `at` that names a city; its end, or `at` when none does. */
function cityEnd(words: readonly NameWord[], at: number): number {
  let end = at;
  let joined = '';
  for (let index = at; index < words.length && index - at < LONGEST; index += 1) {
    const word = words[index]!;
    if (word.kind !== 'word' && word.text !== '.') break;
    if (index > at && !isClose(words[index - 1], word)) break;
    if (word.text === '.') {
      if (!/^(?:st|ste|mt|ft)$/.test(words[index - 1]?.lower ?? '')) break;
      continue;
    }
    joined = joined === '' ? word.key : `${joined}_${word.key}`;
    if (!LARGE_REGIONS.has(joined) && isCapitalOrSmall(words[at]!, word) && (isCity(joined) || MORE.has(joined))) end = index + 1;
    if (word.isPossessive) joined = `${joined}'s`;
  }
  return end;
}

/** "Ms. Blanchard": behind a title stands a person. */
function isTitled(words: readonly NameWord[], at: number): boolean {
  const title = words[at - 1]?.text === '.' ? words[at - 2] : words[at - 1];
  return title !== undefined && title.kind === 'word' && (COURTESY_TITLES.has(title.lower) || CLINICIAN_TITLES.has(title.lower)) && title.lower !== 'en';
}

function cityAt(words: readonly NameWord[], at: number): Place | null {
  const word = words[at]!;
  const end = cityEnd(words, at);
  if (end === at) return null;
  const before = words[at - 1];
  const hasPreposition = before !== undefined && BEFORE_PLACE.has(before.lower);
  const comma = words[end]?.text === ',' ? end + 1 : end;
  const region = isClose(words[end - 1], words[end]) ? regionAt(words, comma) : 0;
  const hasRegion = region > 0 && (comma > end || words[comma]?.spelling === 'upper');
  const isKnown = MORE.has(word.key);
  const isMany = words.slice(at, end).filter(({ kind }) => kind === 'word').length > 1;
  if (isTitled(words, at) && !hasRegion) return null;
  if (isCapital(word)) {
    const isName = (word.flags & GIVEN) !== 0 || (word.flags !== 0 && isCapital(before) && before.kind === 'word');
    if (word.isNoName && !hasRegion && !isMany) return null;
    if (!isMany && SITES.has(words[end]?.lower ?? '') && /^(?:our|the|their|my|his|her)$/.test(before?.lower ?? '')) return placeOf(words, 'area', at, end);
    if (EPONYM_NOUNS.has(words[end]?.lower ?? '') || EPONYM_NOUNS.has(words[end + 1]?.lower ?? '') && isCapital(words[end])) return null;
    if (!isMany && !hasRegion) {
      const follower = words[end];
      if (isCapital(follower) && (follower.flags & 2) !== 0 && !follower.isEnglish && isClose(words[end - 1], follower)) return null;
      if (hasPreposition ? (word.isEnglish && !word.isCaseTelling) || (before!.lower === 'of' || before!.lower === 'to') && (isName || word.isEnglish || word.isEponym) : isName || word.isEnglish || word.isEponym || (!isKnown && !word.isCaseTelling && !word.isOpening) || (word.flags !== 0 && !isKnown && !word.isCaseTelling)) return null;
      if (word.spelling === 'upper' && word.isCaseTelling && word.text.length < 5 && !isKnown) return null;
      if (!hasPreposition && isCapital(before) && (before.flags & GIVEN) !== 0) return null;
    } else if (!hasRegion && isMany && words.slice(at, end).some((part) => part.kind === 'word' && !isCapital(part) && !SMALL.has(part.lower))) return null;
    return placeOf(words, 'area', at, hasRegion ? comma + region : end);
  }
  if (!hasPreposition || /^(?:of|to|de|en|di|at|via)$/.test(before!.lower)) return null;
  const isPlain = words.slice(at, end).every((part) => part.isEnglish || part.isNoName || part.text.length < 4);
  const isLikelyName = !isMany && (word.flags & GIVEN) !== 0;
  return isPlain || isLikelyName ? null : placeOf(words, 'area', at, end);
}

/** "King County", "Denver metro": an area called by name. */
function areaAt(words: readonly NameWord[], at: number): Place | null {
  const noun = words[at]!;
  if (!AREA_NOUNS.has(noun.lower) || at === 0) return null;
  let from = at;
  while (from > 0 && at - from < 3 && isCapital(words[from - 1]) && isClose(words[from - 1], words[from]) && !words[from - 1]!.isNoName) from -= 1;
  if (from === at || (!isCapital(noun) && noun.lower !== 'metro' && noun.lower !== 'county')) return null;
  return placeOf(words, 'area', from, at + 1);
}

/** Towns, counties and parts of towns. */
export function areas(words: readonly NameWord[]): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (word.kind !== 'word') continue;
    const place = areaAt(words, at) ?? cityAt(words, at);
    if (place === null) continue;
    const last = found.at(-1);
    if (last !== undefined && last.to > place.from) found.pop();
    found.push(place);
    at = place.to - 1;
  }
  return found;
}
