import type { Certainty, Detection } from '../detection.ts';
import { HOLIDAY, MONTH, ORDINAL_WORD, WEEKDAY, WEEKDAY_SPANISH } from '../lexicons/months.ts';
import type { Feature } from '../reading.ts';
import { verbose } from '../patterns/verbose.ts';
import { isDayOfMonth } from './check-digits.ts';
import { allOf } from '../patterns/quick-match.ts';

/**
 * Dates (Safe Harbor (C): all elements of dates except the year). Day, month and year in any order and any dress ("3-4-51",
 * "May 27th, 2019", "the fourth of March", "14 Mac 2023", ISO 8601 with its time), day and month, month and year, ranges.
 * Example: 14 March 2021. Weekdays only together with a date. Left out on purpose: bare years, "today",
 * bare weekdays, seasons, clock times, durations ("2-3 weeks", "4/12" for four months), pressures, scores, doses, and days that stand
 * for an event of everybody's ("9/11"). A month ("in March"), a day ("on the 14th") and a feast ("Easter") alone are `possible`.
 *
 * An own grammar instead of chrono-node: chrono takes "6pm" and any "12/03" for a date, knows no Malay, and needs 0.06 ms for
 * 250 characters where this needs 0.02 ms.
 */
const YEAR4 = String.raw`(?:1[89]\d{2}|20\d{2})`;
const YEAR = String.raw`(?:${YEAR4}|'\d{2})`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const DAYTH = String.raw`${DAY}(?:\s?(?:st|nd|rd|th))?`;
const DAYS = String.raw`${DAYTH}(?:\s?(?:-|to|and|&)\s?${DAYTH})?`;
const CLOCK = String.raw`(?:(?:T|,?\s(?:at\s)?)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?`;
const START = String.raw`(?<![A-Za-zÀ-ɏ\d]|[\d.,:][/.,:-]|\d[/-])`;
const END = String.raw`(?![A-Za-zÀ-ɏ\d]|[/-]\d|[.,:]\d)`;
/** What belongs to a date in front of it: "Tuesday the", "the". */
const LEAD = new RegExp(verbose`(?<![A-Za-zÀ-ɏ])(?:${WEEKDAY}\.?,?\s(?:the\s)?|the\s)$`, 'i');
/** The longest lead, in UTF-16 units: "wednesday, the ". */
const LONGEST_LEAD = 16;
/** What a number with a unit goes on with. */
const NO_UNIT = verbose`(?!\s?(?:
  % | mm?hg | m[gclm] | mcg | g\b | kg | mmol | cm | iu\b | units? | tabs? | points? | times | yo\b | y\/o
  | weeks? | wks? | days? | hours? | hrs? | months? | years? | yrs? | patients | people | cases | of\s(?:the\s)?(?:patients|cases|people)
))`;

const dated = (source: string): RegExp => new RegExp(`${START}${source}`, 'gi');

interface Wording {
  readonly sort: string;
  readonly certainty: Certainty;
  readonly pattern: RegExp;
}

/** Dates with a month in words; each pattern with what it is worth. */
const WITH_MONTH: readonly Wording[] = [
  { sort: 'full', certainty: 'certain',
    pattern: dated(verbose`${MONTH}\.?[\s-]?(?:the\s)?${DAYS}(?:\s?,\s?|[\s-]|\s(?:of|in)\s)\s?${YEAR}${CLOCK}${END}`) },
  { sort: 'full', certainty: 'certain',
    pattern: dated(verbose`${DAYS}(?:\sday)?(?:\s?(?:of|de)\s|[\s./-]{0,2})${MONTH}\.?
      (?:(?:\s?,\s?|[\s./-]{0,2}|\s(?:of|in|de)\s)${YEAR}|[./-]?(?<!\s)\d{2}|\s\d{2}(?=\s*(?:$|[,.;:)!?\n])))${CLOCK}${END}`) },
  { sort: 'full', certainty: 'certain', pattern: dated(verbose`${YEAR4}[\s./-]${MONTH}[\s./-]${DAY}${END}`) },
  { sort: 'day-month', certainty: 'likely', pattern: dated(verbose`${DAYS}(?:\s?(?:of|de)\s|[\s-]?)${MONTH}${END}`) },
  { sort: 'day-month', certainty: 'likely', pattern: dated(verbose`${MONTH}\.?\s(?:the\s)?${DAYS}${END}${NO_UNIT}`) },
  { sort: 'day-month', certainty: 'likely', pattern: dated(verbose`${ORDINAL_WORD}\sof\s${MONTH}(?:,?\s${YEAR4})?${END}`) },
  { sort: 'day-month', certainty: 'likely', pattern: dated(verbose`${MONTH}\s(?:the\s)?${ORDINAL_WORD}(?:,?\s${YEAR4})?${END}`) },
  { sort: 'month-year', certainty: 'likely',
    pattern: dated(verbose`(?:(?:early|mid|late)[-\s])?${MONTH}(?:\.?,?\s(?:of\s)?|-)${YEAR}${END}`) },
  { sort: 'month', certainty: 'possible',
    pattern: dated(verbose`(?<=(?<![A-Za-zÀ-ɏ])(?:in|since|until|till|by|during)\s)${MONTH}${END}(?!['\s]*\d)`) },
  { sort: 'month', certainty: 'possible', pattern: dated(verbose`(?:last|early|late|mid)[\s-]${MONTH}${END}(?!['\s]*\d)`) },
];

