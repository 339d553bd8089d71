import type { Certainty, Detection } from '../detection.ts';
import { HOLIDAY, MONTH, ORDINAL_WORD, WEEKDAY } from '../lexicons/months.ts';
import type { Feature } from '../reading.ts';
import { isDayOfMonth } from './check-digits.ts';

/**
 * Dates (Safe Harbor (C): all elements of dates except the year). Day, month and year in any order and any dress
 * ("3-4-51", "May 30th, 2022", "the fourth of March", "14 Mac 2023", ISO 8601 with time), day and month, month and year.
 * Example: 14 March 2021. Weekdays and holidays only together with a date or a year. Left out on purpose: bare years, "today",
 * bare weekdays, seasons, clock times, durations ("2-3 weeks", "4/12" for four months), pressures, scores and doses. A month alone
 * ("in March") and a day alone ("on the 14th") are `possible`. Own grammar instead of chrono-node: chrono reads "24/7", "6pm" and
 * "today", and took 0.06 ms warm and 0.6 ms cold for 250 characters against 0.02 ms here.
 */
const YEAR4 = String.raw`(?:1[89]\d{2}|20\d{2})`;
const YEAR = String.raw`(?:${YEAR4}|'\d{2}|\d{2})`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const DAYTH = String.raw`${DAY}(?:\s?(?:st|nd|rd|th))?`;
const CLOCK = String.raw`(?:(?:T|,?\s(?:at\s)?)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?`;
const START = String.raw`(?<![\p{L}\p{N}]|[\d.,:][/.,:-]|\d[/-])`;
const END = String.raw`(?![\p{L}\p{N}]|[/-]\d|[.,:]\d)`;
/** What a number with a unit goes on with. */
const NO_UNIT = String.raw`(?!\s?(?:%|mm?hg|m[gclm]|mcg|g\b|kg|mmol|cm|iu\b|units?|weeks?|wks?|days?|hours?|hrs?|months?|years?|yrs?|yo\b|y\/o|patients|people|cases|times|ml|tabs?|points?|of\s(?:the\s)?(?:patients|cases|people)))`;
const WEEKDAY_BEFORE = String.raw`(?:${WEEKDAY}\.?,?\s(?:the\s)?)?`;

