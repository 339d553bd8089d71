import type { Draft } from '../draft/draft.ts';
import { COMMON_MALAY, COMMON_SPANISH } from '../reading/lexicons/common-words.ts';
import { isEnglishWord } from '../reading/lexicons/english.ts';
import { Reading } from '../reading/reading.ts';
import type { Language } from '../reading/spoken-language.ts';
import { tokens } from '../reading/tokens.ts';

/**
 * The language in which something is written into a draft: the one that knows most of its words, English where two know as many. Words
 * with a capital don't count: "Maria de Souza" and "bin Yusof" stand in notes of any language.
 */
export function writtenLanguage(draft: Draft): Language {
  const words = new Reading(draft).get(tokens).filter(({ kind, text, lower }) => kind === 'word' && text === lower).map(({ lower }) => lower);
  const counts: readonly [Language, number][] = [
    ['en', words.filter(isEnglishWord).length],
    ['ms', words.filter((word) => COMMON_MALAY.has(word)).length],
    ['es', words.filter((word) => COMMON_SPANISH.has(word)).length],
  ];
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
