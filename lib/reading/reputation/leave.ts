import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentences.ts';
import { LEAVE_GIVEN, NO_LEAVE } from './phrases.ts';
import { firstOf } from '../patterns/quick-match.ts';

/** "Got permission from nobody". */
const FROM_NOBODY = /^ (?:from|of) (?:nobody|no ?one|not? \w+)\b/i;

/** True when the text says that those it tells of agreed to its being told. A leave that is asked for or lacking is none. */
export function leaveGiven(reading: Reading): boolean {
  const found = firstOf(reading.text, LEAVE_GIVEN);
  if (found === null) return false;
  const { start } = sentenceAt(reading, found.index);
  return !NO_LEAVE.test(reading.text.slice(start, found.index)) && !FROM_NOBODY.test(reading.text.slice(found.index + found[0].length));
}
