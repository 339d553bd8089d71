import type { Span } from '../../draft/span.ts';
import { SpanSet } from '../../draft/span-set.ts';
import type { IdentifierKind } from '../detection.ts';
import { emails } from '../detectors/emails.ts';
import { numberedIdentifiers } from '../detectors/numbered-identifiers.ts';
import { places } from '../detectors/places.ts';
import { nameEnds } from '../detectors/places/name-extent.ts';
import { fold } from '../fold.ts';
import { FAMILIAR, GIVEN } from '../lexicons/name-flags.ts';
import { COMMON_UNITS, GENERIC_MODIFIERS } from '../lexicons/place-cues.ts';
import { isCity } from '../lexicons/places.ts';
import { LARGE_REGIONS } from '../lexicons/regions.ts';
import { CLINICIAN_TITLES } from '../lexicons/titles.ts';
import { KNOWN_SHORT_FORMS, OFFICE_HANDLE, WEB_NAMES } from '../lexicons/story-cues.ts';
import { allOf } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';
import { isBody } from './accounts-of-bodies.ts';
import { isEponymic, isNobody } from './eponymic.ts';
import { isFamilyWritten } from './families.ts';
import { mentions } from './mentions.ts';
import { phraseAt } from './phrases.ts';
import { isClearGiven, isFamiliarGiven, nameWords, type NameWord } from './words.ts';

/** What would point at a patient if the text is a patient's story, though nothing right beside it says so. */
export interface Clue extends Span {
  readonly kind: Extract<IdentifierKind, 'name' | 'location' | 'age-over-89' | 'other-id'>;
}

const INITIALS = /(?<![\p{L}\p{N}.@])(?:\p{Lu}\.\s?){1,3}\p{Lu}\.?(?![\p{L}\p{N}])/gu;
const ARTICLE = /^(?:the|a|an|this|that|every|each|another)$/;
/** "Our Doreen got a new hip": these stand before a thing, or before somebody by a name that is nothing else. */
const OWNER = /^(?:my|our)$/;
const PREPOSITION = /^(?:in|at|from|near|of|off|on|outside|to|around|past|beyond|dari|dekat|kat|de|desde|en|fra|från|aus)$/;
/** "died of Kuru", "symptoms of Lassa fever": behind these and "of" stands an illness. */
const BEFORE_ILLNESS = /^(?:die[sd]?|dying|dead|death|passed|symptoms?|signs?|suffer(?:s|ed|ing)?|cases?|history|diagnosis|outbreak|cured|ill|afraid)$/;
const BEFORE_AGE = /^(?:,|\(|:|-|is|was|he's|she's|who's|turned|today|umur|cumple|sus|\.|!|\?)$/;
const AFTER_AGE = /^(?:,|\.|!|\?|\)|;|and|but|who|next|tomorrow|today|this|años|tahun|thn)$/;
const UNTAKEN_AGE = /^(?:\+|%|\/|bpm|mg|ml|kg)$/;
/** The oldest that people grow, in years. */
const OLDEST = 119;
const SHORTEST = 3;

function initials({ text }: Reading): Clue[] {
  return allOf(text, INITIALS)
    .filter(({ 0: letters }) => !KNOWN_SHORT_FORMS.has(letters.replace(/[.\s]/g, '').toLowerCase()))
    .map(({ 0: letters, index }) => ({ kind: 'name', start: index, end: index + letters.length }));
}

function isOtherwiseKnown({ isEnglish, isNoName, isEponym, key }: NameWord): boolean {
  return isEnglish || isNoName || isEponym || isCity(key);
}

function isName(words: readonly NameWord[], at: number): boolean {
  const word = words[at]!;
  if (word.text.length < SHORTEST || isOtherwiseKnown(word) || CLINICIAN_TITLES.has(word.lower)) return false;
  if (isFamilyWritten(words, at)) return word.spelling === 'capital' && word.isCaseTelling;
  const before = words[at - 1]?.lower ?? '';
  if (word.flags === 0 || ARTICLE.test(before) || (OWNER.test(before) && !isClearGiven(word))) return false;
  if (word.spelling === 'lower') return isFamiliarGiven(word);
  if (word.spelling === 'upper') return word.isShouted && isFamiliarGiven(word);
  if (word.spelling !== 'capital') return false;
  return word.isCaseTelling || (isClearGiven(word) && ((word.flags & FAMILIAR) !== 0 || /^[.,!?;:]?$/.test(words[at + 1]?.text ?? '')));
}

function names(words: readonly NameWord[]): Clue[] {
  const found: Clue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (isNobody(words, at)) {
      at += 1;
      continue;
    }
    if (words[at]!.kind !== 'word' || !isName(words, at)) continue;
    const phrase = phraseAt(words, at, 'open');
    if (phrase !== null && isEponymic(words, phrase)) continue;
    found.push({ kind: 'name', start: words[at]!.start, end: phrase?.end ?? words[at]!.end });
    at = Math.max(at, (phrase?.to ?? 0) - 1);
  }
  return found;
}

