import { GIVEN, SURNAME } from '../lexicons/name-flags.ts';
import { PATIENT_NOUNS, RELATION_NOUNS } from '../lexicons/name-cues.ts';
import { LARGE_REGIONS } from '../lexicons/regions.ts';
import type { Reading } from '../reading.ts';
import { isAccepted } from './acceptance.ts';
import type { Candidate, Cue } from './candidate.ts';
import { cueBefore, cuesAfter } from './cues.ts';
import { behindBed } from './deeds.ts';
import { isEponymic, isNobody } from './eponymic.ts';
import { isFamilyTold } from './families.ts';
import { isEverydayTalk } from './individual.ts';
import { lettersAt, smallLettersAt } from './initials.ts';
import { phraseAt, type Phrase, type Reach } from './phrases.ts';
import { inverted, othersInRow } from './rows.ts';
import { strengthOf } from './strength.ts';
import { namedAfterTitle } from './titled.ts';
import { nameWords, type NameWord } from './words.ts';

const MONTHS: ReadonlySet<string> = new Set('april may june july august jan jun mar sept march avril julio junio augustus'.split(' '));
const BEFORE_MONTH = /^(?:\d.*|in|on|since|until|till|by|of|last|this|next|every|early|late|mid|from|to|and|between|before|after|during)$/;

/** What is said of a month and hardly of somebody: "April is the cruellest". */
const SAID_OF_MONTH = /^(?:is|was|will|brings|means|came|has)$/;

/** "in May", "April 10th", "April is here". */
function isMonth(words: readonly NameWord[], at: number): boolean {
  if (MONTHS.has(words[at]!.key) && words[at]!.isOpening && SAID_OF_MONTH.test(words[at + 1]?.lower ?? '') && /^(?:the|a|here|over|almost)$/.test(words[at + 2]?.lower ?? '')) return true;
  return MONTHS.has(words[at]!.key) && (/^\d/.test(words[at + 1]?.text ?? '') || BEFORE_MONTH.test(words[at - 1]?.lower ?? ''));
}

/** "Hong Kong", "Puerto Rico". */
function isLand({ words }: Phrase): boolean {
  return words.length > 1 && LARGE_REGIONS.has(words.map(({ key }) => key).join('_'));
}

/** "We at Alder Vale", "beds at Beth Israel": behind "at" stands a place; a person only with something of theirs. */
function isAfterAt(words: readonly NameWord[], { from, isPossessive }: Phrase): boolean {
  return words[from - 1]?.lower === 'at' && !isPossessive && !AT_SOMEBODY.test(words[from - 2]?.lower ?? '');
}

/** What is told apart by letters: "Hall C", "Group B". */
const LETTERED = /^(?:hall|room|block|suite|building|gate|wing|grant|bay|pod|case|mark|bill|page|hope|ward|star)$/;

/** "Hall C", but not "Hall C." at the name's own stop, nor "Mark C" of whom something is told. */
function isLettered({ words: [first, second], end, parts }: Phrase): boolean {
  return parts.length === 2 && first !== undefined && second !== undefined && first.isEnglish && LETTERED.test(first.key)
    && second.text.length === 1 && end === second.end && (first.flags & GIVEN) === 0;
}

/** "Bill passed: …", "the Finance Bill has passed". */
function isLaw(words: readonly NameWord[], { words: [first], to, parts }: Phrase): boolean {
  return parts.length === 1 && first?.key === 'bill' && words.slice(to, to + 2).some(({ lower }) => /^(?:passed|passes|fails|failed)$/.test(lower));
}

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

/** "known as Buerger's colour": nobody is called by a genitive of which all words stand for a disease. */
function isOwnedByEponym({ words, isPossessive }: Phrase): boolean {
  return isPossessive && words.every(({ isEponym }) => isEponym);
}

/** What is done "at" somebody. */
const AT_SOMEBODY = /^(?:shouted|yelled|screamed|smiled|looked|look|looking|waved|laughed|swore|mad|angry|glare|glared|grinned|winked)$/;

/** "CHEN" of "CHEN, Wei Ling": a listed family name in capitals. */
function isFamilyNameFirst({ words: [first], parts }: Phrase): boolean {
  return parts.length === 1 && first !== undefined && first.spelling === 'upper' && !first.isEnglish && (first.flags & SURNAME) !== 0;
}

const PARTICLE_OF_THINGS = /^(?:del?|las?|los)$/;

/** "Día de la Enfermería", "Línea de la Vida": without a name before them the particles belong to a thing. */
function isOfAThing(words: readonly NameWord[], { from, words: [first] }: Phrase): boolean {
  let at = from;
  let hasOf = false;
  while (words[at] !== first && PARTICLE_OF_THINGS.test(words[at]?.lower ?? '')) at += 1;
  if (words[at] !== first) return false;
  for (at -= 1; at >= 0 && PARTICLE_OF_THINGS.test(words[at]!.lower); at -= 1) hasOf ||= /^del?$/.test(words[at]!.lower);
  const thing = words[at];
  return hasOf && thing?.spelling === 'capital' && thing.flags === 0 && !PATIENT_NOUNS.has(thing.lower) && !RELATION_NOUNS.has(thing.lower);
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

function candidateAt(words: readonly NameWord[], at: number, isLay: boolean): Candidate | null {
  if (words[at]!.kind !== 'word' || isMonth(words, at)) return null;
  const titled = namedAfterTitle(words, at);
  const cue = cueBefore(words, at);
  const letters = cue === 'patient' || cue === 'naming' || cue === 'age' ? lettersAt(words, at) : null;
  const small = behindBed(words, at + 1) > at + 1 ? smallLettersAt(words, at) : null;
  const written: Phrase | null = titled ?? letters ?? small ?? phraseAt(words, at, reachOf(words, at, cue));
  const phrase = written !== null && titled === null && isFamilyNameFirst(written) ? inverted(words, written) : written;
  if (phrase === null || (titled === null && (isLand(phrase) || isLettered(phrase) || isLaw(words, phrase)))) return null;
  const cues = new Set<Cue>(cuesBehind(words, phrase));
  if (titled !== null) cues.add('title');
  if (cue !== null) cues.add(cue);
  if (phrase.parts.length === 1 && isFamilyTold(words, at)) cues.add('family');
  if (titled === null && cue === null && isOfAThing(words, phrase)) return null;
  if (titled === null && cue !== 'naming' && isAfterAt(words, phrase)) return null;
  const candidate: Candidate = { ...phrase, strength: strengthOf(phrase), title: titled?.title ?? null, cues };
  if (titled === null && (cue !== 'naming' || isOwnedByEponym(phrase)) && isEponymic(words, phrase)) return null;
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
