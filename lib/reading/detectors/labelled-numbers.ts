import type { Certainty, Detection, IdentifierKind } from '../detection.ts';
import type { Feature } from '../reading.ts';
import { verbose } from '../patterns/verbose.ts';
import { isDayOfMonth } from './check-digits.ts';
import { NUMBER_LABELS } from './number-labels.ts';
import { allOf } from '../patterns/quick-match.ts';

/**
 * Numbers that only their label tells: record, insurance, account, licence, vehicle, device, study and case numbers (Safe Harbor (H)-(M),
 * (Q), (R)). Their form is each institution's own, so a label, a link (":", "#", "is", "number") and something with digits is all there is.
 * Examples: "MRN 0048291", "Member ID: XK-2047183", "plate WXY 4827", "study id 014-022". Left out on purpose: years, dates, registered
 * trials (NCT, ISRCTN), meeting ids, labels without a number, and numbers far from their label.
 */
const NUMBER_WORD = String.raw`(?:nos?|num|number|id|code|#|nr|nombor)`;
const LINK = verbose`(?:[\s.]{0,2}${NUMBER_WORD}(?![A-Za-zÀ-ɏ])){0,2}[.,]?\s?
  (?:(?:is|was|are|ending(?:\sin)?|adalah|reads)\s|[:=]|-\s|->)?\s?(?:\(|#|"|'|\s)*`;
const STRONG_LINK = verbose`(?:[\s.]{0,2}${NUMBER_WORD}(?![A-Za-zÀ-ɏ])){1,2}[.,]?\s?(?:(?:is|was|ending(?:\sin)?)\s|[:=-])?\s?[#("']*\s? | \s?[:#=]\s?[#("']*
  | \send(?:s|ing)(?:\s(?:in|with))?\s`;
/** A number that may hold letters, dashes and slashes, and go on in groups of digits unless those count something. */
const COUNTED = verbose`(?![A-Za-zÀ-ɏ\d%]|[-.:]\d|\s?(?:yo\b|y\/o|year|yr|mg|ml|mmol|bpm|kg|days|weeks|[-\/.:]\d|st\b|nd\b|rd\b|th\b|[A-Za-zÀ-ɏ]))`;
/** Three digits and more are counted only where it is said what: "558 201 still shows". */
const LONG_COUNTED = verbose`(?![A-Za-zÀ-ɏ\d%]|[-.:]\d|\s?(?:yo\b|y\/o|years?|yrs?|mg|mcg|ml|mmol|bpm|kg|units?|days|weeks|hours|hrs|times|patients|pts|people|cases|beds|members|[-\/.:]\d))`;
const VALUE = verbose`(?:[A-Z]{2,4}\s(?=\d{3}))?(?=[A-Za-zÀ-ɏ\d.\/-]{0,16}\d)[A-Z\d]+(?:[-\/.][A-Z\d]+)*(?:\s\d{3,}${LONG_COUNTED}|\s\d{2,}${COUNTED})*`;
const PLATE = verbose`(?!\d{1,3}\s(?:in|of|on|from|and|is|was|to|at|by|for|the)\b)(?:[A-Z]{1,4}[-\s]?\d{1,5}(?:[-\s]?[A-Z]{1,3}(?:[-\s]?\d{1,4})?)?
  | \d{1,4}[-\s]?[A-Z]{1,4}(?:[-\s]?\d{1,4})? | [A-Z\d]{5,8} | [A-Z\d]{17})`;

const COMPILED = NUMBER_LABELS.map((entry) => {
  const value = entry.kind === 'vehicle' ? PLATE : VALUE;
  const weak = entry.weakLabel === undefined ? '' : `|(?:${entry.weakLabel})(?:${STRONG_LINK})`;
  const source = verbose`(?<![A-Za-zÀ-ɏ\d])(?:(?:${entry.label})(?![A-Za-zÀ-ɏ])${LINK}${weak})(?<value>${value})(?![A-Za-zÀ-ɏ\d])`;
  return { ...entry, pattern: new RegExp(source, 'gi') };
});