/** Dates in words without a month. */
const WITHOUT_MONTH: readonly Wording[] = [
  { sort: 'holiday', certainty: 'likely', pattern: dated(verbose`${HOLIDAY},?\s(?:of\s|in\s)?${YEAR}${END}`) },
  { sort: 'day', certainty: 'likely', pattern: dated(verbose`${DAY}\s?(?:hb|haribulan)(?:\slepas|\sini)?${END}`) },
  { sort: 'weekday', certainty: 'likely',
    pattern: dated(verbose`${WEEKDAY}\.?,?\s(?:the\s)?${DAY}(?:st|nd|rd|th)${END}(?!\s(?:floor|bed|ward))`) },
  { sort: 'weekday', certainty: 'likely', pattern: dated(verbose`${WEEKDAY_SPANISH}\s(?:d[ií]a\s)?${DAY}${END}(?!\s?(?:h\b|hrs?|horas|[ap]\.?m|personas|pacientes|de\sla))`) },
  { sort: 'weekday', certainty: 'likely', pattern: dated(verbose`${WEEKDAY},?\sthe\s${ORDINAL_WORD}${END}`) },
  { sort: 'day', certainty: 'possible',
    pattern: dated(verbose`(?<=(?<![A-Za-zÀ-ɏ])(?:on|since|until|till|by|from|admitted|trached|intubated|extubated|discharged|transferred|died|born|today|tomorrow|yesterday|tonight|(?:night|morning|evening)\sof)\sthe\s)
      (?:${DAY}(?:st|nd|rd|th)|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty[-\s](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[-\s]first)
      (?=\s?(?:[,.;:!?)\n]|$|(?:at|and|this|last|for|with|because|when|he|she|we|they|she's|he's)\s|of\s(?:this|last)\s))`) },
];

const NO_GREETING = String.raw`(?<!(?:merry|happy|selamat|selamat\shari|feliz|felices|blessed|joyous|belated)\s)`;
/** A feast without its year: what somebody looks up to know the day. Whose it is, decides whether it tells. */
const FEAST: readonly Wording[] = [{ sort: 'holiday', certainty: 'possible', pattern: dated(`${NO_GREETING}${HOLIDAY}(?:\\s(?:morning|eve|night|afternoon|evening|weekend))?${END}(?!\\s(?:mubarak|greetings|wishes))`) }];
/** How the feasts' names begin, for the same reason as the months'. */
const HAS_FEAST = new RegExp(verbose`(?<![a-z])(?:chr|xma|box|new\sy|nye|tha|hal|eas|goo|val|mot|fat|st\.?\s|ind|lab|mem|anz|aus|can|mer|har|eid|dee|diw|chi|cny|wes|ves
  |han|yom|bon|bur|guy|twe|hog|cha|mal|pas|jun|shr|ash|pal|mlk|rey|vie|jue|sem|vet|bas|aid|ray|gaw|kaa|pon|hol|ona|dur|rak|lun|nav|noc|a[ñn]o|d[ií]a|cin|may|aug|spr|wai|mat|rem|rep|dem|mad|jam|pre|col|gro|asc|ve\s|vj\s|whi|all\s|sup|mar|ros|pur|gud|gan|dus|ugad|und|mah|ara|ban|ear|fre|her|arm|pad|pat|dom)`, 'i');

