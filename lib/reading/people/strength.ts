import { isCity } from '../lexicons/places.ts';
import type { Phrase } from './phrases.ts';
import { isClearGiven, type NameWord } from './words.ts';

/** How much a phrase looks like a name by itself: 3 nothing else, 2 most likely, 1 only where a name is expected. */
export type Strength = 1 | 2 | 3;

/** Most parts of a name that is believed without capital letters, or when each of its words is an everyday one. */
const MOST_LOWER = 4;
const MOST_PLAIN = 3;

function isPlain(word: NameWord): boolean {
  return word.isEnglish || word.isNoName;
}

function ofOne(word: NameWord, isLower: boolean): Strength {
  const isWritten = !isLower && word.spelling !== 'upper' && word.isCaseTelling && word.text.length > 2;
  return isWritten && isClearGiven(word) && !word.isEponym && !isCity(word.key) ? 2 : 1;
}

/** "Mark B.", "Grace Hope": every word is an everyday one as well. */
function ofPlain({ parts, words, end }: Phrase, first: NameWord, isTelling: boolean): Strength {
  if (parts[0] === 'given' && parts.at(-1) === 'initial') {
    const hasStop = end > words.at(-1)!.end;
    return first.isCaseTelling || hasStop ? 2 : 1;
  }
  return isTelling && parts.includes('given') && parts.length <= MOST_PLAIN && words.slice(1).every((word) => word.isCaseTelling) ? 2 : 1;
}

/** Weighs a phrase without its surroundings. */
export function strengthOf(phrase: Phrase): Strength {
  const { parts, words, isLower } = phrase;
  const [first, second] = words;
  if (phrase.hasPatronymic) return 3;
  if (first === undefined || parts.every((part) => part === 'initial')) return 1;
  if (second === undefined) return ofOne(first, isLower);
  const spelled = words.filter((_, index) => parts[index] !== 'initial');
  const plain = spelled.filter(isPlain).length;
  const unknown = parts.filter((part) => part === 'unknown').length;
  const hasGiven = parts.includes('given');
  const isTelling = words.every((word) => word.isCaseTelling || word.isOpening);
  if (isLower) return hasGiven && parts.includes('surname') && plain < 2 && parts.length <= MOST_LOWER ? 2 : 1;
  if (plain === spelled.length) return ofPlain(phrase, first, isTelling);
  if (parts[0] === 'given') {
    if (unknown > 0 && (!isTelling || (first.isEnglish && first.isOpening))) return 1;
    return first.isEnglish || unknown > 1 ? 2 : 3;
  }
  if (parts[0] === 'initial') return hasGiven || parts.includes('surname') ? 2 : 1;
  if (hasGiven && unknown === 0) return isPlain(first) && isPlain(second) ? 1 : 2;
  const isPair = parts.length === 2 && plain === 0 && unknown <= 1 && parts.includes('surname');
  return isPair && isTelling && !words.some((word) => word.isEponym) ? 2 : 1;
}
