import { validate as bcPhn } from 'stdnum/lib/cjs/ca/bc_bhn.js';
import { verbose } from '../../patterns/verbose.ts';
import { luhn } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/**
 * Social insurance number: nine digits, written 3-3-3, Luhn; 0 is not given out and 8 goes to businesses (Service Canada, SIN
 * Code of Practice). As bare digits it says nothing without a label. Example: 986 336 741.
 */
export const sin: NumberFormat = {
  sort: 'sin', kind: 'national-id',
  shape: String.raw`\d{3}[- ]?\d{3}[- ]?\d{3}`,
  label: String.raw`sin(?=\s?(?:no\b|num|[#:=]|-\s|is\b|card|\d|of\sthe))|social\sinsurance`,
  valid: (digits) => /^[1-79]/.test(digits) && luhn(digits),
  bare: { grouped: 'likely', compact: null }, isShared: true,
  alone: /^\d{3}([- ])\d{3}\1\d{3}$/,
};

/**
 * Personal health number of British Columbia: 9 and nine digits, modulus 11 (weights 2 4 8 5 10 9 7 3), BC Ministry of Health
 * (Conformance Standards, volume 4A). Example: 9962 194 507.
 */
export const bcHealth: NumberFormat = {
  sort: 'bc-phn', kind: 'health-plan',
  shape: String.raw`9\d{3}[- ]?\d{3}[- ]?\d{3}`,
  label: String.raw`phn|personal\shealth|(?:bc\s)?(?:health|services?|care)\s?card|msp`,
  valid: (digits) => bcPhn(digits).isValid,
  bare: { grouped: 'likely', compact: null },
};

/**
 * Ontario health card: ten digits, written 4-3-3, Luhn, and a version code of two letters (health.gov.on.ca, Health Card
 * Validation Reference Manual). Example: 3688 413 727 TA.
 */
export const ontarioHealth: NumberFormat = {
  sort: 'on-ohip', kind: 'health-plan',
  shape: String.raw`[1-9]\d{3}[- ]?\d{3}[- ]?\d{3}(?:[- ]?[A-Z]{1,2})?`,
  label: String.raw`ohip|(?:ontario\s)?health\scard|hcn|health\s(?:no|number|insurance)`,
  valid: (value) => luhn(value.slice(0, 10)),
  bare: { grouped: null, compact: null },
};

/**
 * Québec health insurance number (NAM): three letters of the surname, one of the first name, YYMMDD with 50 added to a woman's
 * month, two digits more (ramq.gouv.qc.ca). Example: MPDH 1902 0943.
 */
export const quebecHealth: NumberFormat = {
  sort: 'qc-nam', kind: 'health-plan',
  shape: String.raw`[A-Z]{4}[- ]?\d{4}[- ]?\d{4}`,
  label: String.raw`ramq|nam|assurance[- ]maladie|health\s(?:card|no|number|insurance)`,
  valid: (value) => {
    const month = Number(value.slice(6, 8)) % 50;
    const day = Number(value.slice(8, 10));
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  },
  bare: { grouped: 'likely', compact: null },
};

/**
 * Personal health numbers of the other provinces: nine digits in Alberta (written 5-4) and Saskatchewan, Manitoba and New
 * Brunswick, ten in Nova Scotia, twelve in Newfoundland. Without a public check digit they need their label. Example:
 * 97983-3640.
 */
export const provincialHealth: NumberFormat = {
  sort: 'ca-health', kind: 'health-plan',
  shape: String.raw`\d{5}-?\d{4}|\d{3}[- ]\d{3}[- ]\d{3}|\d{4}[- ]?\d{3}[- ]?\d{3}|\d{12}`,
  label: verbose`phn | phin | ahc(?:ip)? | uli | mcp | hsn | (?:personal|provincial)?\s?health(?:\scard)?\s?(?:no|num|number|#)
    | (?:alberta|saskatchewan|manitoba)\s(?:health|phn)`,
  valid: () => true,
  bare: { grouped: null, compact: null },
};