/** Patterns of dates in words; each with what it is worth. */
const WORDED: readonly { readonly sort: string; readonly certainty: Certainty; readonly pattern: RegExp }[] = [
  { sort: 'full', certainty: 'certain', pattern: new RegExp(String.raw`${START}${WEEKDAY_BEFORE}${MONTH}\.?[\s-]?(?:the\s)?${DAYTH}(?:\s?,\s?|[\s-]|\s(?:of|in)\s)\s?(?:${YEAR4}|'\d{2})${CLOCK}${END}`, 'giu') },
  { sort: 'full', certainty: 'certain', pattern: new RegExp(String.raw`${START}${WEEKDAY_BEFORE}(?:the\s)?${DAYTH}(?:\sday)?(?:\s?(?:of|de)\s|[\s./-]{0,2})${MONTH}\.?(?:\s?,\s?|[\s./-]{0,2}|\s(?:of|in|de)\s)(?:${YEAR4}|'\d{2}|(?<=[./-])\d{2})${CLOCK}${END}`, 'giu') },
  { sort: 'full', certainty: 'certain', pattern: new RegExp(String.raw`${START}${YEAR4}[\s./-]${MONTH}[\s./-]${DAY}${END}`, 'giu') },
  { sort: 'day-month', certainty: 'likely', pattern: new RegExp(String.raw`${START}${WEEKDAY_BEFORE}(?:the\s)?${DAYTH}(?:\s?(?:of|de)\s|[\s-]?)${MONTH}${END}`, 'giu') },
  { sort: 'day-month', certainty: 'likely', pattern: new RegExp(String.raw`${START}${WEEKDAY_BEFORE}${MONTH}\.?\s(?:the\s)?${DAYTH}${END}${NO_UNIT}`, 'giu') },
  { sort: 'day-month', certainty: 'likely', pattern: new RegExp(String.raw`${START}${WEEKDAY_BEFORE}(?:the\s)?${ORDINAL_WORD}\sof\s${MONTH}(?:,?\s${YEAR4})?${END}`, 'giu') },
  { sort: 'day-month', certainty: 'likely', pattern: new RegExp(String.raw`${START}${MONTH}\s(?:the\s)?${ORDINAL_WORD}(?:,?\s${YEAR4})?${END}`, 'giu') },
  { sort: 'month-year', certainty: 'likely', pattern: new RegExp(String.raw`${START}(?:(?:early|mid|late)[-\s])?${MONTH}(?:\.?,?\s(?:of\s)?|-)(?:${YEAR4}|'\d{2})${END}`, 'giu') },
  { sort: 'holiday', certainty: 'likely', pattern: new RegExp(String.raw`${START}${HOLIDAY},?\s(?:of\s|in\s)?(?:${YEAR4}|'\d{2})${END}`, 'giu') },
  { sort: 'weekday', certainty: 'likely', pattern: new RegExp(String.raw`${START}${WEEKDAY}\.?,?\s(?:the\s)?${DAY}(?:st|nd|rd|th)${END}(?!\s(?:floor|bed|ward))`, 'giu') },
  { sort: 'month', certainty: 'possible', pattern: new RegExp(String.raw`(?<=(?<![\p{L}])(?:in|since|last|until|till|by|during|early|late|mid)[\s-])${MONTH}${END}(?!['\s]*\d)`, 'giu') },
  { sort: 'day', certainty: 'possible', pattern: new RegExp(String.raw`(?<=(?<![\p{L}])(?:on|since|until|till|by)\sthe\s)${DAY}(?:st|nd|rd|th)(?=\s?(?:[,.;!?)\n]|$|at\s|and\s|this\s|last\s|of\s(?:this|last)\s))`, 'giu') },
];

const ISO = new RegExp(String.raw`${START}(${YEAR4})([-/.])(\d{1,2})\2(\d{1,2})${CLOCK}${END}`, 'gu');
const NUMERIC = new RegExp(String.raw`${START}(?<!(?:v|ver|version|release|section|§)\.?\s?)(\d{1,2})(\s?[/.-]\s?)(\d{1,2})\2(${YEAR})${CLOCK}${END}${NO_UNIT}`, 'giu');
const MONTH_YEAR = new RegExp(String.raw`${START}(0?[1-9]|1[0-2])\/(${YEAR4})${END}`, 'gu');
const DAY_MONTH = new RegExp(String.raw`${START}(\d{1,2})([/.])(\d{1,2})${END}${NO_UNIT}(?!\s?(?:ago|severity|strength|pain|power|on\s(?:the\s)?(?:scale|vas|mrc)|bilaterally|throughout|hpf|[ap]\.?m\b|daily|prn|course))`, 'giu');
const MONTH_SHORT_YEAR = new RegExp(String.raw`(?<=(?<![\p{L}])(?:in|since|from|until|till|dated?)\s)(?:0?[1-9]|1[0-2])\/(?:[4-9]\d)${END}`, 'giu');
/** What announces a day and a month; "for 3/7" announces a duration. */
const DATED = new RegExp(String.raw`(?<![\p{L}])(?:on|since|until|till|from|by|dated?|dob|d\.o\.b|doa|dos|dod|seen|admitted|adm|discharged|d\/c|born|bday|birthday|appt|appointment|surgery|op|due|edd|lmp|today\sis|${WEEKDAY})\.?\s?[:=-]?\s?(?:the\s|date\s|is\s|was\s)?$`, 'iu');
const BIRTH = new RegExp(String.raw`(?<![\p{L}])(?:dob|d\.o\.b\.?|date\sof\sbirth|born(?:\son)?|birth\s?date|b'?day|tarikh\slahir)\s?(?:is|was|[:=-])?\s{0,2}((?:\d{1,2}\s\d{1,2}\s(?:\d{4}|\d{2})|\d{8}|\d{6}))${END}`, 'giu');

