import type { Edit } from '../draft/span.ts';
import { verbose } from '../reading/patterns/verbose.ts';

/** Words that go on with a sentence behind a place or a person, where a noun would make no sense: "our region wharf". */
export const GOES_ON = new RegExp(verbose`^(?:['’]s\b|\s*(?:[.,;:!?)\n–-]|$)|\s+(?:and|or|but|who|whose|which|where|when|while|with|in|at|on|of|off|from|for|to
  |into|by|like|than|then|so|because|as|if|after|before|since|until|is|was|are|were|has|had|have|does|did|will|would|can|could|never|just
  |today|tonight|tomorrow|yesterday|this|that|last|now|again|here|there|the|an?|his|her|their|my|our|your)\b)`, 'i');
/** What somebody did. */
const A_DEED = new RegExp(verbose`^\s+(?:[a-z]{2,}ed|broke|came|went|fell|said|told|took|sat|ran|lost|got|rang|held|hold|gave|brought|made|left
  |saw|kept|woke|died|hurt|cut|asks|says|lives|walks|collapsed)\b`, 'i');

/** False where an edit would leave a stop without a sentence, or "the our region". */
export function isWhole(text: string, { start, end, text: put }: Edit): boolean {
  const before = text.slice(Math.max(0, start - 12), start) + put;
  const behind = text.slice(end, end + 24);
  if (/\bour region$/i.test(put) && !GOES_ON.test(behind)) return false;
  // "She is someone", "young child Fionn".
  if (/\bsomeone$/i.test(put) && /(?:\b(?:is|was|be|am|are|were|as)|\b(?:s?he|it|that|who)['’]s)[ \t]+someone$/i.test(before)) return false;
  if (/\b(?:child|teenager|adult|patient)$/i.test(put) && /^[ \t]+\p{Lu}\p{Ll}/u.test(behind)) return false;
  if (/\bsomeone$/i.test(put) && !GOES_ON.test(behind) && !A_DEED.test(behind)) return false;
  if (/\b(?:young|teenage|middle-aged|older)$/i.test(put) && (A_DEED.test(behind) || /^[ \t]+(?:who|is|was|has|had|with|in|on|and)\b/i.test(behind))) return false;
  const isBare = /(?:^|[.!?\n])\s*$/.test(before) && /^\s*[.,;:!?]/.test(text.slice(end));
  return !isBare && !/\b(?:the|an?|this|that|our|my) (?:our|someone|the)\b/i.test(before);
}
