import { validate as acnValidate } from 'stdnum/lib/cjs/au/acn.js';
import { validate as tfnValidate } from 'stdnum/lib/cjs/au/tfn.js';
import { luhn, weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/**
 * Medicare card: eight digits that open with 2-6, check digit (weights 1 3 7 9 1 3 7 9, modulus 10), issue number, and
 * optionally the person's place on the card, Services Australia (meteor.aihw.gov.au, "Medicare card number"). As bare digits
 * only in the ranges that NHS numbers do not use. Example: 2978 91747 7.
 */
export const medicare: NumberFormat = {
  sort: 'au-medicare', kind: 'health-plan',
  shape: String.raw`[2-6]\d{3}[ -]\d{5}[ -]\d(?:[ /-]?\d)?|[2-6]\d{9}\d?(?:\/\d)?`,
  label: String.raw`medicare(?:\scard)?`,
  valid: (digits) => weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(digits[8]) && digits[9] !== '0',
  bare: { grouped: 'likely', compact: 'possible' },
  alone: /\D|^(?:2|3[01]|5)/,
};

/**
 * Individual healthcare identifier: sixteen digits that open with 800360, Luhn (ISO/IEC 7812), Services Australia (Healthcare
 * Identifiers Act 2010). 800361 and 800362 name providers and organisations. Example: 8003 6022 2425 6415.
 */
export const ihi: NumberFormat = {
  sort: 'ihi', kind: 'health-plan',
  shape: String.raw`8003[ -]?6[0-2]\d{2}[ -]?\d{4}[ -]?\d{4}`,
  label: String.raw`ihi|(?:individual\s)?healthcare\sidentifier`,
  valid: luhn,
  bare: { grouped: 'likely', compact: 'likely' },
};

/**
 * Tax file number: eight or nine digits, written 3-3-3, weights 1 4 3 7 5 8 6 9 10, modulus 11, Australian Taxation Office
 * (Privacy (Tax File Number) Rule 2015). Without a label only where it opens with 0 or 8, so that no Canadian social insurance
 * number can be meant. Example: 043 172 302.
 */
export const tfn: NumberFormat = {
  sort: 'tfn', kind: 'national-id',
  shape: String.raw`\d{3}[ -]\d{3}[ -]\d{2,3}|\d{8,9}`,
  label: String.raw`tfn|tax\sfile`,
  valid: (digits) => tfnValidate(digits).isValid,
  bare: { grouped: 'possible', compact: null }, isShared: true,
  alone: /^[08]\d{2} \d{3} \d{3}$/,
};

/**
 * Australian company number, as sole traders use it too: nine digits, weights 8 to 1, modulus 10, ASIC. As bare digits only the
 * old series that opens with 00, since one in ten numbers passes the check. Example: 008 983 364.
 */
export const acn: NumberFormat = {
  sort: 'acn', kind: 'national-id',
  shape: String.raw`00\d ?\d{3} ?\d{3}`,
  label: String.raw`acn|company\snumber`,
  valid: (digits) => acnValidate(digits).isValid,
  bare: { grouped: 'possible', compact: 'possible' }, isShared: true,
};

/**
 * Department of Veterans' Affairs file: state letter, war code, up to six digits, link letter (dva.gov.au). Example: QX901342A.
 */
export const dva: NumberFormat = {
  sort: 'dva', kind: 'health-plan',
  shape: String.raw`[NVQSWT][A-Z ]{0,4}\d{1,6}[A-Z]?`,
  label: String.raw`dva(?:\sfile)?|veterans?'?\saffairs`,
  valid: () => true,
  bare: { grouped: null, compact: null },
};
