import type { Reading } from '../reading.ts';
import { EPONYM_NOUNS, NO_PERSONS } from '../lexicons/eponyms.ts';
import { GIVEN } from '../lexicons/name-flags.ts';
import { BEDSIDE } from '../lexicons/individual-cues.ts';
import { BEFORE_EPONYM, BELONGINGS, CALLING, CARE_VERBS, FATES, HUMAN_FATES, NAME_LABELS, NAMING, PATIENT_NOUNS, RELATION_NOUNS, SAYING } from '../lexicons/name-cues.ts';
import { isCity } from '../lexicons/places.ts';
import { CLINICIAN_TITLES, COURTESY_TITLES, PUBLIC_TITLES, WORDLIKE_TITLES } from '../lexicons/titles.ts';
import { isEverydayTalk } from './individual.ts';
import { phraseAt, type Phrase, type Reach } from './phrases.ts';
import { strengthOf, type Strength } from './strength.ts';
import { isClearGiven, isFamiliarGiven, nameWords, type NameWord } from './words.ts';

export type Title = 'courtesy' | 'clinician' | 'public';

/** Why a phrase is read as a name at this place. */
export type Cue = 'title' | 'naming' | 'patient' | 'relation' | 'age' | 'verb' | 'fate' | 'human' | 'belonging' | 'apposition' | 'form';

/** A phrase taken for a person's name. */
export interface Candidate extends Phrase {
  readonly strength: Strength;
  readonly title: Title | null;
  readonly cues: ReadonlySet<Cue>;
}

const SKIPPED: ReadonlySet<string> = new Set([',', ':', '(', '-', '"', "'", '[', '–', '=', '/', '*', '|', '#']);
const AGE = /^(?:\d{1,3}-?(?:y|yo|yof|yom|yr|yrs|m|f|year-old|yr-old|month-old|week-old|day-old|years-old|mo|wo|do|yo-f|yo-m|s|something)|\d{1,3}\/[mf])$/;
/** "the Nakamura family". */
const KIN: ReadonlySet<string> = new Set(['family', 'twins', 'triplets', 'baby', 'babies', 'boy', 'boys', 'girl', 'girls', 'kids', 'parents', 'household', 'couple', 'brothers', 'sisters']);
const MONTHS: ReadonlySet<string> = new Set(['april', 'may', 'june', 'july', 'august', 'jan', 'jun', 'mar', 'sept', 'march', 'avril', 'julio', 'junio', 'augustus']);
const SEX: ReadonlySet<string> = new Set(['m', 'f', 'male', 'female', 'man', 'woman', 'boy', 'girl', 'lady', 'gentleman', 'guy']);

/** Index of the token before `at`, stepping over marks that may stand between a cue and a name. */
export function stepBack(words: readonly NameWord[], at: number): number {
  let index = at - 1;
  while (index >= 0 && SKIPPED.has(words[index]!.text)) index -= 1;
  return index;
}

function titleAt(words: readonly NameWord[], at: number): { readonly title: Title; readonly next: number } | null {
  const word = words[at];
  if (word === undefined || word.kind !== 'word' || word.isPossessive) return null;
  const two = `${word.lower} ${words[at + 1]?.lower ?? ''}`;
  const slashed = words[at + 1]?.text === '/' ? `${word.lower}/${words[at + 2]?.lower ?? ''}` : '';
  const lookUp = (text: string): Title | null =>
    COURTESY_TITLES.has(text) ? 'courtesy' : CLINICIAN_TITLES.has(text) ? 'clinician' : PUBLIC_TITLES.has(text) ? 'public' : null;
  if (slashed !== '' && lookUp(slashed)) return { title: lookUp(slashed)!, next: at + 3 };
  if (lookUp(two)) return { title: lookUp(two)!, next: at + 2 };
  if (word.spelling === 'upper' && word.isCaseTelling && word.text.length > 1 && !(words[at + 1]?.spelling === 'upper' && words[at + 1]!.flags > 0)) return null;
  if (word.spelling === 'upper' && (word.lower === 'ms' || word.lower === 'np' || word.lower === 'en' || word.lower === 'sr' || word.lower === 'mp')) return null;
  const title = lookUp(word.lower);
  if (title === null) return null;
  const isDotted = words[at + 1]?.text === '.' && words[at + 1]!.start === word.end;
  return { title, next: isDotted ? at + 2 : at + 1 };
}