/** "from Ballinasloe", "at Queen Isolde's": a name no list holds, where a place is expected. */
function isPlace(words: readonly NameWord[], at: number): boolean {
  const word = words[at]!;
  if (word.spelling !== 'capital' || !word.isCaseTelling || word.text.length < SHORTEST) return false;
  if (!PREPOSITION.test(words[at - 1]?.lower ?? '') || word.isNoName || word.isEponym) return false;
  if (words[at - 1]!.lower === 'of' && BEFORE_ILLNESS.test(words[at - 2]?.lower ?? '')) return false;
  if (LARGE_REGIONS.has(word.key) || COMMON_UNITS.has(word.lower) || WEB_NAMES.has(word.key)) return false;
  if (isCity(word.key)) return true;
  const next = words[at + 1];
  const goesOn = next?.kind === 'word' && next.spelling === 'capital' && !next.isNoName;
  if (word.isEnglish) return goesOn && !GENERIC_MODIFIERS.has(word.lower);
  return goesOn ? (word.flags & GIVEN) === 0 || !next.isEnglish : (word.flags & GIVEN) === 0;
}

function unlisted(words: readonly NameWord[]): Clue[] {
  return words.flatMap((word, at): Clue[] => {
    const to = word.kind === 'word' && isPlace(words, at) ? nameEnds(words, at) : at;
    return to > at ? [{ kind: 'location', start: word.start, end: words[to - 1]!.end }] : [];
  });
}

function ages(words: readonly NameWord[]): Clue[] {
  return words.flatMap(({ text, start, end }, at): Clue[] => {
    if (!/^(?:9\d|1[01]\d)$/.test(text) || Number(text) > OLDEST) return [];
    const next = words[at + 1];
    if (!BEFORE_AGE.test(words[at - 1]?.lower ?? '.') || UNTAKEN_AGE.test(next?.lower ?? '')) return [];
    return next === undefined || AFTER_AGE.test(next.lower) ? [{ kind: 'age-over-89', start, end }] : [];
  });
}

function handles(reading: Reading, words: readonly NameWord[]): Clue[] {
  const own = fold(reading.draft.account ?? '').replace('@', '');
  return words.flatMap(({ kind, text, start, end }): Clue[] => {
    const isTheirs = kind === 'handle' && !OFFICE_HANDLE.test(text) && !isBody(text.slice(1)) && (own === '' || fold(text.slice(1)) !== own);
    return isTheirs ? [{ kind: 'other-id', start, end }] : [];
  });
}

/** Names, places, handles and great ages which nothing right beside them makes anybody's, in reading order. */
export function inAStory(reading: Reading): readonly Clue[] {
  const words = reading.get(nameWords);
  const taken = new SpanSet([...reading.get(mentions), ...reading.get(places), ...reading.get(numberedIdentifiers), ...reading.get(emails)]);
  const found: Clue[] = [];
  for (const clue of [...initials(reading), ...ages(words), ...handles(reading, words), ...names(words), ...unlisted(words)]) {
    if (taken.meets(clue)) continue;
    taken.add(clue);
    found.push(clue);
  }
  return found.sort((a, b) => a.start - b.start);
}
