import { isCity } from '../lexicons/places.ts';
import type { Phrase } from './phrases.ts';
import { isClearGiven, isFamiliarGiven, type NameWord } from './words.ts';

/** How much a phrase looks like a name by itself: 3 nothing else, 2 most likely, 1 only where a name is expected, 0 not at all. */
export type Strength = 0 | 1 | 2 | 3;

function isPlainWord(word: NameWord): boolean {
  return word.isEnglish || word.isNoName;
}

/** "James A.": the last initial has its stop. */
function isDotted(phrase: Phrase): boolean {
  return phrase.end > phrase.words.at(-1)!.end;
}

/** Weighs a phrase without its surroundings. */
export function strengthOf(phrase: Phrase): Strength {
  const { parts, words, isLower } = phrase;
  const [first, second] = words;
  if (first === undefined) return 0;
  if (phrase.hasPatronymic) return 3;
  if (parts.every((part) => part === 'initial')) return 1;
  const plain = words.filter((word, index) => parts[index] !== 'initial' && isPlainWord(word)).length;
  const full = words.filter((_, index) => parts[index] !== 'initial').length;
  const isTelling = words.every((word) => word.isCaseTelling || word.isOpening);
  if (parts.length === 1) {
    if (isLower) return isFamiliarGiven(first) ? 1 : 1;
    if (isClearGiven(first) && first.spelling !== 'upper' && first.isCaseTelling && !first.isEponym && first.text.length > 2 && !isCity(first.key)) return 2;
    return 1;
  }
  const hasGiven = parts.includes('given');
  const unknown = parts.filter((part) => part === 'unknown').length;
  if (isLower) return hasGiven && parts.includes('surname') && plain < 2 && parts.length <= 4 ? 2 : 1;
  if (plain === full) {
    if (parts[0] === 'given' && parts.at(-1) === 'initial') return first.isCaseTelling || isDotted(phrase) ? 2 : 1;
    return isTelling && hasGiven && words.slice(1).every((word) => word.isCaseTelling) && parts.length <= 3 ? 2 : 1;
  }
  if (parts[0] === 'given') {
    if (first.isEnglish && first.isOpening && unknown > 0) return 1;
    if (words.some((word) => !word.isCaseTelling && !word.isOpening) && unknown > 0) return 1;
    return first.isEnglish || unknown > 1 ? 2 : 3;
  }
  if (parts[0] === 'initial') return parts.includes('surname') || parts.includes('given') ? 2 : 1;
  if (hasGiven && unknown === 0) return second !== undefined && isPlainWord(second) && isPlainWord(first) ? 1 : 2;
  if (parts.includes('surname') && isTelling && unknown <= 1 && !words.some((word) => word.isEponym)) return plain === 0 && parts.length === 2 ? 2 : 1;
  return 1;
}
