import type { Fact } from '../clue.ts';
import { aged } from './age-facts.ts';

const DIGITS = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'lapan', 'sembilan'];
/** What stands for units and for tens in a number in Malay words, as the source of a regular expression. */
export const MALAY_UNITS = DIGITS.join('|');
export const MALAY_TENS = DIGITS.slice(1).join('|');
/** An age in words is told to about so many years. */
const MISTOLD = 1;

const digit = (word: string | undefined): number => DIGITS.indexOf(word?.toLowerCase() ?? '') + 1;

/** The facts of a decade of life in Malay: "dua puluhan", "60-an". */
export function decadeInMalay({ groups }: RegExpExecArray): readonly Fact[] {
  const tens = groups?.['digits'] === undefined ? digit(groups?.['tens']) * 10 : Number(groups['digits']);
  return aged(tens, tens + 10);
}

/** The facts of an age in Malay words: "dua puluh tujuh". */
export function yearsInMalay({ groups }: RegExpExecArray): readonly Fact[] {
  const age = digit(groups?.['tens']) * 10 + digit(groups?.['unit']);
  return aged(age - MISTOLD, age + 1 + MISTOLD);
}
