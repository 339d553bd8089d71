import { firstOf } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';

const WRITTEN = /\b(?:written|signed)(?: (?:and )?(?:informed|patient|parental|explicit|full|photo))* (?:consent|permission|release|authori[sz]ation)\b|\b(?:consent|permission)(?: was| is| has been)? (?:given |obtained |granted )?in writing\b/i;
const LACKING = /\b(?:no|not|without|never|didn't|don't|lacking|needs?|get|getting|ask(?:ed|ing)? for)\b[^.!?\n]{0,24}$/i;

/**
 * True when the person, or the text itself, states a permission in writing. A spoken yes is none,
 * and a permission that is asked for or lacking is none.
 */
export function writtenPermission(reading: Reading): boolean {
  if (reading.draft.consent !== undefined) return reading.draft.consent === 'written';
  const match = firstOf(reading.text, WRITTEN);
  return match !== null && !LACKING.test(reading.text.slice(0, match.index));
}
