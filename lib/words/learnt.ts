import type { Language } from './languages.ts';
import type { Translation } from './word.ts';

/**
 * Where a language's script and the scripts that speak meet, for they are built apart and loaded one after the other.
 * A symbol, because a page can make any plain name appear on `window` by naming an element so.
 */
const LEARNT = Symbol.for('chaperone words');

interface Learnt {
  readonly words: Map<Language, Translation>;
  last: Language | null;
}

function learntHere(): Learnt {
  const world = globalThis as typeof globalThis & { [LEARNT]?: Learnt };
  world[LEARNT] ??= { words: new Map(), last: null };
  return world[LEARNT];
}

/** Brings the words of a language. One whose words are loaded before the interface is the one it begins with. */
export function learn(language: Language, words: Translation): void {
  const here = learntHere();
  here.words.set(language, words);
  here.last = language;
}

/** The words of a language, or null while they have not been brought. */
export function wordsOf(language: Language): Translation | null {
  return learntHere().words.get(language) ?? null;
}

/** The language whose words came last; English where none came. */
export function lastLearnt(): Language {
  return learntHere().last ?? 'en';
}
