import { COMMON, FAMILIAR, GIVEN, SURNAME } from '../lexicons/name-flags.ts';
import { VERBLIKE_SURNAMES } from '../lexicons/name-cues.ts';
import { PARTICLES } from '../lexicons/titles.ts';
import type { NameWord } from './words.ts';

/** What a word is as part of a name. */
export type Part = 'given' | 'surname' | 'unknown' | 'initial';

/** `loose` also takes unknown words in lower case and everyday words, for places where only a name can stand. */
export type Reach = 'open' | 'cued' | 'loose';

/** Where a word stands in a name that is being read. */
export interface Position {
  readonly reach: Reach;
  readonly isLower: boolean;
  /** A part of the name stands before it. */
  readonly follows: boolean;
}

/** Particles that only names have. */
const PATRONYMICS: ReadonlySet<string> = new Set('bin binti binte bte bt ibn bint a/l a/p s/o d/o anak ap'.split(' '));
/** Shortest everyday word that is taken for a surname in lower case because a list has it, in letters. */
const SHORTEST_SURNAME = 5;

function listedPart(word: NameWord): Part | null {
  if ((word.flags & GIVEN) !== 0) return 'given';
  return word.flags !== 0 ? 'surname' : null;
}

/** The part a word can play when its capital letter counts. */
function capitalPart(word: NameWord, reach: Reach): Part | null {
  if (word.spelling === 'lower' || word.spelling === 'mixed') return null;
  if (reach === 'open' && word.spelling === 'upper' && (word.flags === 0 || word.text.length < 3 || word.isEnglish)) return null;
  const listed = listedPart(word);
  if (listed !== null) return listed;
  return (word.isEnglish && reach !== 'loose') || word.text.length < 2 ? null : 'unknown';
}

function isClearSurname(word: NameWord | undefined): boolean {
  return word?.kind === 'word' && (word.flags & SURNAME) !== 0 && !word.isEnglish && !word.isNoName && word.text.length > 2;
}

/** The part an everyday word in lower case can play: "smith" behind a given name, "maria" before a clear surname. */
function everydayPart(word: NameWord, { reach, follows }: Position, next: NameWord | undefined): Part | null {
  if (follows) {
    const isListed = (word.flags & COMMON) !== 0 || ((word.flags & SURNAME) !== 0 && word.text.length >= SHORTEST_SURNAME);
    if (isListed && !VERBLIKE_SURNAMES.has(word.key)) return 'surname';
  } else if ((word.flags & FAMILIAR) !== 0 && isClearSurname(next)) return 'given';
  return reach === 'loose' ? listedPart(word) : null;
}

/** The part a word in lower case can play: it must be on the lists and mean nothing else. */
function lowerPart(word: NameWord, position: Position, next: NameWord | undefined): Part | null {
  if (word.isEnglish) return everydayPart(word, position, next);
  if (position.reach === 'open') {
    if ((word.flags & (GIVEN | FAMILIAR)) === (GIVEN | FAMILIAR)) return 'given';
    return (word.flags & SURNAME) !== 0 ? 'surname' : null;
  }
  return listedPart(word) ?? (position.reach === 'loose' && word.text.length > 2 ? 'unknown' : null);
}

/** The part the word at a token can play there, or null. */
export function partAt(words: readonly NameWord[], at: number, position: Position): Part | null {
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return null;
  if (word.spelling === 'letter' && word.text.length === 1) {
    const isDotted = words[at + 1]?.text === '.' && words[at + 1]!.start === word.end;
    const isAnd = words[at + 1]?.text === '&' && words[at + 1]!.start === word.end;
    return isAnd || (word.text === 'I' && !isDotted) ? null : 'initial';
  }
  if (word.isNoName || /\d/.test(word.text)) return null;
  return position.isLower ? lowerPart(word, position, words[at + 1]) : capitalPart(word, position.reach);
}

/** "bin" is one token, "a/l" three; 0 when no particle stands here. */
export function particleAt(words: readonly NameWord[], at: number): { readonly length: number; readonly isPatronymic: boolean } {
  const word = words[at];
  if (word?.kind !== 'word') return { length: 0, isPatronymic: false };
  const joined = words[at + 1]?.text === '/' ? `${word.lower}/${words[at + 2]?.lower ?? ''}` : '';
  if (PARTICLES.has(joined)) return { length: 3, isPatronymic: PATRONYMICS.has(joined) };
  const isParticle = PARTICLES.has(word.lower) && (word.text.length > 1 || word.spelling === 'lower');
  const isDotted = isParticle && PATRONYMICS.has(word.lower) && words[at + 1]?.text === '.' && words[at + 1]!.start === word.end;
  if (isDotted) return { length: 2, isPatronymic: true };
  return { length: isParticle ? 1 : 0, isPatronymic: isParticle && PATRONYMICS.has(word.lower) };
}