/** "Mr X", "patient Y": nobody. */
function isPlaceholder(phrase: Phrase): boolean {
  return phrase.words.length === 1 && /^[xyz]$/i.test(phrase.words[0]!.text);
}

/** A name behind a title. A single letter keeps its title in the span, for alone it would be no name: "Mrs K". */
function namedAfterTitle(words: readonly NameWord[], at: number): (Phrase & { readonly title: Title }) | null {
  const titled = titleAt(words, at);
  if (titled === null) return null;
  const inner = titleAt(words, titled.next);
  const from = inner !== null && !(WORDLIKE_TITLES.has(words[titled.next]!.lower) && (words[titled.next]!.flags & GIVEN) !== 0) && inner.next < words.length && words[inner.next]?.kind === 'word' ? inner.next : titled.next;
  const title = inner !== null && from === inner.next && inner.title === 'clinician' ? 'clinician' : titled.title;
  const first = words[from];
  if (first === undefined || first.kind !== 'word' || first.start - words[from - 1]!.end > 1) return null;
  const isWordlike = WORDLIKE_TITLES.has(words[at]!.lower);
  const isCapital = first.spelling !== 'lower';
  if (isCapital && isWordlike && words[at]!.spelling === 'lower' && first.isEnglish && first.flags === 0) return null;
  if (!isCapital && isWordlike && (first.flags === 0 || first.isEnglish)) return null;
  const phrase = phraseAt(words, from, isWordlike && !isCapital ? 'open' : isWordlike ? 'cued' : 'loose');
  if (phrase === null || isPlaceholder(phrase)) return null;
  if (!isCapital && phrase.parts[0] === 'unknown' && words[at]!.spelling !== 'lower') return null;
  const start = phrase.words.length === 1 && phrase.words[0]!.text.length === 1 ? words[at]!.start : phrase.start;
  return { ...phrase, start, title };
}

/** "a boy called", "my patient, aka": somebody stands before the word. */
function isPersonBefore(words: readonly NameWord[], at: number): boolean {
  return [1, 2, 3].some((back) => {
    const lower = words[at - back]?.lower ?? '';
    return PATIENT_NOUNS.has(lower) || RELATION_NOUNS.has(lower) || AGE.test(lower) || lower === 'old' || lower === 'he' || lower === 'she' || lower === 'who';
  });
}

/** "in May", "April 10th": a month. */
function isMonth(words: readonly NameWord[], at: number): boolean {
  if (!MONTHS.has(words[at]!.key)) return false;
  return words[at + 1]?.kind === 'number' || /^\d/.test(words[at + 1]?.text ?? '') || /^(?:in|on|since|until|till|by|of|last|this|next|every|early|late|mid|from|to|and|between|before|after|during)$/.test(words[at - 1]?.lower ?? '') || /^\d/.test(words[at - 1]?.text ?? '');
}

function cueBefore(words: readonly NameWord[], from: number): Cue | null {
  const index = stepBack(words, from);
  const word = words[index];
  if (word === undefined) return null;
  const { lower } = word;
  const second = words[stepBack(words, index)]?.lower ?? '';
  if (NAMING.has(lower)) return 'naming';
  if (CALLING.has(lower)) return isPersonBefore(words, index) ? 'naming' : null;
  if (NAME_LABELS.has(lower) && words[index + 1]?.text === ':') return 'naming';
  if ((lower === 'is' || lower === 'was' || lower === "name's") && (NAME_LABELS.has(second) || lower === "name's")) return 'naming';
  if (word.kind === 'word' && word.isPossessive) return null;
  if (AGE.test(lower) || (lower === 'old' && /^(?:year|yr|month|week|day|years|yo)$/.test(second))) return 'age';
  if (SEX.has(lower)) return 'age';
  if (PATIENT_NOUNS.has(lower)) return 'patient';
  if (RELATION_NOUNS.has(lower)) return 'relation';
  if (CARE_VERBS.has(lower)) return 'verb';
  if (/^(?:on|to|for|with|of|from)$/.test(lower) && CARE_VERBS.has(second)) return 'verb';
  return null;
}

