import { isEnglishWord } from '../lexicons/english.ts';
import { SURNAME } from '../lexicons/name-flags.ts';
import { nameFlags } from '../lexicons/names.ts';
import type { NameWord } from './words.ts';

/** What a family does, and not a company or a team: "The Okafors brought jollof". */
const OF_FAMILIES = /^(?:have|had|were|are|brought|came|until|all|said|asked|sent|want|wanted|lost|buried|made|flew|sat|through|and|while|know|knew|for|about|in|when|today|tonight|yesterday)$/;

/** "the Macklins have", "The Okafors brought": a surname in the plural, with an article and what families do. */
export function isFamilyTold(words: readonly NameWord[], at: number): boolean {
  const word = words[at]!;
  if (words[at - 1]?.lower !== 'the' || word.spelling !== 'capital' || word.isEnglish || word.isNoName || !/[^s]s$/.test(word.key)) return false;
  const next = words[at + 1];
  const isToldOf = next === undefined || next.kind === 'mark' || OF_FAMILIES.test(next.lower) || /^[a-z]{3,}ed$/.test(next.lower);
  const one = word.key.endsWith('ies') ? `${word.key.slice(0, -3)}y` : word.key.slice(0, -1);
  return isToldOf && nameFlags(one) !== 0 && !isEnglishWord(one);
}

/** "the Nguyens", "the Brannigans": the same by its form alone, whatever is told of them. */
export function isFamilyWritten(words: readonly NameWord[], at: number): boolean {
  const word = words[at]!;
  if (words[at - 1]?.lower !== 'the' || !word.key.endsWith('s') || word.isEnglish) return false;
  const one = word.key.slice(0, -1);
  return (nameFlags(one) & SURNAME) !== 0 && !isEnglishWord(one);
}
