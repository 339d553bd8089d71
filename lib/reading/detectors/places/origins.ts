import { GIVEN } from '../../lexicons/name-flags.ts';
import { PATIENT_NOUNS, RELATION_NOUNS } from '../../lexicons/name-cues.ts';
import { COMMON_UNITS, LIVING, PEOPLE_OF_PLACES, SETTLEMENTS } from '../../lexicons/place-cues.ts';
import { isCity } from '../../lexicons/places.ts';
import { LARGE_REGIONS } from '../../lexicons/regions.ts';
import type { NameWord } from '../../people/words.ts';
import { isNamePart, nameEnds } from './name-extent.ts';
import { placeOf, type Place } from './place.ts';

/** How far before the preposition somebody, or a verb of living, may stand, in tokens. */
const REACH = 5;
/** Prepositions of a home in English, Malay and Spanish. */
const FROM = /^(?:from|asal|dari|taga|of|de)$/;
const SURE = /^(?:asal|taga)$/;
const IN = /^(?:in|at|to|from|di|ke|en|a|around|outside|near)$/;
/** "from outside Tumut". */
const BESIDE = /^(?:outside|near|beyond|around)$/;
const NAMED = /^(?:was|is|called|named|of|,|kat)$/;

/** A word that may name a place no list has: no unit of a hospital, no country, no everyday word, no given name. */
function mayBePlace(word: NameWord | undefined): boolean {
  if (!isNamePart(word) || word.spelling === 'letter' || word.spelling === 'mixed') return false;
  if (word.isOpening || COMMON_UNITS.has(word.lower) || LARGE_REGIONS.has(word.key) || word.text.length < 3) return false;
  if (word.isNoName || word.isPossessive) return false;
  if (isCity(word.key)) return true;
  return !word.isEnglish && !word.isEponym && (word.flags & GIVEN) === 0 && (word.spelling !== 'upper' || word.text.length > 5);
}

function stands(words: readonly NameWord[], from: number, test: (word: NameWord) => boolean): boolean {
  for (let index = from; index >= 0 && index > from - REACH; index -= 1) {
    if (/^[.!?;]$/.test(words[index]!.text)) return false;
    if (test(words[index]!)) return true;
  }
  return false;
}

function isSomebody({ lower }: NameWord): boolean {
  return PATIENT_NOUNS.has(lower) || RELATION_NOUNS.has(lower) || PEOPLE_OF_PLACES.has(lower);
}

/** "the uncle from Teluk Intan", "she lives in Ballydehob", "the village was Llanfair", "makcik asal Pasir Mas": where somebody is at home. */
export function originAt(words: readonly NameWord[], at: number): Place | null {
  if (!mayBePlace(words[at])) return null;
  const before = words[at - 1]?.lower ?? '';
  const second = words[at - 2]?.lower ?? '';
  const from = BESIDE.test(before) && second === 'from' ? at - 2 : at - 1;
  const isOrigin = /^(?:from|dari)$/.test(words[from]?.lower ?? '') && stands(words, from - 1, isSomebody);
  const isHome = isOrigin
    || (before === 'off' && PEOPLE_OF_PLACES.has(second))
    || SURE.test(before)
    || (FROM.test(before) && before !== 'of' && before !== 'de' && stands(words, at - 2, isSomebody))
    || (before === 'de' && second === ',')
    || (IN.test(before) && stands(words, at - 2, ({ lower }) => LIVING.has(lower)))
    || (NAMED.test(before) && SETTLEMENTS.has(second))
    || SETTLEMENTS.has(before);
  if (!isHome) return null;
  const to = nameEnds(words, at);
  return to > at ? { ...placeOf(words, 'area', at, to, true), ...(isOrigin && { isOrigin }) } : null;
}
