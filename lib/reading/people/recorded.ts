import type { Span } from '../../draft/span.ts';
import type { Reading } from '../reading.ts';
import { verbose } from '../patterns/verbose.ts';

/** What is read before and behind a name, in UTF-16 units. */
const BEFORE = 60;
const AFTER = 40;

/** "It's booked under", "change the name to", "the name on the account? –": the name that follows stands in somebody's file. */
const FILED = new RegExp(verbose`(?:
  \b(?:it(?:'s|\sis|\swas) | (?:may|might|should|must|could|will)\sbe|booked|booking|listed|registered|filed|saved|admitted|appointment|prescription|order|account|card|records?|chart|notes)\sunder
    (?:\s(?:the|her|his|their))?(?:\s(?:sur|last\s|first\s|maiden\s|full\s)?name)?(?:\sof)?
  | \b(?:change|correct|amend|update|put|spell)\s(?:it|(?:the|her|his|my|their)\s(?:sur|last\s|first\s)?name)\s(?:to|as|in\sas|down\sas)
  | \b(?:payable|addressed|made\sout|registered|belongs?|issued)\sto
  | \b(?:sur|last\s|first\s|full\s|maiden\s)?name(?:\son\sthe\s[a-z]+)?\?["'”’]?\s{0,2}(?:[a-z]{2,12}:)?
)[\s:"'“‘–-]{1,3}(?:(?:mrs?|ms|miss|mdm|dr|prof)\.?\s)?$`, 'i');
/** "… as a beneficiary", "… as next of kin". */
const LISTED = new RegExp(verbose`^["'”’]?\s(?:is\slisted\s|is\sdown\s|listed\s|down\s)?as\s(?:an?\s|the\s|her\s|his\s|my\s|their\s|our\s)?(?:
  beneficiary | guardian | next\sof\skin | nok | emergency\scontact | dependan?t | policy\s?holder | account\sholder | card\s?holder | proxy | power\sof\sattorney | joint\sholder
)\b`, 'i');

/** True for a name that the words beside it say to stand in a record, an account or a booking: it is a private person's, whoever that is. */
export function isRecorded({ text }: Reading, { start, end }: Span): boolean {
  return FILED.test(text.slice(Math.max(0, start - BEFORE), start)) || LISTED.test(text.slice(end, end + AFTER));
}
