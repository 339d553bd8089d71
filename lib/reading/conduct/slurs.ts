import { overlaps, type Span } from '../../draft/span.ts';
import { isEnglishWord } from '../lexicons/english.ts';
import { GIVEN } from '../lexicons/name-flags.ts';
import { nameFlags } from '../lexicons/names.ts';
import { AIMED_ONLY, ALWAYS, SLUR_PHRASES, UNLESS_INNOCENT } from '../lexicons/slurs.ts';
import { allOf } from '../patterns/quick-match.ts';
import type { Feature, Reading } from '../reading.ts';
import { remembering } from '../remembered.ts';
import { looseSpelling, spellings, type Spelt } from '../spelling.ts';
import { stanceAt, type Stance } from '../stance.ts';

/** A slur and how the writer stands to it. */
export interface Slur extends Span {
  readonly stance: Stance;
}

const SLUR = new RegExp(`^(?:${ALWAYS.join('|')})$`);
/** A map, for in an object "constructor" is known too. */
const INNOCENT: ReadonlyMap<string, RegExp> = new Map(Object.entries(AIMED_ONLY));

/** What a word is by itself: a slur whatever is said with it, or one but for its innocent uses and, mostly, only where it is thrown. */
interface Sign {
  readonly innocent: RegExp | null;
  readonly isOnlyThrown: boolean;
}

const ALWAYS_ONE: Sign = { innocent: null, isOnlyThrown: false };

/** By the firm spelling of a word; null for one that is a slur nowhere, as nearly all are. */
const signOf = remembering((firm): Sign | null => {
  const loose = looseSpelling(firm);
  const innocent = INNOCENT.get(firm) ?? INNOCENT.get(loose);
  if (innocent !== undefined) return { innocent, isOnlyThrown: !UNLESS_INNOCENT.includes(firm) && !UNLESS_INNOCENT.includes(loose) };
  return loose.length >= 3 && SLUR.test(loose) ? ALWAYS_ONE : null;
});
const SAID = new RegExp(`(?<![A-Za-zÀ-ɏ\\d])(?:${SLUR_PHRASES.map((words) => words.replace(/ /g, '[ -]+')).join('|')})(?![A-Za-zÀ-ɏ])`, 'gi');
/** A slur named as a word, or as what people are called: "stop calling people ...". */
const MENTIONED = /(?:\b(?:word|term|slur|n-word|label|name|expression|insult)s? (?:like )?|\bcalling (?:people|anyone|someone|others|colleagues|patients|each other) (?:an? )?)["']?$/i;
/** Words that a slur is thrown with. */
const THROWN = /\b(?:you|u|ya|your|these|those|such|like you|filthy|dirty|stupid|fucking|bloody|typical|another|nothing but|just a|disgusting|damn|bunch of|ugly|fat|hate|acting like|for a|shut up|he'?s an?|she'?s an?|they'?re|they are|all|common|that|is an?|are|too many|many|more)\s+(?:[A-Za-zÀ-ɏ]+\s+){0,2}$/i;
const THROWN_AFTER = /^\s*(?:behaviou?r|like you|should|can'?t|belong|all|who|please|just|!|ass\b)/i;

/** "Imagine being …": contempt in the dress of a supposition. */
const SCORNED = /\bimagine\s+(?:[a-z]+\s)?[a-z]+ing\b[^.!?]*$/i;

/** "We don't want …", "no … here": what is denied is the people, not the word. */
const SHUT_OUT = /(?:\b(?:don'?t|do not|doesn'?t|didn'?t|won'?t|never|nobody|no ?one) (?:[a-z]+ ){0,2}(?:wants?|needs?|let|allow|hire|employ|trusts?|likes?|stand|tolerate|serve)|(?:^|[.!?,;:]\s*)no)\s+(?:(?:any|more|these|those|filthy|bloody|fucking)\s+){0,2}$/i;

const isOfTwoWords: Feature<boolean> = ({ text }) => text.trim().split(/\s+/).length <= 2;

/** A word with another meaning is a slur when it is thrown at somebody, or stands alone. */
function isThrown(reading: Reading, { start, end }: Spelt): boolean {
  const before = reading.text.slice(Math.max(0, start - 40), start);
  return reading.get(isOfTwoWords) || THROWN.test(before) || SHUT_OUT.test(before) || THROWN_AFTER.test(reading.text.slice(end));
}

/** Right before a surname that is a slur elsewhere: "Hemi Paki". */
const WORD_BEFORE = /(?<name>[A-ZÀ-Þ][a-zß-ÿ]+) $/;

function isSurname({ text }: Reading, { start, end }: Spelt): boolean {
  const given = WORD_BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.groups?.['name']?.toLowerCase() ?? '';
  return /^[A-ZÀ-Þ][a-zß-ÿ]/.test(text.slice(start, end)) && (nameFlags(given) & GIVEN) !== 0 && !isEnglishWord(given);
}

function isSlur(reading: Reading, word: Spelt): boolean {
  const sign = signOf(word.firm);
  if (sign === null || isSurname(reading, word)) return false;
  if (sign.innocent !== null) {
    const isInnocent = sign.innocent.test(reading.text.slice(Math.max(0, word.start - 60), word.end + 60));
    return !isInnocent && (!sign.isOnlyThrown || isThrown(reading, word));
  }
  const isCapital = /^[A-ZÀ-Þ][a-zß-ÿ]/.test(reading.text.slice(word.start, word.end));
  return !isCapital || isThrown(reading, word) || word.start === 0;
}

/** Every slur of the text, however it is disguised, with how the writer stands to it. */
export function slurs(reading: Reading): readonly Slur[] {
  const found: Slur[] = [];
  const add = (span: Span) => {
    if (!found.some((other) => overlaps(other, span))) {
      const isMentioned = MENTIONED.test(reading.text.slice(Math.max(0, span.start - 32), span.start));
      const before = reading.text.slice(0, span.start);
      const isScorned = SCORNED.test(before) || SHUT_OUT.test(before);
      found.push({ start: span.start, end: span.end, stance: isMentioned ? 'refuted' : isScorned ? 'asserted' : stanceAt(reading, span) });
    }
  };
  for (const { 0: words, index } of allOf(reading.text, SAID)) add({ start: index, end: index + words.length });
  for (const word of reading.get(spellings)) if (isSlur(reading, word)) add(word);
  return found.sort((a, b) => a.start - b.start);
}
