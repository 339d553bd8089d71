import type { Span } from '../draft/span.ts';
import type { Candidate } from './candidate.ts';
import { fitted } from './tidy.ts';
import { WORDINGS } from './wordings/index.ts';
import type { Wordings } from './wordings/wording.ts';

export const BORN_WORD = String.raw`\b(?:born|nac[ií](?:[óo]|do|da)?|lahir)`;
/** "Born 4 May 1988": a year alone needs a word that leads to it. */
const BORN = new RegExp(String.raw`${BORN_WORD}[ \t]+$`, 'i');
/** A birthday is a day. */
const BIRTHDAY = /\b(?:birthday|bday|cumpleaños|cumpl[oe]s?|hari lahir|hari jadi)[ \t]+(?:is[ \t]+|es[ \t]+)?(?:on|el|pada)?[ \t]*$/i;
const LAHIR = /\blahir[ \t]+(?:pada[ \t]+)?$/i;
/** How far in front of a date is read, in UTF-16 units. */
const NEAR = 24;

/** Of a date that names its year, the year alone; Safe Harbor lets it stay. None where the words name none. */
export function onlyYear(text: string, span: Span, how: Wordings): Candidate[] {
  const before = text.slice(Math.max(0, span.start - NEAR), span.start);
  const year = BIRTHDAY.test(before) ? undefined : /\b(?:18|19|20)\d{2}\b/.exec(text.slice(span.start, span.end))?.[0];
  if (year === undefined) return [];
  const start = span.start - (how.beforeYear.exec(before)?.[0].length ?? 0);
  const isLed = start < span.start || BORN.test(before);
  // "Aku lahir" among English words is Malay all the same.
  const ledBy = LAHIR.test(before) ? WORDINGS.ms : how;
  return [{ label: { id: 'fix.only-year', data: { year } }, edits: [{ start, end: span.end, text: isLed ? fitted(text, start, ledBy.inYear(year)) : year }] }];
}
