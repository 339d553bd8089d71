import { validate as cprValidate } from 'stdnum/lib/cjs/dk/cpr.js';
import { validate as hetuValidate } from 'stdnum/lib/cjs/fi/hetu.js';
import { validate as fodselsnummerValidate } from 'stdnum/lib/cjs/no/fodselsnummer.js';
import { isDayMonthYear, luhn, passes } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

const HETU_CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * Finnish personal identity code: DDMMYY, century sign (+ - U-Y A-F since 2023), serial (3), check character = number mod 31,
 * Digital and Population Data Services Agency (dvv.fi). Example: 271225-8842.
 */
export const hetu: NumberFormat = {
  sort: 'hetu', kind: 'national-id', shape: String.raw`\d{6}[-+A-FU-Y]\d{3}[A-Z\d]`,
  label: String.raw`hetu|henkil[öo]tunnus|(?:finnish|personal)\s(?:id|identity)(?:\scode)?`,
  valid: (value) => {
    const digits = value.replace(/^(\d{6})[A-Z]?(\d{3}).$/, '$1$2');
    return isDayMonthYear(digits) && HETU_CHECK[Number(digits) % 31] === value.at(-1) && Number(digits.slice(6)) >= 2
      || hetuValidate(value).isValid;
  },
  bare: { grouped: 'likely', compact: null },
};

/**
 * Swedish personnummer: (YY)YYMMDD, "-" or "+", serial (3), Luhn over the last ten digits (skatteverket.se). Example:
 * 631026-8419.
 */
export const personnummer: NumberFormat = {
  sort: 'personnummer', kind: 'national-id', shape: String.raw`(?:19|20)?\d{6}[-+]\d{4}|(?:19|20)\d{10}`,
  label: String.raw`personnummer|pnr|swedish\sid(?:\scode)?|samordningsnummer`,
  valid: (value) => {
    const digits = value.slice(-10);
    const day = Number(digits.slice(4, 6));
    return luhn(digits) && Number(digits.slice(2, 4)) >= 1 && Number(digits.slice(2, 4)) <= 12 && day % 60 >= 1 && day % 60 <= 31;
  },
  bare: { grouped: 'likely', compact: 'likely' },
};

/** Danish CPR number: DDMMYY-serial(4), no check digit since 2007 (cpr.dk). Example: 060369-6917. */
export const cpr: NumberFormat = {
  sort: 'cpr', kind: 'national-id',
  shape: String.raw`\d{6}-?\d{4}`,
  label: String.raw`cpr(?=[\s-]?(?:nr|no\b|num|#|:))`,
  valid: passes(cprValidate), bare: { grouped: null, compact: null },
};

/** Norwegian fødselsnummer: DDMMYY, serial (3), two check digits modulus 11 (skatteetaten.no). Example: 414864 12214. */
export const fodselsnummer: NumberFormat = {
  sort: 'fodselsnummer', kind: 'national-id',
  shape: String.raw`\d{6} ?\d{5}`,
  label: String.raw`f[øo]dselsnummer|personnr|d-nummer`,
  valid: passes(fodselsnummerValidate), bare: { grouped: 'possible', compact: null },
};
