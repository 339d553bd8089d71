import { overlaps, type Span } from '../../draft/span.ts';
import type { Detection, IdentifierKind } from '../detection.ts';
import { numberedIdentifiers } from '../detectors/numbered-identifiers.ts';
import { allOf } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';

/** A detail in a record, in offsets of `reading.text`. */
export interface RecordDetail extends Span {
  readonly kind: IdentifierKind;
}

/** Addresses of pages and machines stand in records for the place, not for a person. */
const OF_NOBODY: ReadonlySet<IdentifierKind> = new Set(['url', 'ip']);
/** Shorter numbers are values that were measured. */
const LEAST_DIGITS = 6;

/** A digit, or a letter that recognition reads in its place. */
const DIGIT = '[\\dOoIlSBZ]';
/** A date in the dress of records of which a digit or two were read as something else: "24/00/1992", "O3/l2/1949", "08/02/1 954". */
const MISREAD_DATE = new RegExp(String.raw`(?<![\p{L}\d/.-])(?=\S*\d\S*\d\S*\d)${DIGIT}{1,2}([/.-])${DIGIT}{1,2}\1(?:${DIGIT}{4}|\d \d{3}|\d{3} \d|\d{2})(?![\p{L}\d/-])`, 'gu');

/** A number in parts, or behind a letter or two, as hospitals give them out: "41-527-896", "RN00123456". Not two years. */
const RECORD_NUMBER = /(?<![\p{L}\d./-])(?!(?:19|20)\d\d-(?:19|20)\d\d(?!\d))(?=(?:[A-Z-]*\d){6})[A-Z]{0,3}-?\d+(?:-\d+){0,3}(?![\p{L}\d/-])/gu;

const digitsIn = (words: string) => words.replace(/\D/g, '').length;

function counts({ kind, certainty, start, end }: Detection, text: string): boolean {
  if (OF_NOBODY.has(kind)) return false;
  return certainty !== 'possible' || (kind !== 'date' && digitsIn(text.slice(start, end)) >= LEAST_DIGITS);
}

/**
 * Dates and numbers of a record. In a sentence it has to be told whose they are; a record is about one person, and what stands in it is
 * theirs: the day they were seen, too. Safe Harbor takes them all (45 CFR 164.514(b)(2)(i)).
 */
export function recordDetails(reading: Reading): readonly RecordDetail[] {
  const { text } = reading;
  const found: RecordDetail[] = reading.get(numberedIdentifiers).filter((one) => counts(one, text));
  for (const [pattern, kind] of [[MISREAD_DATE, 'date'], [RECORD_NUMBER, 'other-id']] as const) {
    for (const { 0: words, index } of allOf(text, pattern)) {
      const span = { start: index, end: index + words.length };
      if (!found.some((one) => overlaps(one, span))) found.push({ ...span, kind });
    }
  }
  return found;
}
