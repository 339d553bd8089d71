import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { Certainty, Detection } from '../detection.ts';
import type { Feature } from '../reading.ts';
import { verbose } from '../patterns/verbose.ts';
import { allOf } from '../patterns/quick-match.ts';

/**
 * Telephone and fax numbers of any country (Safe Harbor (D), (E)). International: "+", country code, up to fifteen digits (ITU-T E.164);
 * example +60 12-345 6789. North America: area and exchange 2-9 first, 3-3-4 (NANPA); example (415) 555-0132. Elsewhere: trunk "0" and
 * 9 to 12 digits that some country's numbering plan knows (libphonenumber); example 020 7946 0958. Behind a label ("call", "fax", "hp")
 * seven digits in any dress. Toll-free and helpline numbers are `possible`: they are printed in every second health post.
 * Left out on purpose: emergency and short codes (999, 988, 111), ten bare digits without a label, doses, years, trial numbers.
 *
 * The metadata is libphonenumber's `min` set (83 kB, 10 µs for a number and a country): `max` (157 kB) tells mobile from landline,
 * which nobody asks here. Its own search over text takes 0.28 ms for 250 characters, so a grammar proposes and it only confirms.
 */
const START = verbose`(?<![A-Za-zÀ-ɏ\d$£€#] | \d[.,/:-] | [.,]\d{0,3} | (?:PMID|PMC|doi|ISBN|NCT|grant|award)\s?:?\s?)`;
const END = String.raw`(?![A-Za-zÀ-ɏ\d]|[.,/:-]\d|\s?%)`;
const EXTENSION = String.raw`(?:\s?(?:x|ext\.?|extension|sambungan)\s?\d{1,6})?`;
const numbered = (source: string): RegExp => new RegExp(`${START}${source}${EXTENSION}${END}`, 'gi');

const INTERNATIONAL = numbered(verbose`(?:\(?\+\s?|00[\s-]?)[1-9]\d{0,2}\)?[\s.-]?(?:\(\d{1,4}\)[\s.-]?)?\d{1,5}(?:[\s./-]?\d{1,5}){1,6}`);
const NORTH_AMERICAN = numbered(verbose`(?:\+?1[-.\s]?)?(?:\([2-9]\d{2}\)[\s-]?|[2-9]\d{2}[-.\s/])[2-9]\d{2}[-.\s]\d{4}`);
/** The dress of a North American number around digits that are not given out, such as 555-104-8273. */
const LIKE_NORTH_AMERICAN = numbered(verbose`(?:\(\d{3}\)\s?\d{3}[-.\s] | \d{3}-\d{3}- | \d{3}\.\d{3}\.)\d{4}`);
const TRUNK = numbered(verbose`\(?0\d{0,4}\)?[\s-]?\(?\d{1,5}\)?(?:[\s-]?\d{2,5}){1,4}`);
const CHINESE_MOBILE = numbered(String.raw`1[3-9]\d{9}`);

const TELEPHONE = verbose`
  (?:tele)?phone | ph(?=\.?:?\s?\+?\(?\d{2,5}[\s-]?\d) | tel(?:efon)? | mobile | mob | cell(?:phone)? | call(?:ed|ing|s)? | text(?:ed|ing)? | sms
  | ring | rang | dial(?:led)? | contact(?:ed|able)? | reach(?:ed|able)? | whats?\s?app(?:ed)? | hp | h\/p | handphone | hubungi | hotline
  | landline | desk | fax(?:ed)? | pagers? | paged | bleep | answering | tel[ée]fono | m[óo]vil | celular | ll[áa]m(?:ame|enme|adme) | wh?asapp?`;
const NUMBER = String.raw`\+?\(?\d[\d\s().-]{4,20}\d${EXTENSION}`;
/** Words between a label and its number: "call his daughter on"; never the label of another number. */
const BETWEEN = verbose`(?:[\s:=#,@"'-] | \.\s? | \((?!\d) | (?!mrn|ssn|nric|dob|id\b|acc|(?:na|k|cr|hb|plt|crp|bp|hr|rr|wcc|sats?|temp|glucose|bms?|gcs|ef)\b)[A-Za-zÀ-ɏ']{1,12}(?=[\s:.#])){0,9}?`;
const LABELLED = new RegExp(verbose`(?<![A-Za-zÀ-ɏ\d])(?:${TELEPHONE})(?![A-Za-zÀ-ɏ])${BETWEEN}(?<number>${NUMBER})${END}`, 'gi');
const NUMBER_IS = new RegExp(verbose`(?<![A-Za-zÀ-ɏ\d])(?:number|nombor|n[úu]mero|no\.?\s?(?:tel|hp|fon))(?:\s(?!id\b)[A-Za-zÀ-ɏ']{1,12}){0,7}?\s?(?:'s|is|was|:|adalah|es)\s?
  (?<number>${NUMBER})${END}`, 'gi');
