import { PATIENT_NOUNS } from '../../lexicons/name-cues.ts';
import type { NameWord } from '../../people/words.ts';

/** Whose rooms have numbers too, in front of a room and behind it. */
const LODGING = /^(?:hostel|hotel|motel|dorm|dormitory|inn|airbnb|rented|lecture|seminar|meeting|conference|class|exam|exams|tutorial|library|karaoke|escape|committee|school|college|campus|asrama|kolej)$/;
/** Where beds are sold and cars and coaches stand. */
const SHOWN = /^(?:raised|flower|garden|veg|vegetable|allotment|sunflowers|tulips|roses|ikea|showroom|hostel|hotel|airbnb|car|garage|coach|bus|warehouse|depot|parking)$/;
/** What people meet for in a room with a number. */
const GATHERED = /^(?:teaching|talk|talks|club|choir|fellowship|workshop|meets|training|induction|kelas|mesyuarat|clase|reunión|viva|osce|interviews?|quiz|yoga|network|rehearsal)$/;
const GATHERED_BEFORE = 6;
/** What beds and rooms have, and what is done to them: "bed 4 has no plug". */
const FITTINGS = /^(?:plugs?|sockets?|curtains?|bulbs?|lamps?|wheels?|brakes?|taps?|sinks?|mattress|rails?|remote|windows?|doors?|locks?|buzzer|squeak(?:s|y)?|wobbl(?:es|y)|leak(?:s|ing)?|wifi|aircon|printer|paint(?:ed|ing)|repair(?:s|ed)?|roda|barandal|colchón|enchufe|lampu|tingkap)$/;
const SOMEBODY = /^(?:he|she|his|her|hers|him|who|dia|él|ella)$/;
/** Tokens looked at before a room and behind it. */
const BEFORE = 2;
const AFTER = 6;

/** "Hostel room 303", "seminar room 2", "room 12 at the Station Hotel": a numbered room, from its word to its number, that is no ward's. */
export function isLodging(words: readonly NameWord[], at: number, number: number): boolean {
  const { lower: room } = words[at]!;
  if (!/^(?:room|bed|bay)$/.test(room)) return false;
  const houses = room === 'room' ? LODGING : SHOWN;
  const near = [...words.slice(Math.max(0, at - BEFORE), at), ...words.slice(number + 1, number + 1 + AFTER)];
  return near.some(({ lower }) => houses.test(lower));
}

/** Who works on a ward, and what one does there. */
const AT_WORK = /^(?:band|matron|sister|nurse|nurses|hca|hcas|team|staff|crew|ladies|girls|lot|everyone|everybody|colleagues?|porters?|cleaners?|students?|sho|reg|registrar|f1|f2|fy1|fy2|intern|interns|housemen|consultants?|manager|job|jobs|vacanc(?:y|ies)|placement|shifts?|induction|post|bank|rotation|postings?|ho|mo|jururawat|enfermeras?)$/;
/** How far before its preposition: "the new band 7 on Cedar ward". */
const WORKING_BEFORE = 3;

/** "The team on Cedar ward", "my placement at Rowan ward": named for those who work there, and nobody in care stands beside. */
export function isWorkplace(words: readonly NameWord[], at: number): boolean {
  if (!/^(?:on|from|at|of|in)$/.test(words[at - 1]?.lower ?? '')) return false;
  return words.slice(Math.max(0, at - 1 - WORKING_BEFORE), at - 1).some(({ lower }) => AT_WORK.test(lower))
    && !words.some(({ lower }) => lower.length > 1 && PATIENT_NOUNS.has(lower));
}

/** The words up to where their sentence ends. */
function upToStop(words: readonly NameWord[]): readonly NameWord[] {
  const stop = words.findIndex(({ text }) => /^[.!?]$/.test(text));
  return stop < 0 ? words : words.slice(0, stop);
}

/** "Teaching is in room 4", "the bed in room 3 squeaks": nobody lies there as far as is said. */
export function isForOthers(words: readonly NameWord[], at: number, number: number): boolean {
  const before = words.slice(Math.max(0, at - GATHERED_BEFORE), at);
  const after = words.slice(number + 1, number + 1 + AFTER);
  const near = [...before, ...after];
  if (near.some(({ lower }) => SOMEBODY.test(lower) || (lower.length > 1 && PATIENT_NOUNS.has(lower)))) return false;
  return near.some(({ lower }) => GATHERED.test(lower)) || upToStop(after).some(({ lower }) => FITTINGS.test(lower));
}
