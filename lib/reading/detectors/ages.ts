import type { Certainty, Detection } from '../detection.ts';
import { allOf } from '../patterns/quick-match.ts';
import type { Feature } from '../reading.ts';
import { verbose } from '../patterns/verbose.ts';

/**
 * Ages over 89, and what gives one away (Safe Harbor (C)): "94yo", "ninety-four-year-old", "age 101", "in her nineties", "born 1921",
 * "nonagenarian". Ages up to 89 are no identifier. Left out on purpose: groups ("patients over 90", "aged 90-95"), years that are
 * not lived ("95 years ago"), other numbers from 90 (heart rates, percentages), and "F94", which is also a diagnosis.
 */
const AGE = String.raw`(?:9\d|1[01]\d|12[0-2])`;
const WORD = verbose`(?:
  ninety(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine))?
  | (?:a|one)[-\s]hundred(?:[-\s](?:and[-\s])?(?:one|two|three|four|five|six|seven|eight|nine|ten))?
  | (?:noventa\sy\s|ciento\s)(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)
  | sembilan\spuluh(?:\s(?:satu|dua|tiga|empat|lima|enam|tujuh|lapan|sembilan))? | seratus\s(?:satu|dua|tiga|empat|lima|enam|tujuh|lapan|sembilan)
)`;
const START = String.raw`(?<![A-Za-zÀ-ɏ\d$£€.,/<>≥≤+-])`;
const NO_GROUP = String.raw`(?<!(?:over|above|than|under|below|least|between|to|for)\s)`;
const SEX = String.raw`(?:[MFmf]\b|male|female|man|woman|lady|gentleman|gent)`;
const UNIT = verbose`(?:
  [\s-]?(?:years?|yrs?)[\s-]?(?:old|young|of\sage|o\b) | [\s-]?y[./\s]?o\b | \s?yos?\b | \stahun\b | \saños(?![A-Za-zÀ-ɏ])
  | [\s-]?y(?:rs?)?(?:\/o)?\b(?=[\s,.]?${SEX}) | \s?yrs?(?=[,.;)]|$)
)`;
const RANGE = String.raw`(?!\s?(?:[-+]\s?\d|to\s\d|\+|and\s(?:over|older|above)|or\s(?:over|older|above|more)))`;
const CASE = verbose`(?:$|[,.;)]|\s(?:
  with|w\/|c\/o|pmh|hx|h\/o|s\/p|p\/w|presents?|presenting|presented|admitted|who|here|from|seen|known|in|on|post|pt|brought|bibems|bib
  |found|fall|fell|came
))`;
/** What grows old and is nobody. */
const NO_THING = String.raw`(?!(?:[\s-]?(?:years?|yrs?)[\s-]?old)\s(?:[a-z]+\s)?(?:trees?|buildings?|hospitals?|houses?|wards?|schools?|institutions?|drugs?|laws?|machines?|traditions?|bridges?|walls?|companies|company|journals?|textbooks?|technology|wines?|whisk(?:e)?y|photos?|records?|boilers?|pipes?|lifts?|wings?)(?![A-Za-zÀ-ɏ]))`;
const PERSON_IS = verbose`(?:s?he(?:'?s|\sis|\swas|'ll\sbe|'d\sbeen)|who(?:'s|\sis|\swas)|i'm|(?:mum|dad|gran|grandma|patient|pt)\sis)\s(?:now\s|only\s|already\s|a\sgreat\s|a\sspry\s)?`;
/** "Dot is 91.": somebody by name, and nothing that is measured or counted. */
const NAMED_IS = String.raw`(?<![A-Za-zÀ-ɏ])(?!(?:Temp|Pulse|Heart|Sats?|Rate|Weight|Score|Sugar|Glucose|Room|Bed|Bay|Ward|This|That|What|There|Here|Today|Result|Which|Cost|Total|Pressure|Peak|Best|Mine|Number|Page|Target|Average|Median|Limit|Max|Min)\s)[A-Z][a-zà-ɏ]{2,14}\s(?:is|was|turned|turns)\s(?:now\s|only\s)?`;
/** What follows an age that is told and done with. */
const TOLD = String.raw`(?=[,.;!?)"”]|$|\n|\s(?:and\s(?!over|older|above|counting)|but|now|today|tomorrow|next|this|la|lah|na|the\s|on\s))`;

/** Somebody in care, as one calls them in front of an age; one's own kin is not meant. */
const PERSON = String.raw`(?:woman|man|lady|gentleman|gent|guy|fella|fellow|chap|patient|pt|dame|se[ñn]ora|se[ñn]or|uncle|aunty|makcik|pakcik|nenek)`;

