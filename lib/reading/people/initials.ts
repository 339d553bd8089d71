import { FATES } from '../lexicons/name-cues.ts';
import type { Phrase } from './phrases.ts';
import type { NameWord } from './words.ts';

/** What a ward writes with two letters and is nobody. */
const NO_INITIALS = /^(?:pt|px|dr|mr|ms|ct|xr|bp|hr|rr|gp|np|pa|rn|hx|dx|rx|tx|sx|fx|ok|lo|ng|iv|im|ax|ca|cp|mi|pe|uc|af|vt|vf|ho|mo|hw|dg|kt|kn|nk|sy|tu|ni|vs|eh|oh|ah|uh|um|hm|so|we|me|id|tv|pm|am)$/;

/** True when a phrase is nothing but initials. */
export function isInitials(phrase: Phrase): boolean {
  return phrase.parts.every((part) => part === 'initial');
}

/** A word of letters that stand for a name, at an index. */
export function asInitials(word: NameWord, at: number): Phrase {
  return {
    from: at, to: at + 1, start: word.start, end: word.end, parts: ['initial'], words: [word],
    hasPatronymic: false, isLower: word.spelling === 'lower', isPossessive: word.isPossessive,
  };
}

/** Two small letters before a bed: "jm in bed 3". The caller has seen the bed. */
export function smallLettersAt(words: readonly NameWord[], at: number): Phrase | null {
  const word = words[at];
  if (word?.kind !== 'word' || !/^[a-z]{2}$/.test(word.text) || word.isNoName || word.isEnglish || NO_INITIALS.test(word.text)) return null;
  return asInitials(word, at);
}

/** Two capital letters for somebody, as in "pt JS", or three behind "initials"; the caller has seen that a patient is announced. */
export function lettersAt(words: readonly NameWord[], at: number): Phrase | null {
  const word = words[at];
  const isTold = words[at - 1]?.lower === 'initials';
  if (word === undefined || word.kind !== 'word' || word.spelling !== 'upper' || (word.text.length !== 2 && !isTold)) return null;
  if (word.text.length > 3 || (!isTold && (word.isNoName || word.isEnglish))) return null;
  const next = words[at + 1];
  const isFollowed = word.isPossessive || next === undefined || /^[,(.;:!?-]$/.test(next.text) || FATES.has(next.lower)
    || /^(?:is|was|has|had|came|who|again|finally|today|got|gets|keeps|just|went|back|wants|says|said|told|left|walked|called|asked|went|refused|needs|still|now|absconded|turned|died)$/.test(next.lower)
    || (/^(?:in|from|on)$/.test(next.lower) && /^(?:rm|room|bed|bay|ward|resus|cubicle|side|\d.*)$/.test(words[at + 2]?.lower ?? ''));
  if (!isFollowed) return null;
  return asInitials(word, at);
}
