import type { Span } from '../../draft/span.ts';
import { EPONYM_NOUNS, NO_PERSONS } from '../lexicons/eponyms.ts';
import { BEFORE_EPONYM } from '../lexicons/name-cues.ts';
import type { Reading } from '../reading.ts';
import type { Phrase } from './phrases.ts';
import { nameWords, type NameWord } from './words.ts';

/** Words that end what may stand between a name and the noun it qualifies. */
const NO_MODIFIER = new RegExp(`^(?:${[
  'is|was|has|had|have|are|were|be|with|and|or|who|for|in|on|at|to|of|by|from|after|before|came|got|said|will|would|can|could|did|does',
  "asked|told|went|needs?|wants?|lost|beat|rang|died|'s",
].join('|')})$`);
const ILLNESS = /^(?:disease|syndrome|sequence)$/;

/** "Johns Hopkins", "Taylor Swift": two words that are no patient's name. */
export function isNobody(words: readonly NameWord[], at: number): boolean {
  return words[at]!.kind === 'word' && NO_PERSONS.has(`${words[at]!.key}_${words[at + 1]?.key ?? ''}`);
}

/** Where two words stand that are no patient's name, in reading order. */
export function nobodies(reading: Reading): readonly Span[] {
  const words = reading.get(nameWords);
  return words.flatMap(({ start }, at) => (isNobody(words, at) ? [{ start, end: words[at + 1]!.end }] : []));
}

/** Is the phrase part of the name of a disease, sign, score, body or event ("Wilson disease", "Isolated Duane retraction syndrome")? */
export function isEponymic(words: readonly NameWord[], phrase: Phrase): boolean {
  const isAll = phrase.words.every(({ isEponym }) => isEponym);
  for (const ahead of [0, 1, 2]) {
    const next = words[phrase.to + ahead];
    if (next === undefined || (next.kind !== 'word' && next.text !== '-' && next.kind !== 'number')) break;
    if (EPONYM_NOUNS.has(next.lower)) return ahead === 0 || next.spelling !== 'lower' || ILLNESS.test(next.lower) || isAll;
    if (NO_MODIFIER.test(next.lower)) break;
  }
  if (words[phrase.to]?.text === '/' && words[phrase.to + 1]?.spelling === 'upper') return true;
  if (!isAll) return false;
  return phrase.isPossessive || phrase.words.length > 1 || BEFORE_EPONYM.has(words[phrase.from - 1]?.lower ?? '');
}
