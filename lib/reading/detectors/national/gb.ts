import { validate as nino } from 'stdnum/lib/cjs/gb/nino.js';
import { isDayOfMonth, weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/**
 * NHS number (England, Wales, Isle of Man; with its own ranges the Scottish CHI and the Northern Irish H&C number): ten digits,
 * written 3-3-4, the last a modulus 11 check digit over weights 10 to 2 (NHS Data Dictionary, "NHS NUMBER"). As bare digits it
 * counts only in the ranges in use (0, 32 to 70), since one in eleven numbers of ten digits passes the check. Example: 262 688
 * 6998.
 */
export const nhs: NumberFormat = {
  sort: 'nhs', kind: 'national-id',
  shape: String.raw`\d{3}[- ]\d{3}[- ]\d{4}|\d{10}`,
  label: String.raw`nhs|chi|h\s?&\s?c|health\sand\scare`,
  valid: (digits) => {
    const check = (11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return check === Number(digits[9]) && !/^(\d)\1{9}$/.test(digits);
  },
  bare: { grouped: 'likely', compact: 'possible' },
  alone: /^\d{3}[- ]\d{3}[- ]\d{4}$|^(?:0\d|3[2-9]|4\d|6\d|70)\d{8}$/,
};

/**
 * National Insurance number: two prefix letters, six digits in pairs, suffix A-D; D F I Q U V never, O not second, and BG GB KN
 * NK NT TN ZZ not as prefix (HMRC, NIM39110). No check digit. Example: ZJ 25 06 70 A.
 */
export const nationalInsurance: NumberFormat = {
  sort: 'nino', kind: 'national-id',
  shape: String.raw`[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-Z]`,
  label: String.raw`nino|national\sinsurance|ni(?=\s?(?:no\b|num|#|:))`,
  valid: (value) => nino(value).isValid,
  bare: { grouped: 'likely', compact: null },
};

/**
 * Driving licence of Great Britain: five letters of the surname padded with 9, decade, month (plus 5 for women), day, year, two
 * initials (9 when none), an arbitrary digit or letter, two check letters (DVLA). Example: EBCAB 108248 Z90 AF.
 */
export const gbDriving: NumberFormat = {
  sort: 'gb-driving', kind: 'licence',
  shape: String.raw`[A-Z9]{5}[ ]?\d{6}[ ]?[A-Z9]{2}[A-Z\d][ ]?[A-Z]{2}`,
  label: String.raw`driv(?:ing|ers?'?s?)\slicen[cs]e|licen[cs]e`,
  valid: (value) => /^[A-Z]{1,5}9*\d{6}[A-Z9]{2}[A-Z\d][A-Z]{2}$/.test(value) && value.length === 16
    && isDayOfMonth(Number(value.slice(8, 10)), (Number(value.slice(6, 8)) % 50)) && /^[0156]$/.test(value[6] ?? ''),
  bare: { grouped: 'likely', compact: null },
};
