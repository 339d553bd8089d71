import { FATES } from '../lexicons/name-cues.ts';
import type { Phrase } from './phrases.ts';
import type { NameWord } from './words.ts';

/** True when a phrase is nothing but initials. */
export function isInitials(phrase: Phrase): boolean {
  return phrase.parts.every((part) => part === 'initial');
}

/** Two capital letters for somebody, as in "pt JS", or three behind "initials"; the caller has seen that a patient is announced. */
export function lettersAt(words: readonly NameWord[], at: number): Phrase | null {
  const word = words[at];
  const isTold = words[at - 1]?.lower === 'initials';
  if (word === undefined || word.kind !== 'word' || word.spelling !== 'upper' || (word.text.length !== 2 && !isTold)) return null;
  if (word.text.length > 3 || (!isTold && (word.isNoName || word.isEnglish))) return null;
  const next = words[at + 1];
  const isFollowed = word.isPossessive || next === undefined || /^[,(.;:!?-]$/.test(next.text) || FATES.has(next.lower)
    || /^(?:is|was|has|had|came|who|again|finally|today|got|gets|keeps|just|went|back|wants|says|said|told)$/.test(next.lower)
    || (/^(?:in|from|on)$/.test(next.lower) && /^(?:rm|room|bed|bay|ward|resus|cubicle|side|\d.*)$/.test(words[at + 2]?.lower ?? ''));
  if (!isFollowed) return null;
  return {
    from: at, to: at + 1, start: word.start, end: word.end, parts: ['initial'], words: [word],
    hasPatronymic: false, isLower: false, isPossessive: word.isPossessive,
  };
}