/** Lower-case "may", "march", "mac", "mar", "dec" and "sun" are mostly other words: they need a year or an ordinal beside them. */
const AMBIGUOUS = /(?<![\p{L}])(?:may|march|mac|mar|mei|dis|dec|nov|jan|sat|sun|wed|mon)(?![\p{L}])/u;

/** Days that stand for an event or a feast of everybody's when no year is given. */
const EVERYBODYS = /^(?:(?:the\s)?(?:fourth|4th)\sof\sjuly|july\s(?:the\s)?(?:4th|4|fourth)|may\s(?:the\s)?(?:4th|fourth)|9\/11|cinco\sde\smayo)$/i;

function isAmbiguous(words: string): boolean {
  return AMBIGUOUS.test(words) && !/\d{4}|'\d{2}|\d(?:st|nd|rd|th)|^\d+\s?(?:of\s)?/iu.test(words);
}

function isDate(first: number, second: number): boolean {
  return isDayOfMonth(first, second) || isDayOfMonth(second, first);
}

function worded(text: string, found: Detection[]): void {
  for (const { sort, certainty, pattern } of WORDED) {
    for (const match of text.matchAll(pattern)) {
      const [words] = match;
      if (EVERYBODYS.test(words) || isAmbiguous(words) || (sort === 'month' && /^\p{Ll}/u.test(words))) continue;
      found.push({ start: match.index, end: match.index + words.length, kind: 'date', certainty, sort });
    }
  }
}

function numeric(text: string, found: Detection[]): void {
  const add = (match: RegExpMatchArray & { index: number }, certainty: Certainty, sort: string) =>
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'date', certainty, sort });
  for (const match of text.matchAll(ISO)) if (isDate(Number(match[4]), Number(match[3]))) add(match, 'certain', 'full');
  for (const match of text.matchAll(NUMERIC)) {
    if (!isDate(Number(match[1]), Number(match[3]))) continue;
    add(match, 'certain', 'full');
  }
  for (const match of text.matchAll(MONTH_YEAR)) add(match, 'likely', 'month-year');
  for (const match of text.matchAll(MONTH_SHORT_YEAR)) add(match, 'likely', 'month-year');
  for (const match of text.matchAll(DAY_MONTH)) {
    if (match[0] === '24/7' || EVERYBODYS.test(match[0]) || !isDate(Number(match[1]), Number(match[3]))) continue;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (match[2] === '.' && !/(?<![\p{L}])(?:dob|born|dated?)\s?:?\s?$/iu.test(before)) continue;
    if (DATED.test(before)) add(match, 'likely', 'day-month');
    else if (match[0] === text.trim()) add(match, 'possible', 'day-month');
  }
  for (const match of text.matchAll(BIRTH)) {
    const digits = match[1] ?? '';
    const end = match.index + match[0].length;
    found.push({ start: end - digits.length, end, kind: 'date', certainty: 'certain', sort: 'birth' });
  }
}

/** How the months' names begin; without the Unicode flag, since this runs over every text. */
const HAS_MONTH = /\b(?:jan|feb|mar|mac|apr|abr|ma[iy]|mei|jun|jul|aug|ago|ogo|sep|oct|okt|nov|dec|dis|dic|ene)/i;

export const dates: Feature<readonly Detection[]> = ({ text }) => {
  const found: Detection[] = [];
  if (/\d/.test(text) || HAS_MONTH.test(text)) worded(text, found);
  if (/\d[\s./-]{1,3}\d|\d{6}/.test(text)) numeric(text, found);
  return found;
};
