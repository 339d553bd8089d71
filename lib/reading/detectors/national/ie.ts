import { validate as ppsValidate } from 'stdnum/lib/cjs/ie/pps.js';
import type { NumberFormat } from '../number-format.ts';

/**
 * Personal Public Service number: seven digits, check letter A-W (modulus 23, weights 8 to 2), since 2013 a second letter that
 * counts nine times, Department of Social Protection (gov.ie/pps-number). Example: 9752922WW.
 */
export const pps: NumberFormat = {
  sort: 'pps', kind: 'national-id',
  shape: String.raw`\d{7}[ -]?[A-W][AHWTX]?`,
  label: String.raw`ppsn?|personal\spublic\sservice`,
  valid: (value) => ppsValidate(value).isValid,
  bare: { grouped: 'likely', compact: null },
};

/** Individual health identifier of Ireland: eighteen digits, GS1 service number (hiqa.ie). Example: 238882340876597109. */
export const ieHealth: NumberFormat = {
  sort: 'ie-ihi', kind: 'health-plan',
  shape: String.raw`\d{10}|\d{18}`,
  label: String.raw`ihi|individual\shealth\sidentifier|gms(?:\scard)?|medical\scard`,
  valid: () => true,
  bare: { grouped: null, compact: null },
};
