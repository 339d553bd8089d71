import type { Span } from '../../draft/span.ts';
import { SUFFIXES } from '../lexicons/titles.ts';
import { partAt, particleAt, type Part, type Reach } from './parts.ts';
import type { NameWord } from './words.ts';

export type { Part, Reach } from './parts.ts';

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

/** Most parts of a name, and most tokens of particles before one of them. */
const MOST_PARTS = 6;
const MOST_PARTICLES = 4;

/** Index behind the particles that begin at a token. */
export function behindParticles(words: readonly NameWord[], at: number): number {
  let next = at;
  while (next - at < MOST_PARTICLES) {
    const { length } = particleAt(words, next);
    if (length === 0) break;
    next += length;
  }
  return next;
}

/** True when the name that begins here is written in lower case, particles at its start apart, or when all is in capitals. */
function isLowerFrom(words: readonly NameWord[], from: number): boolean {
  const behind = words[behindParticles(words, from)];
  const word = behind?.kind === 'word' && behind.spelling !== 'lower' ? behind : words[from]!;
  return word.spelling === 'lower' || word.isShouted;
}

/** "muthu a/l rengasamy": behind such a particle stands a name, whatever the lists hold. */
function isBehindPatronymic(words: readonly NameWord[], from: number, at: number): boolean {
  const word = words[at];
  return at > from && word?.kind === 'word' && !word.isEnglish && !word.isNoName && word.text.length > 2
    && words.slice(from, at).some((_, index) => particleAt(words, from + index).isPatronymic);
}

/** The longest name that begins at a token, or null. */
export function phraseAt(words: readonly NameWord[], from: number, reach: Reach): Phrase | null {
  const first = words[from];
  if (first === undefined || first.kind !== 'word') return null;
  const isLower = isLowerFrom(words, from);
  const parts: Part[] = [];
  const taken: NameWord[] = [];
  let { start: end } = first;
  let to = from;
  let hasPatronymic = false;
  while (parts.length < MOST_PARTS) {
    const follows = parts.length > 0;
    const standing = { reach, isLower, follows };
    let at = to;
    if (follows || !isLower) {
      const isNameItself = follows && words[at]?.spelling === 'capital' && partAt(words, at, standing) !== null;
      at = isNameItself ? at : behindParticles(words, at);
    }
    const word = words[at];
    const part = partAt(words, at, standing) ?? (follows && isBehindPatronymic(words, to, at) ? 'unknown' : null);
    const isBehindStop = at > to && words[at - 1]?.text === '.'; // "bt. Kassim" begins no sentence
    if (part === null || word === undefined || (follows && ((word.isOpening && !isBehindStop) || word.start - words[at - 1]!.end > 1))) break;
    if (follows && at > to) hasPatronymic ||= words.slice(to, at).some((_, index) => particleAt(words, to + index).isPatronymic);
    parts.push(part);
    taken.push(word);
    end = word.end;
    to = at + 1;
    const dot = words[to];
    if (word.text.length === 1 && dot?.text === '.' && dot.start === word.end) {
      end = dot.end;
      to += 1;
    }
    if (word.isPossessive) break;
    const suffix = words[to];
    if (suffix?.kind === 'word' && SUFFIXES.has(suffix.lower)) {
      end = suffix.end;
      to += 1;
      break;
    }
  }
  const last = taken.at(-1);
  if (last === undefined) return null;
  return { from, to, start: first.start, end, parts, words: taken, hasPatronymic, isLower, isPossessive: last.isPossessive };
}
