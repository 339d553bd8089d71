import { BEDS } from '../lexicons/individual-cues.ts';
import { RELATION_NOUNS } from '../lexicons/name-cues.ts';
import { CLINICIAN_TITLES, COURTESY_TITLES } from '../lexicons/titles.ts';
import type { Cue } from './candidate.ts';
import type { Phrase } from './phrases.ts';
import type { NameWord } from './words.ts';

/** A verb in the past or of habit, by its ending or from the short list of those without one. */
export const VERB = new RegExp(`^(?:[a-z]{2,}ed|${[
  'asks|bit|broke|brought|came|cries|cut|drew|drinks|drove|eats|fed|flew|forgot|gave|got|gives|grew|had|has|held|hid|hit|keeps|kept|knew|laughs',
  'left|lost|loves|made|makes|ran|rang|said|sang|sat|says|sent|shook|sings|sleeps|slept|smiles|spat|spoke|spent|still|stood|swore|swears|takes|taught|tells',
  'thinks|threw|told|took|tries|wants|wears|went|woke|wore|wrote',
].join('|')})$`);
const OWN = /^(?:his|her|himself|herself|he|she)$/;
/** Said or done to the one who tells. */
const TO_ME = /^(?:ask|tell|call|hug|thank|kiss|bless|teach|curse|offer|wink|swear|shout|kick|punch|slap|scratch|tip|serenad)[a-z]*$|^(?:bit|hit|told|taught|gave|brought|made|sang|swore|sent)$/;
const ME = /^(?:me|us|my|our)$/;
const AND = /^(?:and|&)$/;
/** Tokens behind the verb in which the own pronoun may stand. */
const REACH = 6;
/** Behind "in" a room is as good as a bed: whoever is named there lies in it. */
const ROOM = /^(?:bilik|habitaci[oó]n|rm)$/;
/** In which people sit for hours of dialysis or chemotherapy. */
const CHAIR = /^(?:chair|recliner|station|pod|bank)$/;
/** Behind these a place stands, whoever does what is told: "the postmistress from Invergarry gave me". */
const OF_A_PLACE = /^(?:from|in|of|at|near|off|outside|dari|de|en)$/;
const IN = /^(?:in|from|on|di|dari|de|en)$/;
const BED_NUMBER = /^(?:\d{1,3}[a-z]?|[a-z]\d{1,2}|[b-h])$/;

/** "Mwangi walked 30 km for his ARVs", "Yusof asked me", "Priti and her sister": only people do so. */
function isDeed(words: readonly NameWord[], at: number): boolean {
  const { lower } = words[at]!;
  const second = words[at + 1]?.lower ?? '';
  if (AND.test(lower)) return /^(?:his|her)$/.test(second) && RELATION_NOUNS.has((words[at + 2]?.lower ?? '').replace(/(?<=[a-z]{3})s$/, ''));
  if (!VERB.test(lower)) return false;
  if (TO_ME.test(lower) && ME.test(second)) return true;
  for (let index = at + 1; index < words.length && index <= at + REACH; index += 1) {
    if (/^[.!?;:]$/.test(words[index]!.text)) return false;
    if (OWN.test(words[index]!.lower)) return true;
  }
  return false;
}

/** "The hallway bed", "the corner trolley": one of a ward, by where it stands. */
const WHICH_BED = /^(?:hallway|corridor|corner|window|end|first|last|middle|far|next|side)$/;

/** Index behind "in bed 3", "from the bay C"; `at` when no bed stands there. */
export function behindBed(words: readonly NameWord[], at: number): number {
  const told = words[at]?.lower ?? '';
  // "Khan bed 6", "Kak Ros katil 15": as a ward calls them, with no word between.
  if (/^(?:bed|katil|cubicle|bay)$/.test(told) && BED_NUMBER.test(words[at + 1]?.lower ?? '') && words[at - 1]?.kind === 'word' && words[at - 1]!.flags !== 0 && !words[at - 1]!.isEnglish) return at + 2;
  if (!IN.test(told)) return at;
  const bed = /^(?:the|la|el)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const lower = words[bed]?.lower ?? '';
  if (bed > at + 1 && WHICH_BED.test(lower) && (BEDS.has(words[bed + 1]?.lower ?? '') || words[bed + 1]?.lower === 'chair')) return bed + 2;
  return (BEDS.has(lower) || ROOM.test(lower) || CHAIR.test(lower)) && BED_NUMBER.test(words[bed + 1]?.lower ?? '') ? bed + 2 : at;
}

/** "Ma'am gave me her jacket", "Baba removed his cannula": what anybody is called. */
function isTitle({ lower }: NameWord): boolean {
  return COURTESY_TITLES.has(lower) || CLINICIAN_TITLES.has(lower) || /^(?:ma'?am|baba|guy|boss|bro|sis|everyone|nobody)$/.test(lower);
}

/** What only people do stands behind a name: a deed of their own, or the bed they lie in. */
export function deedsAfter(words: readonly NameWord[], { from, to }: Phrase): Cue[] {
  if (words[to] === undefined || isTitle(words[to - 1]!) || OF_A_PLACE.test(words[from - 1]?.lower ?? '')) return [];
  const behind = behindBed(words, to);
  if (behind > to) return ['abed'];
  return isDeed(words, to) ? ['deed'] : [];
}
