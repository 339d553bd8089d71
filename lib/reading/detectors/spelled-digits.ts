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
const WORDS = new RegExp(String.raw`(?<![A-Za-zÀ-ɏ\d])${WORD}(?:[\s,-]{1,3}${WORD}){6,17}(?![A-Za-zÀ-ɏ\d])`, 'gi');
const LOOKALIKE = new RegExp(verbose`(?<![A-Za-zÀ-ɏ\d])(?=[\d\x20-]{0,12}[OolISBZ])
  [\dOolISBZ]{3}([-\x20])[\dOolISBZ]{2,3}\1[\dOolISBZ]{4}(?![A-Za-zÀ-ɏ\d])`, 'g');

function kindOf(written: string, digits: number): IdentifierKind {
  const groups = written.split(/\s?[-.]\s?/).map((group) => group.replace(/\s/g, '').length).join('-');
  if (groups === '3-2-4') return 'ssn';
  return digits === 10 || digits === 11 ? 'phone' : 'other-id';
}

export const spelledDigits: Feature<readonly Detection[]> = ({ text }) => {
  const found: Detection[] = [];
  const add = (match: RegExpMatchArray & { index: number }, digits: number) =>
    found.push({
      start: match.index, end: match.index + match[0].length, kind: kindOf(match[0], digits), certainty: 'likely', sort: 'spelled',
    });
  for (const match of allOf(text, APART)) add(match, match[0].replace(/\D/g, '').length);
  for (const match of allOf(text, WORDS)) add(match, match[0].split(/[\s,-]+/).length);
  for (const match of allOf(text, LOOKALIKE)) if ((match[0].match(/\d/g)?.length ?? 0) >= 5) add(match, match[0].replace(/[- ]/g, '').length);
  return found;
};
