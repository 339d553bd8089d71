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

const SAYS: readonly { readonly pattern: RegExp; readonly persons: Range; readonly country: string }[] = [
  { pattern: /\b(?:NHS|Ofsted|GP ?ST\d|QOF|999|Band [5-8]|CQC|GMC|PALS|A-levels|GCSEs?)\b/, persons: BRITAIN, country: 'GB' },
  { pattern: /\b(?:KKM|klinik kesihatan|housemanship|SPM|RM\d+|PPR|makcik|pakcik|kakak)\b/i, persons: MALAYSIA, country: 'MY' },
  {
    pattern:
      /\b(?:ER|EMS|PGY-?\d|[Aa]ttending|RNs?|LPN|PA-C|Medicaid|Medicare|L&D|911|prior auth|[Pp]eds|VA hospital|MA cried|county jail|CNA|CRNA)\b/,
    persons: NORTH_AMERICA,
    country: 'US',
  },
  {
    pattern:
      /\b(?:A&E|[Rr]egistrar|SpR|SHO|FY[12]|F[12]s?|CT[123]|ST[3-8]|[Pp]aeds|theatre|consultant|matron|haemat\w+|anaesth\w+|orthopaedic\w*|oesoph\w+|emerg|RFDS|[Gg]ynae)\b/,
    persons: COMMONWEALTH,
    country: 'GB',
  },
];

/** What the poster's way of speaking says of the country, where no place does: a fact without a clue. */
export function speech(reading: Reading): readonly Fact[] {
  const { profile = '', role = '' } = reading.draft;
  const said = `${reading.text} ${profile} ${role}`;
  if (reading.get(spokenLanguage) === 'ms') return [{ says: 'place', persons: MALAYSIA, country: 'MY' }];
  const known = SAYS.find(({ pattern }) => pattern.test(said));
  return known === undefined ? [] : [{ says: 'place', persons: known.persons, country: known.country }];
}