/** Words that end what may stand between a name and the noun it qualifies. */
const NO_MODIFIER = /^(?:is|was|has|had|have|are|were|be|with|and|or|who|for|in|on|at|to|of|by|from|after|before|came|got|said|will|would|can|could|did|does|asked|told|went|needs?|wants?|lost|beat|rang|died|'s)$/;

/** Is the phrase part of the name of a disease, sign, score, body or event? */
function isEponymic(words: readonly NameWord[], phrase: Phrase): boolean {
  const name = phrase.words.map(({ key }) => key).join(' ');
  if (NO_PERSONS.has(name) || NO_PERSONS.has(`${phrase.words[0]!.key} ${words[phrase.from + 1]?.key ?? ''}`)) return true;
  for (const ahead of [0, 1, 2]) {
    const next = words[phrase.to + ahead];
    if (next === undefined || (next.kind !== 'word' && next.text !== '-' && next.kind !== 'number')) break;
    if (EPONYM_NOUNS.has(next.lower)) return ahead === 0 || next.spelling !== 'lower' || /^(?:disease|syndrome|sequence)$/.test(next.lower) || phrase.words.every(({ isEponym }) => isEponym);
    if (NO_MODIFIER.test(next.lower)) break;
  }
  if (words[phrase.to]?.text === '/' && words[phrase.to + 1]?.spelling === 'upper') return true;
  if (!phrase.words.every(({ isEponym }) => isEponym)) return false;
  const before = words[phrase.from - 1];
  return phrase.isPossessive || phrase.words.length > 1 || (before !== undefined && BEFORE_EPONYM.has(before.lower));
}

function cuesAfter(words: readonly NameWord[], phrase: Phrase): Cue[] {
  const found: Cue[] = [];
  const next = words[phrase.to];
  if (next === undefined) return found;
  if (KIN.has(next.lower) && words[phrase.from - 1]?.lower === 'the') return ['belonging'];
  if (phrase.isPossessive) {
    const owned = [next, words[phrase.to + 1], words[phrase.to + 2]].find((word) => word?.kind === 'word' && BELONGINGS.has(word.lower));
    if (owned !== undefined) found.push('belonging');
    return found;
  }
  if (next.text === '(' || next.text === ',' || next.text === '-') {
    const second = words[phrase.to + 1];
    const third = words[phrase.to + 2]?.lower ?? '';
    const article = second?.lower === 'a' || second?.lower === 'an' || second?.lower === 'the' || second?.lower === 'our' || second?.lower === 'my' || second?.lower === 'aged' || second?.lower === 'age';
    if (second !== undefined && (AGE.test(second.lower) || (second.kind === 'number' && /^\d{1,3}$/.test(second.text)))) found.push('apposition');
    else if (article && (AGE.test(third) || PATIENT_NOUNS.has(third) || /^\d{1,3}$/.test(third))) found.push('apposition');
    return found;
  }
  if (AGE.test(next.lower)) return ['apposition'];
  const second = words[phrase.to + 1]?.lower ?? '';
  if (/^(?:didn't|didnt|won't|wont|did)$/.test(next.lower) && [second, words[phrase.to + 2]?.lower].includes('make')) found.push('fate', 'human');
  if (/^(?:came|comes|coming|walked|walks|rolled|rolls|brought|wheeled|rocked|got|is|was)$/.test(next.lower) && /^(?:in|back|through)$/.test(second)) found.push('fate');
  if (FATES.has(next.lower)) found.push('fate', ...(HUMAN_FATES.has(next.lower) ? ['human' as const] : []));
  else if (/^(?:is|was|has|had|got|gets|came|comes|will|went|who|just|finally|then|also|sadly|can|keeps)$/.test(next.lower)) {
    const third = words[phrase.to + 2]?.lower ?? '';
    if (FATES.has(second) || FATES.has(third) || /^(?:back|home|down|off)$/.test(second) || AGE.test(second) || (/^(?:had|has|got|gets)$/.test(next.lower) && (BEDSIDE.has(second) || BEDSIDE.has(third))) || (/^(?:a|an|my|our|the)$/.test(second) && (PATIENT_NOUNS.has(third) || AGE.test(third) || /^\d{1,3}$/.test(third)))) found.push('fate', ...(HUMAN_FATES.has(second) || HUMAN_FATES.has(third) ? ['human' as const] : []));
    else if (next.lower === 'is' || next.lower === 'was') found.push('form');
  }
  return found;
}

/** Two capital letters for somebody: "pt JS". */
function lettersOf(words: readonly NameWord[], at: number): Phrase | null {
  const word = words[at];
  if (word === undefined || word.kind !== 'word' || word.spelling !== 'upper' || word.text.length !== 2 || word.isNoName || word.isEnglish) return null;
  const next = words[at + 1];
  if (!word.isPossessive && next !== undefined && !/^[,(.;:!?-]$/.test(next.text) && !FATES.has(next.lower) && !/^(?:is|was|has|had|came|who)$/.test(next.lower)) return null;
  return { from: at, to: at + 1, start: word.start, end: word.end, parts: ['initial'], words: [word], hasPatronymic: false, isLower: false, isPossessive: word.isPossessive };
}

function isInitials(phrase: Phrase): boolean {
  return phrase.parts.every((part) => part === 'initial');
}

/** "A Whipple before lunch": the capital letter is an article. */
function isArticle(words: readonly NameWord[], phrase: Phrase): boolean {
  return phrase.words[0]!.key === 'a' && phrase.words[0]!.isOpening && words[phrase.from + 1]?.text !== '.';
}

/** "the Nobel", "a Turner phenotype": an article before a single word makes it a thing. */
function isCommonNoun(words: readonly NameWord[], phrase: Phrase): boolean {
  return phrase.parts.length === 1 && /^(?:the|a|an|this|that|every|each|another)$/.test(words[phrase.from - 1]?.lower ?? '');
}

/**
 * In everyday talk, with no illness or care in it, a capital letter inside a sentence and a place beside a verb of speech or a comma
 * are enough; in clinical text the same words are rather eponyms, brands and tests.
 */
function isLikelyInTalk(words: readonly NameWord[], phrase: Phrase): boolean {
  const [first] = phrase.words;
  if (first === undefined || phrase.isLower || first.isEponym || isInitials(phrase) || phrase.words.some(({ spelling }) => spelling === 'upper' || spelling === 'mixed')) return false;
  const before = words[phrase.from - 1];
  const after = words[phrase.to];
  const isSaid = SAYING.has(after?.lower ?? '') || SAYING.has(before?.lower ?? '');
  const isAddressed = /^[,:?!]$/.test(after?.text ?? '.') && (before === undefined || before.text === ',' || first.isOpening);
  const isTelling = phrase.words.every((word) => word.isCaseTelling || word.isOpening) && !first.isOpening;
  if (phrase.parts.length > 1) return isTelling && phrase.words.some((word) => !word.isEnglish && word.text.length > 2);
  const isPlain = first.isEnglish || isCity(first.key);
  if (phrase.parts[0] === 'unknown') return isSaid && !isPlain;
  return isPlain ? (isSaid || (isAddressed && !isCity(first.key))) && phrase.parts[0] === 'given' && isTelling : isSaid || isAddressed || isTelling;
}

function accepted(words: readonly NameWord[], isLay: boolean, phrase: Phrase, strength: Strength, title: Title | null, cues: ReadonlySet<Cue>): boolean {
  if (title !== null || cues.has('naming')) return true;
  if (isPlaceholder(phrase)) return false;
  if (isArticle(words, phrase)) return false;
  if (strength >= 2) return true;
  const [first] = phrase.words;
  if (first === undefined) return false;
  if (isCommonNoun(words, phrase) && !cues.has('belonging')) return false;
  if (isLay && isLikelyInTalk(words, phrase)) return true;
  if (isInitials(phrase)) return (cues.has('patient') || cues.has('age') || cues.has('relation') || cues.has('apposition')) && (phrase.parts.length > 1 || first.text.length === 2 || cues.size > 1);
  const isNear = cues.has('patient') || cues.has('relation') || cues.has('age') || cues.has('apposition');
  if (phrase.isLower) {
    if (first.isEnglish) return false;
    if (phrase.parts.length > 1 && cues.size > 0 && phrase.words.every((word) => word.flags !== 0 && !word.isEnglish)) return true;
    return isFamiliarGiven(first) ? cues.size > 0 && (cues.size > 1 || !cues.has('form')) : isNear && phrase.parts[0] !== 'unknown' && (phrase.parts.length > 1 || isClearGiven(first));
  }
  if (phrase.parts.every((part) => part === 'unknown')) return first.isEponym || first.spelling === 'upper' ? false : isNear ? first.isCaseTelling : cues.has('human') || (first.isCaseTelling && (cues.has('fate') || cues.has('belonging')));
  if (first.isEponym && (!isClearGiven(first) || first.key.includes('-'))) return cues.has('relation') || cues.has('apposition') || cues.has('fate');
  if (first.isEnglish && first.isOpening && phrase.parts.length === 1) return cues.has('apposition') || cues.has('belonging') || (cues.has('fate') && phrase.parts[0] === 'given');
  if (first.spelling === 'upper' && !first.isShouted && phrase.parts.length === 1) return cues.has('relation') || cues.has('apposition');
  if (first.isOpening && isFamiliarGiven(first)) return true;
  return cues.size > 0;
}

/** "SMITH, John", as on labels: the given name follows behind a comma. */
function inverted(words: readonly NameWord[], phrase: Phrase): Phrase {
  if (words[phrase.to]?.text !== ',' || words[phrase.to + 1]?.spelling === 'lower' || phrase.parts.length > 1) return phrase;
  const given = phraseAt(words, phrase.to + 1, 'cued');
  if (given === null || given.parts[0] !== 'given') return phrase;
  return { ...phrase, to: given.to, end: given.end, parts: [...phrase.parts, ...given.parts], words: [...phrase.words, ...given.words], isPossessive: given.isPossessive };
}

/** Names in a row are all names when one is: "Gerste, Johnson and Maria". */
function inRow(words: readonly NameWord[], found: readonly Candidate[]): Candidate[] {
  const more: Candidate[] = [];
  const isTaken = (at: number) => [...found, ...more].some(({ from, to }) => from <= at && at < to);
  const add = (at: number, beside: Candidate) => {
    const word = words[at];
    if (word === undefined || word.spelling !== 'capital' || isTaken(at) || word.isNoName || word.isEponym || (word.isEnglish && word.flags === 0)) return null;
    if (word.isOpening && word.isEnglish) return null;
    const phrase = phraseAt(words, at, 'cued');
    if (phrase === null || isTaken(phrase.to - 1) || phrase.parts.length > Math.max(2, beside.parts.length) || isEponymic(words, phrase)) return null;
    const candidate: Candidate = { ...phrase, strength: 1, title: null, cues: new Set<Cue>(['form']) };
    more.push(candidate);
    return candidate;
  };
  for (const known of found) {
    if (known.isLower || known.isPossessive || known.strength < 2 && known.cues.size === 0) continue;
    for (let last: Candidate | null = known; last !== null;) {
      const joint: NameWord | undefined = words[last.to];
      const next: number | null = joint?.text === ',' && /^(?:and|&|or)$/.test(words[last.to + 1]?.lower ?? '') ? last.to + 2 : joint !== undefined && /^(?:,|and|&|or)$/.test(joint.lower) ? last.to + 1 : null;
      const isList: boolean = next !== null && (joint!.text !== ',' || /^(?:,|and|&|\.)$/.test(words[next + 1]?.lower ?? '') || /^(?:,|and|&)$/.test(words[next + 2]?.lower ?? ''));
      last = next !== null && isList ? add(next, last) : null;
    }
    for (let first: Candidate | null = known; first !== null;) {
      const joint: NameWord | undefined = words[first.from - 1];
      const isJoined: boolean = joint !== undefined && /^(?:,|and|&|or)$/.test(joint.lower) && words[first.from - 2]?.spelling === 'capital' && (joint.text !== ',' || /^(?:,|:)$/.test(words[first.from - 3]?.text ?? ''));
      first = isJoined ? add(first.from - 2, first) : null;
    }
  }
  return more;
}

/** Every phrase of the text that is read as a person's name, in reading order, without overlap. */
export function candidates(reading: Reading): readonly Candidate[] {
  const words = reading.get(nameWords);
  const isLay = reading.get(isEverydayTalk);
  const found: Candidate[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    if (word.kind !== 'word' || isMonth(words, at)) {
      at += 1;
      continue;
    }
    const titled = namedAfterTitle(words, at);
    const before = cueBefore(words, at);
    const cue = titled === null ? before : 'title';
    const reach: Reach = cue === 'naming' ? 'loose' : cue === null ? 'open' : 'cued';
    const phrase = titled ?? (cue === 'patient' || cue === 'naming' || cue === 'age' ? lettersOf(words, at) : null) ?? phraseAt(words, at, reach);
    if (phrase === null) {
      at += 1;
      continue;
    }
    const cues = new Set<Cue>([...(cue === null ? [] : [cue]), ...(before === null ? [] : [before]), ...cuesAfter(words, phrase)]);
    const title = titled?.title ?? null;
    const strength = strengthOf(phrase);
    if ((title === null && cue !== 'naming' && isEponymic(words, phrase)) || !accepted(words, isLay, phrase, strength, title, cues)) {
      at += 1;
      continue;
    }
    const whole = cue === 'naming' || phrase.words[0]!.spelling === 'upper' ? inverted(words, phrase) : phrase;
    found.push({ ...whole, strength, title, cues });
    at = whole.to;
  }
  return [...found, ...inRow(words, found)].sort((a, b) => a.start - b.start);
}
