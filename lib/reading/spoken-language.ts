import type { Reading } from './reading.ts';
import { tokens } from './tokens.ts';

/** The languages that are told apart, as BCP 47 tags. */
export type Language = 'en' | 'ms' | 'es';

/** Words that hardly a sentence does without, and that the other two languages have not. */
const SMALL_WORDS: Readonly<Record<Exclude<Language, 'en'>, ReadonlySet<string>>> = {
  ms: new Set(['saya', 'dan', 'yang', 'tak', 'tidak', 'dengan', 'untuk', 'dia', 'ada', 'ini', 'itu', 'ni', 'tu', 'dah', 'sudah', 'nak', 'boleh', 'kalau', 'jangan', 'ubat', 'lepas', 'tapi', 'ya', 'anda', 'kita', 'kami', 'pun', 'dari', 'pada', 'lagi']),
  es: new Set(['de', 'que', 'el', 'la', 'los', 'las', 'en', 'y', 'un', 'una', 'por', 'para', 'con', 'su', 'se', 'lo', 'le', 'te', 'mi', 'es', 'al', 'del', 'muy', 'pero', 'como', 'tome']),
};
/** Share of a text's words that must be such, from 0 to 1; in mixed talk English wins below it. */
const ENOUGH = 0.2;

/** Fewest different small words of Malay that make a text mixed with it. */
const FEWEST = 2;

/** True where a text is in Malay, or English with Malay in it: "dan" is no Dan there. */
export function hasMalay(reading: Reading): boolean {
  return new Set(reading.get(tokens).flatMap(({ lower }) => (SMALL_WORDS.ms.has(lower) ? lower : []))).size >= FEWEST;
}

/** Which of the languages that rules read most of the text is written in, by its small words: names and speech are read by it. */
export function spokenLanguage(reading: Reading): Language {
  const words = reading.get(tokens).filter(({ kind }) => kind === 'word');
  const share = (known: ReadonlySet<string>) => words.filter(({ lower }) => known.has(lower)).length / Math.max(1, words.length);
  const [first] = (Object.keys(SMALL_WORDS) as (keyof typeof SMALL_WORDS)[])
    .map((tag) => ({ tag, share: share(SMALL_WORDS[tag]) }))
    .sort((a, b) => b.share - a.share);
  return first !== undefined && first.share >= ENOUGH ? first.tag : 'en';
}
