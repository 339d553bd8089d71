import type { Span } from '../../draft/span.ts';
import { COMMON, FAMILIAR, GIVEN, SURNAME } from '../lexicons/name-flags.ts';
import { PARTICLES, SUFFIXES } from '../lexicons/titles.ts';
import type { NameWord } from './words.ts';

export type Part = 'given' | 'surname' | 'unknown' | 'initial';

/** Words in a row that can be read as one name. Token indexes, `to` exclusive; UTF-16 offsets. */
export interface Phrase extends Span {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Part[];
  /** The tokens behind `parts`. */
  readonly words: readonly NameWord[];
  /** Holds "bin", "a/l" and the like, which only names do. */
  readonly hasPatronymic: boolean;
  /** Written without capital letters. */
  readonly isLower: boolean;
  readonly isPossessive: boolean;
}

/** `loose` also takes unknown words in lower case and everyday words, for places where only a name can stand. */
export type Reach = 'open' | 'cued' | 'loose';

const PATRONYMICS: ReadonlySet<string> = new Set(['bin', 'binti', 'binte', 'bte', 'bt', 'ibn', 'bint', 'a/l', 'a/p', 's/o', 'd/o', 'anak', 'ap']);
/** Common surnames that in lower case behind a given name are rather a word: "emma will", "john may". */
const VERBLIKE: ReadonlySet<string> = new Set('will may can long just still day best back well ward hall price cook hope rose fall hunt moss love bush cross little rich weeks rush fast drew hold holds kick falter falls bang blow slam hack care cares pace serve sever sleep sleeps walks tell tells fever storm winter winters weight blank beer stern bender sharp stark swift sweet gross grim dying pains'.split(' '));
const LONGEST = 6;

function isLetter(word: NameWord | undefined): word is NameWord {
  return word?.kind === 'word' && word.text.length === 1 && word.spelling === 'letter';
}

/** The part a word can play when its capital letter counts. */
function capitalPart(word: NameWord, reach: Reach): Part | null {
  if (word.kind !== 'word' || word.spelling === 'lower' || word.spelling === 'mixed' || word.isNoName || /\d/.test(word.text)) return null;
  if (word.spelling === 'upper' && (word.flags === 0 || word.text.length < 3) && reach === 'open') return null;
  if (word.spelling === 'upper' && word.isEnglish && reach === 'open') return null;
  if ((word.flags & GIVEN) !== 0) return 'given';
  if (word.flags !== 0) return 'surname';
  if (word.isEnglish && reach !== 'loose') return null;
  return word.text.length > 1 ? 'unknown' : null;
}

function isClearSurname(word: NameWord | undefined): boolean {
  return word !== undefined && word.kind === 'word' && (word.flags & SURNAME) !== 0 && !word.isEnglish && !word.isNoName && word.text.length > 2;
}

/** The part a word in lower case can play: it must be on the lists and mean nothing else. */
function lowerPart(word: NameWord, reach: Reach, follows: boolean, next: NameWord | undefined): Part | null {
  if (word.kind !== 'word' || word.isNoName || /\d/.test(word.text)) return null;
  if (follows && word.isEnglish && ((word.flags & COMMON) !== 0 || ((word.flags & SURNAME) !== 0 && word.text.length > 4)) && !VERBLIKE.has(word.key)) return 'surname';
  if (word.isEnglish && !follows && (word.flags & FAMILIAR) !== 0 && isClearSurname(next)) return 'given';
  if (word.isEnglish) return reach === 'loose' && word.flags !== 0 ? ((word.flags & GIVEN) !== 0 ? 'given' : 'surname') : null;
  if (reach === 'open') {
    if ((word.flags & (GIVEN | FAMILIAR)) === (GIVEN | FAMILIAR)) return 'given';
    return (word.flags & SURNAME) !== 0 ? 'surname' : null;
  }
  if ((word.flags & GIVEN) !== 0) return 'given';
  if (word.flags !== 0) return 'surname';
  return reach === 'loose' && word.text.length > 2 ? 'unknown' : null;
}

