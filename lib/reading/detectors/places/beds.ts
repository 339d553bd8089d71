import { isMedicalTerm } from '../../lexicons/no-names.ts';
import { PATIENT_NOUNS } from '../../lexicons/name-cues.ts';
import { BED_WORDS, COMMON_UNITS, COUNTED, GENERIC_MODIFIERS } from '../../lexicons/place-cues.ts';
import { isClearGiven, isFamiliarGiven, type NameWord } from '../../people/words.ts';
import { placeOf, type Place } from './place.ts';
import { isForOthers, isLodging, isWorkplace } from './rooms-of-others.ts';

const NUMBER = /^(?:\d{1,4}[a-z]?|[a-z]\d{1,3}|\d{1,2}[a-z]\d{0,2})$/i;
/** "in bed four": told as a number only of what stands in rows. */
const IN_WORDS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
const IN_ROWS = /^(?:bed|bay|room|cubicle|trolley|resus|cot|incubator|bilik|katil|cama|sala|cuarto)$/;
const SIDES = /^(?:side|isolation|exam|recovery|delivery|hospital|icu|resus|hall|trauma|private|operating)$/;
/** What is told of a bed without anybody in it. */
const UNTAKEN = /^(?:free|empty|closed|open|available|broken|clean|dirty|blocked|ready|somehow)$/;
const LETTER = /^[A-HJK]$/;
/** "4 West": a floor and its wing. */
const WINGS = /^(?:North|South|East|West|Tower|Main)$/;
/** The same in small letters, behind "in" and the like. */
const WINGS_IN_SMALL = /^(?:north|south|east|west)$/;
/** A room by its code alone, and what stands before it: "in 312B". */
const CODE = /^\d{1,3}[A-D]$/;
const BEFORE_CODE = /^(?:in|on|from|to)$/;
/** What a floor is for, in front of its code: "oncology 5B". */
const UNITS = /^(?:oncology|cardiology|medicine|medical|surgical|surgery|ortho|orthopaedics|orthopedics|neuro|neurology|renal|respiratory|paeds|peds|paediatrics|pediatrics|maternity|postnatal|antenatal|gynae|geriatrics|elderly|stroke|rehab|haematology|hematology|telemetry|tele)$/;
/** By which a ward calls its patients. */
const WARD_TITLES = /^(?:mr|mrs|ms|miss|mdm|madam|pt|patient|encik|puan|uncle|aunty|auntie|makcik|pakcik|señora?|don|doña)$/;

