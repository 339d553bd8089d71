import type { Detection, IdentifierKind } from '../detection.ts';
import type { Feature } from '../reading.ts';
import { verbose } from '../patterns/verbose.ts';
import { allOf } from '../patterns/quick-match.ts';

/**
 * Numbers taken apart to slip past a reader: digits with a space or dot between each ("1 2 3 - 4 5 - 6 7 8 9"), digits as words
 * ("oh one six one, four nine six"), letters that look like digits among digits ("O12-34S 6789"). Seven digits at least. Nine digits in 3-2-4
 * are a Social Security number, ten or eleven a telephone number, others an unnamed id. Left out on purpose: short runs such as scores in a row.
 */
const APART = /(?<![A-Za-zÀ-ɏ\d.,/-])\d(?:(?:\s?[-.·_*]\s?|\s{1,2})\d){6,17}(?![A-Za-zÀ-ɏ\d]|[.,/]\d)/g;
const WORD = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)';
const DIGIT = String.raw`(?:${WORD}|\d)`;
/** Some may stand as figures, so long as words take turns with them: "five two zero, five five five, 0 one 7 3". */
const WORDS = new RegExp(String.raw`(?<![A-Za-zÀ-ɏ\d.,/])(?=(?:\d[\s,-]{1,3}){0,8}${WORD}(?![A-Za-z]))${DIGIT}(?:[\s,-]{1,3}${DIGIT}){6,17}(?![A-Za-zÀ-ɏ\d]|[.,/]\d)`, 'gi');
/** Counted up or down one by one: "one, two, three, four, five, six, seven". */
const FIGURES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function isCounting(written: string): boolean {
  const told = written.toLowerCase().split(/[\s,-]+/).map((word) => (/^\d$/.test(word) ? Number(word) : FIGURES.indexOf(word)));
  const steps = told.slice(1).map((figure, at) => figure - told[at]!);
  return steps.every((step) => step === steps[0]) && Math.abs(steps[0] ?? 0) === 1;
}
const LOOKALIKE = new RegExp(verbose`(?<![A-Za-zÀ-ɏ\d])(?=[\d\x20-]{0,12}[OolISBZ])
  [\dOolISBZ]{3}([-\x20])[\dOolISBZ]{2,3}\1[\dOolISBZ]{4}(?![A-Za-zÀ-ɏ\d])`, 'g');

function kindOf(written: string, digits: number): IdentifierKind {
  const groups = written.split(/\s?[-.]\s?/).map((group) => group.replace(/\s/g, '').length).join('-');
  if (groups === '3-2-4') return 'ssn';
  return digits === 10 || digits === 11 ? 'phone' : 'other-id';
}

/** Behind the name of a record's number fewer will do: "hospital number M as in mike, 7 7 four 1 0 9". The name is looked for last: it takes longest. */
const FEWER = new RegExp(String.raw`(?<![A-Za-zÀ-ɏ\d])(?=(?:\d[\s,-]{1,3}){0,5}${WORD}(?![A-Za-z]))(?<=(?<![A-Za-zÀ-ɏ])(?:mrn|nhs|nric|ic|ssn|hosp(?:ital)?|record|patient|file|account|policy|id)(?: (?:no|num|number))?\b[^.!?\n\d]{0,24})${DIGIT}(?:[\s,-]{1,3}${DIGIT}){4,5}(?![A-Za-zÀ-ɏ\d]|[\s,-]{1,3}${DIGIT}(?![A-Za-z]))`, 'gi');

export const spelledDigits: Feature<readonly Detection[]> = ({ text }) => {
  const found: Detection[] = [];
  const add = (match: RegExpMatchArray & { index: number }, digits: number) =>
    found.push({
      start: match.index, end: match.index + match[0].length, kind: kindOf(match[0], digits), certainty: 'likely', sort: 'spelled',
    });
  for (const match of allOf(text, APART)) add(match, match[0].replace(/\D/g, '').length);
  for (const match of allOf(text, WORDS)) if (!isCounting(match[0])) add(match, match[0].split(/[\s,-]+/).length);
  for (const match of allOf(text, FEWER)) if (!isCounting(match[0])) add(match, match[0].split(/[\s,-]+/).length);
  for (const match of allOf(text, LOOKALIKE)) if ((match[0].match(/\d/g)?.length ?? 0) >= 5) add(match, match[0].replace(/[- ]/g, '').length);
  return found;
};