/** "ID: 204718263", but not a meeting's, a tweet's or a paper's. */
const NOT_A_PERSONS = verbose`(?:meeting|webinar|zoom|room|user|apple|event|article|tweet|video|orc|pm|course|module|job|activity)[\s-]?`;
const PLAIN_ID = new RegExp(verbose`(?<![A-Za-zÀ-ɏ\d]|${NOT_A_PERSONS})(?:id(?:entifier)?|i\.d\.)(?![A-Za-zÀ-ɏ])
  (?:${STRONG_LINK}|\s(?:is\s)?(?=[A-Z]{0,4}-?\d{5}))(?<value>${VALUE})(?![A-Za-zÀ-ɏ\d])`, 'gi');
/** The last digits of a Social Security number, which many services take for the whole. */
const LAST_FOUR = new RegExp(verbose`(?<![A-Za-zÀ-ɏ])(?:
  (?:ssn|social(?:\ssecurity)?(?:\s(?:no\.?|number))?)\s(?:ends|ending|last\s(?:4|four))(?:\s(?:in|with|is|digits))*\s?:?\s?
  | last\s(?:4|four)(?:\sdigits)?\sof\s(?:(?:his|her|their|the|my)\s)?(?:ssn|social(?:\ssecurity)?(?:\snumber)?)(?:\s(?:is|are))?\s?:?\s?
)(?<value>\d{4})(?![A-Za-zÀ-ɏ\d])`, 'gi');
/** The end of a person number, by which a ward tells its patients apart: "NRIC ending 567D". */
const LAST_OF_NATIONAL = new RegExp(verbose`(?<![A-Za-zÀ-ɏ])(?:nric|my\s?kad|ic|fin|dni|nie|nhs(?:\s(?:no\.?|number))?|passport)\send(?:s|ing)(?:\s(?:in|with))?\s(?<value>(?=[A-Z]?\d)[A-Z\d]{3,6})(?![A-Za-zÀ-ɏ\d])`, 'gi');
/** Letters before a number belong to it only in capitals: "PJN 882041", not "in 2045". */
const LOWER_LEAD = /^(?=[A-Z]*[a-z])[A-Za-z]{2,4}\s/;

/** A measure, as a temperature on a chart. */
const DECIMAL = /^\d{1,3}\.\d{1,2}$/;
const YEAR = /^(?:19|20)\d{2}$/;
const REGISTERED = /^(?:NCT|ISRCTN|ACTRN|CTRI|EUCTR|DRKS|CRD|PMC|GSE|GSM|UMIN|ORCID)[-/]?\d/i;
const DATE = /^(?:(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{2}|(?:19|20)\d{2})|(?:19|20)\d{2}[-/.](\d{1,2})[-/.](\d{1,2}))$/;

function isDate(value: string): boolean {
  const [first, second] = DATE.exec(value)?.slice(1).filter((part) => part !== undefined).map(Number) ?? [];
  return first !== undefined && second !== undefined && (isDayOfMonth(first, second) || isDayOfMonth(second, first));
}

function isNumberOf(value: string, digits: number): boolean {
  return (value.match(/\d/g)?.length ?? 0) >= digits && !LOWER_LEAD.test(value) && !YEAR.test(value) && !DECIMAL.test(value) && !REGISTERED.test(value) && !isDate(value);
}

export const labelledNumbers: Feature<readonly Detection[]> = ({ text }) => {
  if (!/\d/.test(text)) return [];
  const found: Detection[] = [];
  const add = (match: RegExpMatchArray & { readonly index: number }, kind: IdentifierKind, certainty: Certainty, sort: string) => {
    const end = match.index + match[0].length;
    found.push({ start: end - (match.groups?.value?.length ?? 0), end, kind, certainty, sort });
  };
  for (const { kind, digits, sort, pattern } of COMPILED) {
    for (const match of allOf(text, pattern)) if (isNumberOf(match.groups?.value ?? '', digits)) add(match, kind, 'certain', sort);
  }
  for (const match of allOf(text, PLAIN_ID)) if (isNumberOf(match.groups?.value ?? '', 4)) add(match, 'other-id', 'likely', 'id');
  for (const match of allOf(text, LAST_FOUR)) add(match, 'ssn', 'likely', 'last-four');
  for (const match of allOf(text, LAST_OF_NATIONAL)) add(match, 'national-id', 'likely', 'last-four');
  return found;
};