/** What stands in front of a version number, or of doses in a row. */
const NO_OTHER = String.raw`(?<!(?:v|ver|version|release|build|section|§|insulin|doses?|regimen|apgars?|ratio)[.:]?\s?)`;
const ISO = dated(verbose`${NO_OTHER}(${YEAR4})([-/.])(\d{1,2})\2(\d{1,2})${CLOCK}${END}`);
const TO_ANOTHER = String.raw`(?:\s?-\s?\d{1,2}[/.]\d{1,2}(?:[/.](?:\d{4}|\d{2}))?)?`;
const NUMERIC = dated(verbose`${NO_OTHER}
  (\d{1,2})(\s?[/.-]\s?)(\d{1,2})\2(?:${YEAR4}|'?\d{2})${TO_ANOTHER}${CLOCK}${END}${NO_UNIT}`);
const MONTH_YEAR = dated(verbose`(?:0?[1-9]|1[0-2])\/${YEAR4}${END}`);
const MONTH_SHORT_YEAR = dated(verbose`(?<=(?<![A-Za-zÀ-ɏ])(?:in|since|from|until|till|dated?)\s)(?:0?[1-9]|1[0-2])\/[4-9]\d${END}`);
const DAY_MONTH = dated(verbose`(\d{1,2})([/.])(\d{1,2})${TO_ANOTHER}${END}${NO_UNIT}(?!\s?(?:
  ago | severity | strength | on\s(?:the\s)?(?:scale|vas|mrc) | bilaterally | throughout | hpf | [ap]\.?m\b | daily | prn | courses? | of\s
  | the\s(?:dose|time) | review | obs\b | nursing
))`);
/** Beside these, "3/10" is a score. */
const SCORED = /(?<![A-Za-zÀ-ɏ])(?:pain|scor(?:e|es|ed|ing)|power|strength|vas|nrs|gcs|mrc|apgars?|reflex(?:es)?)(?![A-Za-zÀ-ɏ])/i;
/** What announces a day and a month; "for 3/7" announces a duration. */
const ANNOUNCED = new RegExp(verbose`(?<![A-Za-zÀ-ɏ])(?:
  on | since | until | till | from | by | dated? | dob | d\.o\.b | doa | dos | dod | seen | saw\s(?:him|her|them|pt) | reviewed
  | (?:booked|listed|scheduled)(?:\sin)?\sfor | admitted | readmitted | coded | died | dead | passed | intubated | extubated | arrested | transferred | scanned | operated | rosc | adm | discharged | dc'?d | d\/c | born | bday | birthday | appt | appointment | clinic | surgery | op | due | edd | lmp
  | today\sis | ${WEEKDAY}
)\.?\s?[:=-]?\s?(?:the\s|date\s|is\s|was\s)?$`, 'i');
const BORN = /(?<![A-Za-zÀ-ɏ])(?:dob|born|dated?)\s?:?\s?$/i;
/** A date goes on from the one before it: "3/3, 10/3 and 17/3". */
const CONTINUED = /^(?:,|\s?(?:and|to|then|&|-)|,\s(?:and|then))\s?$/i;
const BIRTH = new RegExp(verbose`(?<![A-Za-zÀ-ɏ])(?:dob|d\.o\.b\.?|date\sof\sbirth|born(?:\son)?|birth\s?date|b'?day|tarikh\slahir)
  \s?(?:is|was|[:=-])?\s{0,2}(\d{1,2}\s\d{1,2}\s(?:\d{4}|\d{2})|\d{8}|\d{6})${END}`, 'gi');

/** Days that stand for an event or a feast of everybody's when no year is given. */
const EVERYBODYS = /^(?:(?:the\s)?(?:fourth|4th)\sof\sjuly|july\s(?:the\s)?(?:4th|4|fourth)|may\s(?:the\s)?(?:4th|fourth)|9\/11|7\/7|24\/7)$/i;