/** "bin" as one token, "a/l" as three; 0 when no particle stands here. */
function particleLength(words: readonly NameWord[], at: number): { readonly length: number; readonly isPatronymic: boolean } {
  const word = words[at];
  if (word === undefined) return { length: 0, isPatronymic: false };
  const joined = `${word.lower}${words[at + 1]?.lower ?? ''}${words[at + 2]?.lower ?? ''}`;
  if (joined.length === 3 && joined[1] === '/' && PARTICLES.has(joined)) return { length: 3, isPatronymic: PATRONYMICS.has(joined) };
  if (word.kind === 'word' && PARTICLES.has(word.lower) && (word.text.length > 1 || word.spelling === 'lower')) return { length: 1, isPatronymic: PATRONYMICS.has(word.lower) };
  return { length: 0, isPatronymic: false };
}

function partAt(words: readonly NameWord[], at: number, reach: Reach, isLower: boolean, follows = false): Part | null {
  const word = words[at];
  if (word === undefined) return null;
  if (isLetter(word)) {
    const isDotted = words[at + 1]?.text === '.' && words[at + 1]?.start === word.end;
    if (word.text === 'I' && !isDotted) return null;
    return 'initial';
  }
  return isLower ? lowerPart(word, reach, follows, words[at + 1]) : capitalPart(word, reach);
}

/** True when the name that begins here is written in lower case, particles at its start apart, or when everything is in capitals. */
function isLowerFrom(words: readonly NameWord[], from: number): boolean {
  let at = from;
  for (let particle = particleLength(words, at); particle.length > 0 && at - from < 4; particle = particleLength(words, at)) at += particle.length;
  const word = at > from && words[at]?.kind === 'word' && words[at]!.spelling !== 'lower' ? words[at]! : words[from]!;
  return word.spelling === 'lower' || word.isShouted;
}

/** The longest name that begins at a token, or null. */
export function phraseAt(words: readonly NameWord[], from: number, reach: Reach): Phrase | null {
  const first = words[from];
  if (first === undefined || first.kind !== 'word') return null;
  const isLower = isLowerFrom(words, from);
  const parts: Part[] = [];
  const taken: NameWord[] = [];
  let at = from;
  let end = first.start;
  let to = from;
  let hasPatronymic = false;
  while (parts.length < LONGEST) {
    let next = at;
    if (parts.length > 0 || !isLower) {
      for (let particle = particleLength(words, next); particle.length > 0 && next - at < 4; particle = particleLength(words, next)) {
        const isName = parts.length > 0 && partAt(words, next, reach, isLower) !== null && words[next]!.spelling === 'capital';
        if (isName) break;
        hasPatronymic ||= particle.isPatronymic && parts.length > 0;
        next += particle.length;
      }
    }
    const part = partAt(words, next, reach, isLower, parts.length > 0);
    if (part === null) break;
    const word = words[next]!;
    if (parts.length > 0 && word.start - words[next - 1]!.end > 1) break;
    parts.push(part);
    taken.push(word);
    end = word.end;
    at = next + 1;
    to = at;
    const dot = words[at];
    if (dot?.text === '.' && dot.start === word.end && (part === 'initial' || word.text.length === 1)) {
      end = dot.end;
      at += 1;
      to = at;
    }
    if (word.isPossessive) break;
    const suffix = words[at]?.kind === 'word' && SUFFIXES.has(words[at]!.lower) ? words[at]! : null;
    if (suffix !== null) {
      end = suffix.end;
      to = at + 1;
      break;
    }
  }
  if (parts.length === 0) return null;
  if (parts.length === 1) hasPatronymic = false;
  return { from, to, start: parts.length > 0 && taken[0] !== first ? first.start : taken[0]!.start, end, parts, words: taken, hasPatronymic, isLower, isPossessive: taken.at(-1)!.isPossessive };
}
