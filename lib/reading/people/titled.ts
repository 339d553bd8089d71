import { GIVEN } from '../lexicons/name-flags.ts';
import { CLINICIAN_TITLES, COURTESY_TITLES, PUBLIC_TITLES, WORDLIKE_TITLES } from '../lexicons/titles.ts';
import type { Title } from './candidate.ts';
import { remembering } from '../remembered.ts';
import { asInitials } from './initials.ts';
import { behindParticles, phraseAt, type Phrase, type Reach } from './phrases.ts';
import type { NameWord } from './words.ts';

interface FoundTitle {
  readonly title: Title;
  /** Index of the token behind the title and its stop. */
  readonly next: number;
}

/** A name with the title in front of it. */
export interface TitledPhrase extends Phrase {
  readonly title: Title;
}

/** Titles behind which even an unknown word in lower case is a name: others are also what anybody is called ("nenek umur 97"). */
const ONLY_TITLES = /^(?:mr|mrs|ms|mdm|miss|dr|prof|encik|puan)$/;

/** In front of somebody's name in Filipino: "si kuya dodong". */
const PERSON_MARKER = /^(?:si|ni|kay|sina|nina|kina)$/;
const FILIPINO = /^(?:kuya|ate|mang|aling|manong|manang|lol[oa]|tit[oa]|tatay|nanay|tay|nay|tatang)$/;

/** In capitals these are illnesses, posts and degrees: "MS", "NP", "SR". */
const CAPITAL_OTHERS: ReadonlySet<string> = new Set(['ms', 'np', 'en', 'sr', 'mp']);

function titleOf(text: string): Title | null {
  if (COURTESY_TITLES.has(text)) return 'courtesy';
  if (CLINICIAN_TITLES.has(text)) return 'clinician';
  return PUBLIC_TITLES.has(text) ? 'public' : null;
}

/** Words that titles of two words, or with a slash, begin with: "prime minister", "a/prof". */
const BEGINNINGS: ReadonlySet<string> = new Set([...COURTESY_TITLES, ...CLINICIAN_TITLES, ...PUBLIC_TITLES].flatMap((title) => (
  /[_/]/.test(title) ? title.split(/[_/]/, 1) : [])));

/** True for a word that is a title or begins one, as hardly any does. */
const mayBeTitle = remembering((lower) => BEGINNINGS.has(lower) || titleOf(lower) !== null);

function titleAt(words: readonly NameWord[], at: number): FoundTitle | null {
  const word = words[at];
  if (word === undefined || word.kind !== 'word' || word.isPossessive || !mayBeTitle(word.lower)) return null;
  const after = words[at + 1];
  const slashed = after?.text === '/' ? titleOf(`${word.lower}/${words[at + 2]?.lower ?? ''}`) : null;
  if (slashed !== null) return { title: slashed, next: at + 3 };
  const double = titleOf(`${word.lower}_${after?.lower ?? ''}`);
  if (double !== null) return { title: double, next: at + 2 };
  if (word.spelling === 'upper') {
    const name = after?.text === '.' ? words[at + 2] : after;
    const isBeforeName = name?.kind === 'word' && (name.isShouted || (name.spelling !== 'lower' && name.flags > 0));
    if (!isBeforeName || CAPITAL_OTHERS.has(word.lower)) return null;
  }
  const title = titleOf(word.lower);
  if (title === null) return null;
  const isDotted = after?.text === '.' && after.start === word.end;
  return { title, next: isDotted ? at + 2 : at + 1 };
}

/** "Mr X", "patient Y": nobody. */
export function isPlaceholder(phrase: Phrase): boolean {
  return phrase.words.length === 1 && /^[xyz]$/i.test(phrase.words[0]!.text);
}

/** "Prof Dr Lee" has two titles; the "Justice" of "Dr Justice Obi" is a given name. */
function secondTitle(words: readonly NameWord[], at: number): FoundTitle | null {
  const inner = titleAt(words, at);
  if (inner === null || words[inner.next]?.kind !== 'word') return null;
  const word = words[at]!;
  return WORDLIKE_TITLES.has(word.lower) && (word.flags & GIVEN) !== 0 ? null : inner;
}

/** "van Dijk", "de Souza": the particle has no capital letter, the name has. */
function isCapitalBehindParticles(words: readonly NameWord[], from: number): boolean {
  const at = behindParticles(words, from);
  const word = words[at];
  return at > from && word?.kind === 'word' && word.spelling !== 'lower';
}

/** "mrs d from room 22", "mr b's leg": a letter for the name, in a text without capitals, and more is said of it. */
function isSmallLetter(words: readonly NameWord[], at: number): boolean {
  const word = words[at]!;
  return /^[b-df-hj-np-tv-z]$/.test(word.text) && ONLY_TITLES.test(words[at - 1]!.lower)
    && (word.isPossessive || /^(?:from|in|is|was|has|had|and|who|told|asked|tried|said|keeps|wants|again|got|gave)$/.test(words[at + 1]?.lower ?? ''));
}

/** "PR 162 ms QTc 431 ms": milliseconds. "Bed 12 ms Lim" is a title, for what follows is known as a name. */
function isMilliseconds(words: readonly NameWord[], at: number, first: NameWord): boolean {
  return words[at]!.text === 'ms' && /\d$/.test(words[at - 1]?.text ?? '') && first.flags === 0;
}

/** A name behind a title. A single letter keeps its title in the span, for alone it would be no name: "Mrs K". */
export function namedAfterTitle(words: readonly NameWord[], at: number): TitledPhrase | null {
  const outer = titleAt(words, at);
  if (outer === null) return null;
  const inner = secondTitle(words, outer.next);
  const from = inner?.next ?? outer.next;
  const first = words[from];
  const titleWord = words[at]!;
  if (first === undefined || first.kind !== 'word' || first.start - words[from - 1]!.end > 1 || isMilliseconds(words, at, first)) return null;
  const isMarked = PERSON_MARKER.test(words[at - 1]?.lower ?? '') && FILIPINO.test(titleWord.text);
  const isWordlike = WORDLIKE_TITLES.has(titleWord.lower) && !isMarked;
  if (isSmallLetter(words, from)) return { ...asInitials(first, from), start: titleWord.start, title: outer.title };
  const isCapital = first.spelling !== 'lower' || isCapitalBehindParticles(words, from);
  if (isWordlike && isCapital && titleWord.spelling === 'lower' && first.isEnglish && first.flags === 0) return null;
  if (isWordlike && !isCapital && (first.flags === 0 || first.isEnglish || titleWord.lower === 'en')) return null;
  const reach: Reach = !isWordlike ? 'loose' : isCapital ? 'cued' : 'open';
  const phrase = phraseAt(words, from, reach);
  if (phrase === null || isPlaceholder(phrase)) return null;
  if (!isCapital && !isMarked && phrase.parts[0] === 'unknown' && (titleWord.spelling !== 'lower' || !ONLY_TITLES.test(titleWord.lower))) return null;
  const isLetter = phrase.words.length === 1 && phrase.words[0]!.text.length === 1;
  return { ...phrase, start: isLetter ? titleWord.start : phrase.start, title: inner?.title === 'clinician' ? 'clinician' : outer.title };
}