/** A unit and its bed written as one: "HDU-7". */
const JOINED = /^(?:icu|itu|hdu|nicu|picu|sicu|micu|ccu|bed|bay|cubicle|rm|room|ward)-\d{1,3}[a-z]?$/i;
/** "Mrs K from 12", "Mr Odell in 7B": whom the ward calls by name and bed, and what may follow. */
const BED_ALONE = /^[1-9]\d?[a-d]?$/i;
const AFTER_BED = /^(?:[.,!?;)"”’']|has|is|was|till|until|since|so|but|because|just|your|wont|won't|tried|keeps|wants|says|said|asked|told|again|got|gave|who|and)$/;

function isCalledByTitle(words: readonly NameWord[], at: number): boolean {
  return [2, 3].some((back) => {
    const title = words[at - back]?.text === '.' ? words[at - back - 1] : words[at - back];
    return title?.kind === 'word' && WARD_TITLES.test(title.lower) && words[at - 1]?.kind === 'word';
  });
}

/** "HDU-7", "Mrs K from 12": a bed without a word for it. */
function unsaid(words: readonly NameWord[], at: number): Place | null {
  const word = words[at]!;
  if (JOINED.test(word.text)) return placeOf(words, 'bed', at, at + 1);
  const after = words[at + 1];
  const isBed = BED_ALONE.test(word.text) && /^(?:in|from)$/.test(words[at - 1]?.lower ?? '') && (after === undefined || AFTER_BED.test(after.lower));
  const called = words[at - 2];
  const isCalledByName = called !== undefined && called.kind === 'word' && isClearGiven(called) && (called.spelling === 'capital' || isFamiliarGiven(called));
  return isBed && (isCalledByName || isCalledByTitle(words, at - 1)) ? placeOf(words, 'bed', at, at + 1) : null;
}

/** In front of "la 412": in Spanish a room is called by its number with an article. */
const OF_THE_ROOM = /^(?:de|en|a|desde)$/;

/** "Maricarmen, la de la 412", "torero de la 214". */
function spanishRoom(words: readonly NameWord[], at: number): Place | null {
  const isRoom = /^[1-9]\d{2}[a-d]?$/i.test(words[at]!.text) && words[at - 1]?.lower === 'la' && OF_THE_ROOM.test(words[at - 2]?.lower ?? '');
  return isRoom && !COUNTED.has(words[at + 1]?.lower ?? '') ? placeOf(words, 'bed', at, at + 1) : null;
}

/** "4 West", "in 312B": a wing or a room without a word for it. */
function coded(words: readonly NameWord[], at: number): Place | null {
  const word = words[at]!;
  const next = words[at + 1];
  if (!/^\d/.test(word.text)) return null;
  const isWing = next !== undefined && next.start - word.end === 1
    && (WINGS.test(next.text) || (WINGS_IN_SMALL.test(next.text) && /^(?:in|on|to|from|unit)$/.test(words[at - 1]?.lower ?? '')));
  if (isWing && /^\d{1,2}$/.test(word.text)) return placeOf(words, 'bed', at, at + 2);
  return CODE.test(word.text) && (BEFORE_CODE.test(words[at - 1]?.lower ?? '') || UNITS.test(words[at - 1]?.lower ?? '')) ? placeOf(words, 'bed', at, at + 1) : null;
}

/** "Rowan ward", "Elm Ward": called by a name that is no kind of illness or patient. */
function namedWard(words: readonly NameWord[], at: number): Place | null {
  const name = words[at - 1];
  if (words[at]!.lower !== 'ward' || name?.kind !== 'word' || name.spelling !== 'capital' || !name.isCaseTelling) return null;
  if (name.isNoName || GENERIC_MODIFIERS.has(name.lower) || COMMON_UNITS.has(name.lower) || isMedicalTerm(name.key)) return null;
  return isWorkplace(words, at - 1) ? null : placeOf(words, 'bed', at - 1, at + 1);
}

/** How far before its preposition a patient may stand, in tokens: "the lady with the hip in Maple 4". */
const REACH = 5;
const MONTHS = /^(?:april|may|june|july|august)$/;

/** "our lady in Maple 4": a ward by its name alone, with its number, and somebody lies there. */
function numberedWard(words: readonly NameWord[], at: number): Place | null {
  const name = words[at]!;
  const number = words[at + 1];
  if (name.kind !== 'word' || name.spelling !== 'capital' || !name.isCaseTelling || name.isNoName || MONTHS.test(name.lower)) return null;
  if (BED_WORDS.has(name.lower) || COMMON_UNITS.has(name.lower) || isMedicalTerm(name.key)) return null;
  if (number === undefined || !/^\d{1,2}[A-D]?$/.test(number.text) || number.start - name.end !== 1) return null;
  if (COUNTED.has(words[at + 2]?.lower ?? '') || !/^(?:in|on|from)$/.test(words[at - 1]?.lower ?? '')) return null;
  const isLain = words.slice(Math.max(0, at - 1 - REACH), at - 1).some(({ lower }) => lower.length > 1 && PATIENT_NOUNS.has(lower));
  return isLain ? placeOf(words, 'bed', at, at + 2) : null;
}

/** "bed 12", "Room 304", "ward 7B", "side room 2", "Cubicle C", "4 West", "Rowan ward". */
export function beds(words: readonly NameWord[]): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const other = coded(words, at) ?? spanishRoom(words, at) ?? unsaid(words, at) ?? namedWard(words, at) ?? numberedWard(words, at);
    if (other !== null) found.push(other);
    if (word.kind !== 'word' || !BED_WORDS.has(word.lower)) continue;
    let next = at + 1;
    if (/^(?:no|number|num|nr)$/.test(words[next]?.lower ?? '')) next += 1;
    while (words[next]?.text === '.' || words[next]?.text === '#' || words[next]?.text === '-' || words[next]?.text === ':') next += 1;
    const number = words[next];
    if (number === undefined || number.start - word.end > 5) continue;
    const isInWords = IN_WORDS.test(number.lower) && IN_ROWS.test(word.lower);
    if (!NUMBER.test(number.text) && !LETTER.test(number.text) && !isInWords) continue;
    if (LETTER.test(number.text) && number.text === 'A' && words[next + 1]?.kind === 'word') continue;
    const after = words[next + 1];
    if (after !== undefined && (COUNTED.has(after.lower) || (after.text === '/' && /^\d/.test(words[next + 2]?.text ?? '')))) continue;
    if (word.lower === 'room' && number.text === '101') continue;
    if (word.text === 'RM' && !/^(?:in|from|to|pt)$/.test(words[at - 1]?.lower ?? '')) continue; // ringgit
    if (isLodging(words, at, next) || (word.lower === 'ward' && /^(?:matron|manager)$/.test(words[at - 2]?.lower ?? ''))) continue;
    if (/^(?:is|are|now)$/.test(after?.lower ?? '') && UNTAKEN.test(words[next + 2]?.lower ?? '')) continue;
    if (IN_ROWS.test(word.lower) && isForOthers(words, at, next)) continue;
    const isSide = SIDES.test(words[at - 1]?.lower ?? '');
    found.push(placeOf(words, 'bed', isSide ? at - 1 : at, next + 1));
  }
  return found;
}
