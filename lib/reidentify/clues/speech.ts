import type { Fact } from '../clue.ts';
import type { Range } from '../range.ts';
import type { Reading } from '../../reading/reading.ts';
import { spokenLanguage } from '../../reading/spoken-language.ts';

/** Inhabitants, in persons (UN World Population Prospects 2024). */
const MALAYSIA: Range = [3e7, 3.5e7];
const BRITAIN: Range = [6e7, 6.9e7];
/** Ireland to Britain: where "registrar" and "A&E" are said. */
const COMMONWEALTH: Range = [5e6, 6.9e7];
/** Canada to the United States: where "attending" and "ER" are said. */
const NORTH_AMERICA: Range = [4e7, 3.4e8];

interface Speech {
  readonly pattern: RegExp;
  readonly persons: Range;
  /** By whose age structure people are counted. */
  readonly country: string;
  /** Where people speak so, ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
}

const SAYS: readonly Speech[] = [
  { pattern: /\b(?:NHS|Ofsted|GP ?ST\d|QOF|999|Band [5-8]|CQC|GMC|PALS|A-levels?|GCSEs?|ODP|CPN|HCAs?|health visitors?)\b/, persons: BRITAIN, country: 'GB', countries: ['GB'] },
  { pattern: /\b(?:KKM|klinik kesihatan|housemanship|SPM|RM\d+|PPR|makcik|pakcik|kakak)\b/i, persons: MALAYSIA, country: 'MY', countries: ['MY'] },
  {
    pattern:
      /\b(?:ER|EMS|PGY-?\d|[Aa]ttending|RNs?|LPN|PA-C|Medicaid|Medicare|L&D|911|prior auth|[Pp]eds|VA hospital|MA cried|county jail|CNA|CRNA)\b/,
    persons: NORTH_AMERICA,
    country: 'US',
    countries: ['US', 'CA'],
  },
  {
    pattern:
      /\b(?:A&E|[Rr]egistrar|SpR|SHO|FY[12]|F[12]s?|CT[123]|ST[3-8]|[Pp]aeds|theatre|consultant|matron|haemat\w+|anaesth\w+|orthopaedic\w*|oesoph\w+|emerg|RFDS|[Gg]ynae|CNS|[Rr]eg|physio|[Mm]um|bloke|arvo|GPs?)\b/,
    persons: COMMONWEALTH,
    country: 'GB',
    countries: ['GB', 'IE', 'AU', 'NZ', 'ZA', 'IN', 'MY', 'SG'],
  },
];

const IN_MALAY: Omit<Speech, 'pattern'> = { persons: MALAYSIA, country: 'MY', countries: ['MY'] };

function spoken(reading: Reading): Omit<Speech, 'pattern'> | undefined {
  const { profile = '', role = '' } = reading.draft;
  const said = `${reading.text} ${profile} ${role}`;
  return reading.get(spokenLanguage) === 'ms' ? IN_MALAY : SAYS.find(({ pattern }) => pattern.test(said));
}

/** The countries in which people speak as the poster does, ISO 3166-1 alpha-2; empty where the words do not tell. */
export function spokenIn(reading: Reading): readonly string[] {
  return reading.get(spoken)?.countries ?? [];
}

/** What the poster's way of speaking says of the country, where no place does: a fact without a clue. */
export function speech(reading: Reading): readonly Fact[] {
  const known = reading.get(spoken);
  return known === undefined ? [] : [{ says: 'place', persons: known.persons, country: known.country }];
}