const SHORT = new RegExp(verbose`(?<=(?<![A-Za-zÀ-ɏ])(?:pager|bleep|ext(?:ension)?|sambungan)\.?\s?(?:me\s|no\.?|number|#|:|is)?\s?)\d{3,6}
  (?![A-Za-zÀ-ɏ\d]|[.,/:-]\d|\s?%)`, 'gi');
/** "fax records to" in front of the number, but not the label of the number before it; "fax" or "(fax)" behind it. */
const FAX_BEFORE = /(?<!\d[\s,(-]{0,2})(?<![A-Za-zÀ-ɏ])fax(?:ed)?(?![a-z])[^\d\n.!?]{0,40}$/i;
const FAX_AFTER = /^[\s,-]{0,2}\(?fax/i;
/** The same sort of number as `isFreeToCall` tells, by its digits alone. */
const TOLL_FREE = /^(?:1?8(?:00|33|44|55|66|77|88)|0800|0808|0300|0845|1300|1800|13\d{4}$)/;

/** Countries whose plans are tried for a number with a trunk "0", the likeliest first. */
const COUNTRIES: readonly CountryCode[] = [
  'GB', 'MY', 'AU', 'IE', 'NZ', 'ZA', 'IN', 'PH', 'JP', 'IL', 'DE', 'FR', 'IT', 'CH', 'TR', 'ID', 'TH', 'NG', 'KE', 'PK', 'KR', 'CN', 'SE', 'NL', 'BE',
];

const digitsOf = (written: string): string => written.replace(/(?:x|ext|sambungan).*$/i, '').replace(/\D/g, '');

function isInternational(written: string): boolean {
  const plain = written.replace(/^00/, '+').replace('(0)', '').replace(/[()]/g, ' ').replace(/\+\s/, '+').trim();
  return parsePhoneNumberFromString(plain)?.isPossible() ?? false;
}

function isNational(written: string): boolean {
  return COUNTRIES.some((country) => parsePhoneNumberFromString(written, country)?.isValid() ?? false);
}

/** A row of years, a date, or measurements with decimals, which a loose pattern also takes. */
const YEARS = /^(?:(?:19|20)\d{2}[\s-]*)+$/;
const DATE = /^\d{1,2}[.\s-]\d{1,2}[.\s-](?:\d{2}|(?:19|20)\d{2})(?!\d|[\s-]\d)|^(?:19|20)\d{2}-\d{2}-\d{2}/;
const DECIMALS = /^(?=.*\.)(?=.*\s)(?!\(?\d+\)?(?:[.\s]\d{2,})+$)/;

function isOtherwise(written: string): boolean {
  return YEARS.test(written) || DATE.test(written) || DECIMALS.test(written.replace(/\s?(?:x|ext).*$/i, ''));
}

/** Numbers behind a label: seven digits after "call", nine after a mere "number is". */
function labelled(text: string, add: (start: number, written: string, certainty: Certainty) => void): void {
  for (const [pattern, fewest] of [[LABELLED, 7], [NUMBER_IS, 8]] as const) {
    for (const match of allOf(text, pattern)) {
      const written = match.groups?.number ?? '';
      const count = digitsOf(written).length;
      if (count >= fewest && count <= 16 && !isOtherwise(written)) add(match.index + match[0].length - written.length, written, 'certain');
    }
  }
}

export const phones: Feature<readonly Detection[]> = ({ text }) => {
  if (!/\d(?:[^\d\n]{0,3}\d){2}/.test(text)) return [];
  const found: Detection[] = [];
  const add = (start: number, written: string, certainty: Certainty) => {
    const end = start + written.length;
    const isFax = FAX_BEFORE.test(text.slice(Math.max(0, start - 50), start)) || FAX_AFTER.test(text.slice(end, end + 8));
    const isFree = TOLL_FREE.test(digitsOf(written));
    found.push({
      start, end, kind: isFax ? 'fax' : 'phone', certainty: isFree ? 'possible' : certainty, sort: isFree ? 'toll-free' : isFax ? 'fax' : 'phone',
    });
  };
  for (const match of allOf(text, INTERNATIONAL)) {
    const count = digitsOf(match[0]).length;
    if (count < 8 || count > 17 || !isInternational(match[0])) continue;
    add(match.index, match[0], match[0].includes('+') ? 'certain' : /\D/.test(match[0]) ? 'likely' : 'possible');
  }
  for (const match of allOf(text, NORTH_AMERICAN)) add(match.index, match[0], 'likely');
  for (const match of allOf(text, LIKE_NORTH_AMERICAN)) add(match.index, match[0], 'possible');
  for (const match of allOf(text, TRUNK)) {
    const count = digitsOf(match[0]).length;
    if (count < 9 || count > 12 || isOtherwise(match[0])) continue;
    if (isNational(match[0])) add(match.index, match[0], /\D/.test(match[0]) ? 'likely' : 'possible');
  }
  for (const match of allOf(text, CHINESE_MOBILE)) add(match.index, match[0], 'possible');
  labelled(text, add);
  for (const match of allOf(text, SHORT)) add(match.index, match[0], 'possible');
  return found;
};