/** What befell somebody on such a day: "admitted on the 4th of July". */
const BEFORE_DAY_OF_FATE = /(?<![A-Za-z])(?:admitted|readmitted|died|born|passed(?: away)?|arrested|intubated|extubated|discharged|transferred|transplanted|fell|coded|lost (?:him|her|them))(?: on)?(?: the)? $/i;
/** The longest of those, in UTF-16 units. */
const LONGEST_FATE = 24;

/** In lower case these are mostly other words: they need a year, an ordinal or a day in front. */
const AMBIGUOUS = /(?<![A-Za-zÀ-ɏ])(?:may|march|mac|mar|mei|dis|dec|nov|jan|sat|sun|wed|mon)(?![A-Za-zÀ-ɏ])/;
const PINNED_DOWN = /\d{4}|'\d{2}|\d(?:st|nd|rd|th)|^\d|^(?:dec|nov|jan)\.?\s\d/i;

function isDate(first: number, second: number): boolean {
  return isDayOfMonth(first, second) || isDayOfMonth(second, first);
}

type Add = (start: number, length: number, certainty: Certainty, sort: string) => void;

function worded(text: string, wordings: readonly Wording[], add: Add): void {
  for (const { sort, certainty, pattern } of wordings) {
    for (const match of allOf(text, pattern)) {
      const [words] = match;
      if ((EVERYBODYS.test(words) && !BEFORE_DAY_OF_FATE.test(text.slice(Math.max(0, match.index - LONGEST_FATE), match.index))) || (AMBIGUOUS.test(words) && !PINNED_DOWN.test(words))) continue;
      const lead = LEAD.exec(text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index))?.[0].length ?? 0;
      if (sort !== 'month' || /(?:^|[\s-])[A-Z]/.test(words)) add(match.index - lead, words.length + lead, certainty, sort);
    }
  }
}

function daysAndMonths(text: string, add: Add): void {
  let end = -1;
  let isScore = false;
  for (const match of allOf(text, DAY_MONTH)) {
    if (EVERYBODYS.test(match[0]) || !isDate(Number(match[1]), Number(match[3]))) continue;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const goesOn = end >= 0 && CONTINUED.test(text.slice(end, match.index));
    if (match[2] === '.' ? BORN.test(before) : goesOn || ANNOUNCED.test(before)) {
      end = match.index + match[0].length;
      isScore = (goesOn && isScore) || SCORED.test(text.slice(Math.max(0, match.index - 20), end + 20));
      if (!isScore) add(match.index, match[0].length, 'likely', 'day-month');
    } else if (match[2] === '/' && match[0] === text.trim()) add(match.index, match[0].length, 'possible', 'day-month');
  }
}

function numeric(text: string, add: Add): void {
  for (const { 0: words, 3: month, 4: day, index } of allOf(text, ISO)) {
    if (isDate(Number(day), Number(month))) add(index, words.length, 'certain', 'full');
  }
  for (const { 0: words, 1: first, 3: second, index } of allOf(text, NUMERIC)) {
    if (isDate(Number(first), Number(second))) add(index, words.length, 'certain', 'full');
  }
  for (const pattern of [MONTH_YEAR, MONTH_SHORT_YEAR]) {
    for (const { 0: words, index } of allOf(text, pattern)) add(index, words.length, 'likely', 'month-year');
  }
  for (const { 0: words, 1: digits = '', index } of allOf(text, BIRTH)) {
    add(index + words.length - digits.length, digits.length, 'certain', 'birth');
  }
  daysAndMonths(text, add);
}

/** How the months' names begin: cheap, since this runs over every text. */
const HAS_MONTH = /(?<![a-z])(?:jan|feb|mar|mac|apr|abr|ma[iy]|mei|jun|jul|aug|ago|ogo|sep|oct|okt|nov|dec|dis|dic|ene)/i;

export const dates: Feature<readonly Detection[]> = ({ text }) => {
  const found: Detection[] = [];
  const add: Add = (start, length, certainty, sort) => found.push({ start, end: start + length, kind: 'date', certainty, sort });
  if (HAS_MONTH.test(text)) worded(text, WITH_MONTH, add);
  if (/\d/.test(text)) worded(text, WITHOUT_MONTH, add);
  if (HAS_FEAST.test(text)) worded(text, FEAST, add);
  if (/\d[\s./-]{1,3}\d|\d{6}/.test(text)) numeric(text, add);
  return found;
};