/** One's own old people, and what is as old. */
const OWN_OLD = 'gran[a-z]*|nan[a-z]*|mum|mom|mother|dad|father|aunt[a-z]*|uncle|great-?[a-z]*|lol[ao]|abuel[ao]|neighbou?r|house|building|hospital|car|piano|tree|school|church|institution|college|self';

const PATTERNS: readonly { readonly certainty: Certainty; readonly sort: string; readonly pattern: RegExp }[] = [
  { certainty: 'certain', sort: 'of-somebody',
    pattern: new RegExp(verbose`(?<=(?<![A-Za-zÀ-ɏ])(?:a|this|the|my|our|saw|had|one|lovely|little|old|una|un)\s(?:[a-z]+\s)?${PERSON}(?:\s(?:of|aged)\s|,\s(?:aged\s)?|\s\())
      (?:${AGE}|${WORD})(?=[,.;!?)]|$|\s(?:next|this|who|and\s(?!over|older)))`, 'gi') },
  { certainty: 'certain', sort: 'of-somebody',
    pattern: new RegExp(verbose`(?<=(?<![A-Za-zÀ-ɏ])(?:my|our)\s(?:[a-z]+\s)?)(?:${AGE}|${WORD})[\s-]?(?:years?|yrs?|y\/?o)(?:[\s-]?old)?(?=\s(?:[a-z]+\s)?${PERSON})`, 'gi') },
  // "My 96 yo corrected my grammar": nobody has a child so old, and one's own kin are called so.
  { certainty: 'certain', sort: 'of-somebody',
    pattern: new RegExp(verbose`(?<=(?<![A-Za-zÀ-ɏ])(?:my|our)\s(?:[a-z]+\s)?)${AGE}\s?(?:yo|y\/o|yr\sold|year[-\s]old)(?![A-Za-zÀ-ɏ]|\s(?:[a-z]+\s)?(?:${OWN_OLD})(?![A-Za-zÀ-ɏ]))`, 'gi') },
  { certainty: 'certain', sort: 'age', pattern: new RegExp(verbose`${START}${NO_GROUP}(?:${AGE}|${WORD})${NO_THING}${UNIT}`, 'gi') },
  { certainty: 'certain', sort: 'age', pattern: new RegExp(verbose`(?<=(?<![A-Za-zÀ-ɏ])cumpl(?:ió|e|en|ía|irá|iendo)?\s)(?:${AGE}|${WORD})(?=\saños|[,.;!?)]|$|\s(?:a|y|hoy|ayer|en|el)\s)`, 'gi') },
  { certainty: 'certain', sort: 'age',
    pattern: new RegExp(verbose`(?<=(?<![A-Za-zÀ-ɏ])(?:
        aged? | umur(?:nya|\sdia|\sbeliau)? | (?:coming\sup|rising|going\son)(?=\s9\d(?:[,.;!?)]|$|\sand\s(?!over|older)|\sbut\s|\sthis|\snext|\sin\s[a-z]|\son\s)) | (?:usia|genap)(?:nya)? | turn(?:ed|s|ing) | (?:going\sto\sbe|will\sbe|(?:she|he)'ll\sbe)(?=\s(?:9\d|1[01]\d)\s(?:next|this|in|on|soon|tomorrow)) | age\s(?:is|was|of) | at\sage | age: | (?:died|passed(?:\saway)?)\sat | lived\sto
      )\s?:?\s?)
      (?:${AGE}|${WORD})(?![A-Za-zÀ-ɏ\d%°]|[.,/]\d)${RANGE}`, 'gi') },
  { certainty: 'certain', sort: 'age', pattern: new RegExp(verbose`${START}(?:9\d|1[01]\d)(?:st|nd|rd|th)(?=\s(?:birthday|b-?day))|(?<=(?<![A-Za-zÀ-ɏ])(?:patient|pt|lady|gentleman|gent)'s\s)(?:9\d|1[01]\d)(?:st|nd|rd|th)(?![A-Za-zÀ-ɏ])|(?<=(?<![A-Za-zÀ-ɏ])happy\s)(?:9\d|1[01]\d)(?:st|nd|rd|th)`, 'gi') },
  { certainty: 'likely', sort: 'age', pattern: new RegExp(verbose`${START}${AGE}(?=\s?[/(]?\s?[MF](?![A-Za-zÀ-ɏ\d])${CASE})`, 'g') },
  { certainty: 'likely', sort: 'age',
    pattern: new RegExp(verbose`(?<=(?<![A-Za-zÀ-ɏ])${PERSON_IS})(?:${AGE}|${WORD})${TOLD}`, 'gi') },
  { certainty: 'likely', sort: 'age', pattern: new RegExp(verbose`(?<=${NAMED_IS})(?:9[0-9]|1[01]\d)${TOLD}(?!\s?[%°])`, 'g') },
  // "A hundred and two and she still cheats", "103. She asked for sherry", "91 na sya".
  { certainty: 'likely', sort: 'age', pattern: new RegExp(verbose`(?<=(?:^|[.!?\n]["”]?\s{0,2}))(?:${AGE}|${WORD})(?=,?\s(?:and|but|y)\s(?:s?he|ella|él)\s|[.!]\s(?:s?he|her|his)\s)`, 'gi') },
  { certainty: 'likely', sort: 'age', pattern: /(?<=,\s)(?:ninety[-\s](?:one|two|three|four|five|six|seven|eight|nine)|a\shundred\sand\s(?:one|two|three|four|five))(?=,\s(?:still|and|who|two|with|no|first|s?he))/gi },
  { certainty: 'likely', sort: 'age', pattern: /(?<=\p{Lu}[\p{Ll}'’]{2,14},\s)ninety[-\s](?:one|two|three|four|five|six|seven|eight|nine)(?=[,.;!?]|$)/gu },
  { certainty: 'likely', sort: 'age', pattern: new RegExp(verbose`${START}${AGE}(?=\sna\s(?:s(?:i)?ya|po|si)(?![A-Za-zÀ-ɏ]))`, 'gi') },
  { certainty: 'likely', sort: 'age', pattern: new RegExp(verbose`(?<=(?<![A-Za-zÀ-ɏ])at\s)${AGE}(?=,?\s(?:s?he|my)\s)`, 'gi') },
  { certainty: 'likely', sort: 'age', pattern: /(?<=(?<![A-Za-zÀ-ɏ])(?:[A-Z][a-zà-ɏ]{2,14}|M(?:rs?|s|dm)\.? [A-Z][a-zà-ɏ]+), )(?:9\d|10\d)(?=[,.;!?]|$)(?!, (?:9|1)\d)/g },
  { certainty: 'likely', sort: 'age', pattern: new RegExp(verbose`(?<=(?:centenarian|nonagenarian)[^.!?]{0,24},\s)${AGE}(?=[,.;!?)]|$)`, 'gi') },
  { certainty: 'certain', sort: 'of-somebody', pattern: new RegExp(verbose`(?<=(?:^|[.!?\n]\s?)${PERSON}(?:\s(?:of|aged)\s|,\s))(?:${AGE}|${WORD})(?![A-Za-zÀ-ɏ\d%]|[.,/-]\d)`, 'gi') },
  { certainty: 'likely', sort: 'nineties',
    pattern: new RegExp(verbose`(?<=(?<![A-Za-zÀ-ɏ])in\s(?:her|his|their)\s(?:early\s|mid[\s-]?|late\s)?)(?:nineties|'?90'?s|hundreds)`, 'gi') },
  { certainty: 'likely', sort: 'nineties', pattern: /(?<![A-Za-zÀ-ɏ])(?:(?:super)?centenarian|nonagenarian)(?![A-Za-zÀ-ɏ]|\s(?:cohort|population|patients|group))/gi },
];
const BORN = new RegExp(verbose`(?<=(?<![A-Za-zÀ-ɏ])(?:born(?:\sin)?|b\.|dob:?|birth\syear:?|year\sof\sbirth:?|yob:?)\s(?:c\.?\s?)?)
  (1[89]\d{2})(?!\d|[-/.]\d)`, 'gi');

/** The year in which the draft is written. */
function yearOf(at: string | undefined): number {
  const year = Number(at?.slice(0, 4));
  return Number.isInteger(year) && year > 1900 ? year : new Date().getFullYear();
}

const WORTH_READING = /9\d|1[0-2]\d|1[89]\d\d|ninet|hundred|centenarian|nonagenarian|noventa|ciento|sembilan|seratus/i;

export const ages: Feature<readonly Detection[]> = ({ text, draft }) => {
  if (!WORTH_READING.test(text)) return [];
  const found: Detection[] = [];
  const add = (start: number, length: number, certainty: Certainty, sort: string) =>
    found.push({ start, end: start + length, kind: 'age-over-89', certainty, sort });
  for (const { certainty, sort, pattern } of PATTERNS) {
    for (const match of allOf(text, pattern)) add(match.index, match[0].length, certainty, sort);
  }
  for (const match of allOf(text, BORN)) {
    const age = yearOf(draft.at) - Number(match[1]);
    if (age > 89 && age < 123) add(match.index, match[0].length, 'certain', 'birth-year');
  }
  return found;
};
