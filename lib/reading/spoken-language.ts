import { COMMON_MALAY, COMMON_SPANISH } from './lexicons/common-words.ts';
import { isEnglishWord } from './lexicons/english.ts';
import type { Reading } from './reading.ts';
import { type Token, tokens } from './tokens.ts';

/** The languages that are told apart, as BCP 47 tags. */
export type Language = 'en' | 'ms' | 'es';

/** Words that hardly a sentence does without, and that the other two languages have not. */
const SMALL_WORDS: Readonly<Record<Exclude<Language, 'en'>, ReadonlySet<string>>> = {
  ms: new Set(['saya', 'dan', 'yang', 'tak', 'tidak', 'dengan', 'untuk', 'dia', 'ada', 'ini', 'itu', 'ni', 'tu', 'dah', 'sudah', 'nak', 'boleh', 'kalau', 'jangan', 'ubat', 'lepas', 'tapi', 'ya', 'anda', 'kita', 'kami', 'pun', 'dari', 'pada', 'lagi']),
  es: new Set(['de', 'que', 'el', 'la', 'los', 'las', 'en', 'y', 'un', 'una', 'por', 'para', 'con', 'su', 'se', 'lo', 'le', 'te', 'mi', 'es', 'al', 'del', 'muy', 'pero', 'como', 'tome']),
};
/** Fewest different small words that tell a language: a single one may belong to a name, as in "Maria de Souza". */
const FEWEST = 2;

/** True where a text is in Malay, or English with Malay in it: "dan" is no Dan there. */
export function hasMalay(reading: Reading): boolean {
  return new Set(reading.get(tokens).flatMap(({ lower }) => (SMALL_WORDS.ms.has(lower) ? lower : []))).size >= FEWEST;
}

/** How much of a text is in a language: its words of that language, small ones twice. English has no small words here, and wins where two are even. */
function weight(words: readonly Token[], isKnown: (word: string) => boolean, small: ReadonlySet<string> = new Set()): number {
  // Names begin with a capital in any language, and so does a sentence.
  const known = words.filter(({ text, lower }) => text === lower && isKnown(lower));
  const told = words.filter(({ lower }) => small.has(lower));
  return known.length + (new Set(told.map(({ lower }) => lower)).size >= FEWEST ? told.length : 0);
}

/** Which of the languages that rules read most of the text is written in: names and speech are read by it, and fixes are written in it. */
export function spokenLanguage(reading: Reading): Language {
  // Single letters are words of Spanish, and of nobody in "f u c k".
  const words = reading.get(tokens).filter(({ kind, lower }) => kind === 'word' && lower.length > 1);
  const weights: readonly (readonly [Language, number])[] = [
    ['en', weight(words, isEnglishWord)],
    ['ms', weight(words, (word) => COMMON_MALAY.has(word), SMALL_WORDS.ms)],
    ['es', weight(words, (word) => COMMON_SPANISH.has(word), SMALL_WORDS.es)],
  ];
  return weights.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
