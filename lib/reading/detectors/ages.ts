import type { Certainty, Detection } from '../detection.ts';
import type { Feature } from '../reading.ts';

/**
 * Ages over 89, and what gives one away (Safe Harbor (C)): "94yo", "ninety-four-year-old", "age 101", "in her nineties", "born 1921",
 * "nonagenarian". Ages up to 89 are no identifier. Left out on purpose: groups ("patients over 90", "aged 90-95"), years that are
 * not lived ("95 years ago"), and other numbers from 90 (heart rates, percentages).
 */
const AGE = String.raw`(?:9\d|1[01]\d|12[0-2])`;
const WORD = String.raw`(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one)[- ]hundred(?:[- ](?:and[- ])?(?:one|two|three|four|five|six|seven|eight|nine|ten))?)`;
const START = String.raw`(?<![\p{L}\p{N}$£€.,/<>≥≤+-])`;
const UNIT = String.raw`(?:[\s-]?(?:years?|yrs?)[\s-]?(?:old|young|of\sage|o\b)|[\s-]?y[./\s]?o\b|[\s-]?y(?:rs?)?(?:\/o)?\b(?=[\s,.]?(?:[MFmf]\b|male|female|man|woman|lady|gentleman|gent))|\s?yos?\b|\stahun\b)`;
const RANGE = String.raw`(?!\s?(?:[-+]\s?\d|to\s\d|\+|and\s(?:over|older|above)|or\s(?:over|older|above|more)))`;

const PATTERNS: readonly { readonly certainty: Certainty; readonly sort: string; readonly pattern: RegExp }[] = [
  { certainty: 'certain', sort: 'age', pattern: new RegExp(String.raw`${START}(?<!(?:over|above|than|under|below|least|between|to|for)\s)(?:${AGE}|${WORD})(?=${UNIT})`, 'giu') },
  { certainty: 'certain', sort: 'age', pattern: new RegExp(String.raw`(?<=(?<![\p{L}])(?:aged?|umur|turn(?:ed|s|ing)|age\s(?:is|was|of)|at\sage|age:)\s?:?\s?)(?:${AGE}|${WORD})(?![\p{L}\p{N}%°]|[.,/]\d)${RANGE}`, 'giu') },
  { certainty: 'certain', sort: 'age', pattern: new RegExp(String.raw`${START}(?:9\d|1[01]\d)(?:st|nd|rd|th)(?=\s(?:birthday|b-?day))`, 'giu') },
  { certainty: 'likely', sort: 'age', pattern: new RegExp(String.raw`${START}(?:${AGE})(?=\s?\/?\s?[MF](?![\p{L}\p{N}])(?:$|[,.;)]|\s(?:with|w\/|c\/o|pmh|hx|h\/o|s\/p|p\/w|presents?|presenting|presented|admitted|who|here|from|seen|known|in|on|post|pt|brought|bibems|bib|found|fall|fell|came)))`, 'gu') },
  { certainty: 'likely', sort: 'age', pattern: new RegExp(String.raw`(?<=(?<![\p{L}])(?:he'?s|she'?s|he\sis|she\sis|i'm|mum\sis|dad\sis|gran\sis|grandma\sis|patient\sis|pt\sis)\s(?:now\s|only\s|already\s)?)${AGE}(?=[,.;!?)]|$|\sand\s(?!over|older)|\snow|\sbut\s)`, 'giu') },
  { certainty: 'likely', sort: 'nineties', pattern: /(?<=(?<![\p{L}])in\s(?:her|his|their)\s(?:early\s|mid[\s-]?|late\s)?)(?:nineties|'?90'?s|hundreds)/giu },
  { certainty: 'likely', sort: 'nineties', pattern: /(?<![\p{L}])(?:(?:super)?centenarian|nonagenarian)(?![\p{L}])/giu },
];
const BORN = /(?<=(?<![\p{L}])(?:born(?:\sin)?|b\.|dob:?|birth\syear:?|year\sof\sbirth:?|yob:?)\s(?:c\.?\s?)?)(1[89]\d{2})(?![\p{N}]|[-/.]\d)/giu;

/** The year in which the draft is written. */
function yearOf(at: string | undefined): number {
  const year = Number(at?.slice(0, 4));
  return Number.isInteger(year) && year > 1900 ? year : new Date().getFullYear();
}

const WORTH_READING = /9\d|1[0-2]\d|1[89]\d\d|ninet|hundred|centenarian|nonagenarian/i;

export const ages: Feature<readonly Detection[]> = ({ text, draft }) => {
  if (!WORTH_READING.test(text)) return [];
  const found: Detection[] = [];
  for (const { certainty, sort, pattern } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length, kind: 'age-over-89', certainty, sort });
    }
  }
  for (const match of text.matchAll(BORN)) {
    const age = yearOf(draft.at) - Number(match[1]);
    if (age > 89 && age < 123) {
      found.push({ start: match.index, end: match.index + match[0].length, kind: 'age-over-89', certainty: 'certain', sort: 'birth-year' });
    }
  }
  return found;
};
