import { SURNAME } from '../lexicons/name-flags.ts';
import type { Reading } from '../reading.ts';
import { isAccepted } from './acceptance.ts';
import type { Candidate, Cue } from './candidate.ts';
import { cueBefore, cuesAfter } from './cues.ts';
import { behindBed } from './deeds.ts';
import { isNobody } from './eponymic.ts';
import { isFamilyTold } from './families.ts';
import { isEverydayTalk } from './individual.ts';
import { lettersAt, smallLettersAt } from './initials.ts';
import { isMonth, isNoPerson } from './no-person.ts';
import { phraseAt, type Phrase, type Reach } from './phrases.ts';
import { inverted, othersInRow } from './rows.ts';
import { strengthOf } from './strength.ts';
import { namedAfterTitle } from './titled.ts';
import { nameWords, type NameWord } from './words.ts';

/** "Hyacinth, 88, came off BiPAP": an age between commas makes even an everyday word a name. */
function isAgedWord(words: readonly NameWord[], at: number): boolean {
  const word = words[at]!;
  const [comma, age, second] = words.slice(at + 1, at + 4);
  return word.spelling === 'capital' && word.isOpening && !word.isNoName && word.text.length > 3
    && comma?.text === ',' && /^\d{1,2}$/.test(age?.text ?? '') && second?.text === ',';
}

function reachOf(words: readonly NameWord[], at: number, cue: Cue | null): Reach {
  if (isAgedWord(words, at)) return 'loose';
  if (cue === null) return 'open';
  return cue === 'naming' ? 'loose' : 'cued';
}

/** "CHEN" of "CHEN, Wei Ling": a listed family name in capitals. */
function isListedSurname({ words: [first], parts }: Phrase): boolean {
  return parts.length === 1 && first !== undefined && first.spelling === 'upper' && !first.isEnglish && (first.flags & SURNAME) !== 0;
}

/** A word with a capital that no list of names has, behind "from" or "of". */
function isHomeAt(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  return word?.kind === 'word' && word.spelling === 'capital' && word.flags === 0 && /^(?:from|of)$/.test(words[at - 1]?.lower ?? '');
}

/** What stands behind a name tells of it, also where it is said first where they are from: "Ann Lee from Thornaby had measles". */
function cuesBehind(words: readonly NameWord[], phrase: Phrase): Cue[] {
  const isFrom = words[phrase.to]?.lower === 'from' && words[phrase.to + 1]?.spelling === 'capital';
  const behindHome = isFrom || isHomeAt(words, phrase.to + 1) ? cuesAfter(words, { ...phrase, to: phrase.to + 2 }) : [];
  return [...cuesAfter(words, phrase), ...behindHome];
}

/** The words at a token as a name without a title: letters, or the longest phrase that such a cue lets be one. */
function untitledAt(words: readonly NameWord[], at: number, cue: Cue | null): Phrase | null {
  const letters = cue === 'patient' || cue === 'naming' || cue === 'age' ? lettersAt(words, at) : null;
  const small = behindBed(words, at + 1) > at + 1 ? smallLettersAt(words, at) : null;
  const phrase = letters ?? small ?? phraseAt(words, at, reachOf(words, at, cue));
  return phrase !== null && isListedSurname(phrase) ? inverted(words, phrase) : phrase;
}

function candidateAt(words: readonly NameWord[], at: number, isLay: boolean): Candidate | null {
  if (words[at]!.kind !== 'word' || isMonth(words, at)) return null;
  const titled = namedAfterTitle(words, at);
  const cue = cueBefore(words, at);
  const phrase = titled ?? untitledAt(words, at, cue);
  if (phrase === null || (titled === null && isNoPerson(words, phrase, cue))) return null;
  const cues = new Set<Cue>(cuesBehind(words, phrase));
  if (titled !== null) cues.add('title');
  if (cue !== null) cues.add(cue);
  if (phrase.parts.length === 1 && isFamilyTold(words, at)) cues.add('family');
  const candidate: Candidate = { ...phrase, strength: strengthOf(phrase), title: titled?.title ?? null, cues };
  if (!isAccepted(words, candidate, isLay)) return null;
  const isLabelled = cue === 'naming' || phrase.words[0]!.spelling === 'upper';
  return isLabelled ? { ...candidate, ...inverted(words, phrase) } : candidate;
}

/** Every phrase of the text that is read as a person's name, in reading order, without overlap. */
export function candidates(reading: Reading): readonly Candidate[] {
  const words = reading.get(nameWords);
  const isLay = reading.get(isEverydayTalk);
  const found: Candidate[] = [];
  for (let at = 0; at < words.length;) {
    if (isNobody(words, at)) {
      at += 2;
      continue;
    }
    const candidate = candidateAt(words, at, isLay);
    // "Marcus of Sylmar": behind a name it is where somebody is from.
    const isHome = candidate?.title === null && found.at(-1)?.to === at - 1 && isHomeAt(words, at);
    if (candidate !== null && !isHome) found.push(candidate);
    at = candidate?.to ?? at + 1;
  }
  return [...found, ...othersInRow(words, found)].sort((a, b) => a.start - b.start);
}
