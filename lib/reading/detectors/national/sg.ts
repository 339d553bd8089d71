import { validate as uenValidate } from 'stdnum/lib/cjs/sg/uen.js';
import { weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

const CHECK_LETTERS: Readonly<Record<string, string>> = {
  S: 'JZIHGFEDCBA', T: 'JZIHGFEDCBA', F: 'XWUTRQPNMLK', G: 'XWUTRQPNMLK', M: 'KLJNPQRTUWX',
};
const OFFSET: Readonly<Record<string, number>> = { S: 0, T: 4, F: 0, G: 4, M: 3 };

function isIssued(value: string): boolean {
  const series = value[0] ?? '';
  const sum = weighted(value.slice(1), [2, 7, 6, 5, 4, 3, 2]) + (OFFSET[series] ?? 0);
  const letters = CHECK_LETTERS[series] ?? '';
  return series === 'M' ? letters[10 - (sum % 11)] === value[8] : letters[sum % 11] === value[8];
}

/**
 * NRIC and FIN: S, T (citizens, residents), F, G, M (foreigners), seven digits, check letter by modulus 11 with weights 2 7 6 5
 * 4 3 2, Immigration & Checkpoints Authority (ica.gov.sg). The rule for the letter was worked out, not published. Example:
 * G4774806U.
 */
export const nric: NumberFormat = {
  sort: 'nric', kind: 'national-id',
  shape: String.raw`[STFGM]\d{7}[A-Z]`,
  label: String.raw`nric|fin(?=\s?(?:no\b|num|#|:|is))|identity\scard|ic(?=\s?(?:no\b|num|#|:|is))`,
  valid: isIssued,
  bare: { grouped: 'likely', compact: null },
};

/**
 * Unique entity number, which sole proprietors trade under: eight or nine digits, or T, S or R with year, type and four digits; a
 * check letter ends it (Accounting and Corporate Regulatory Authority, uen.gov.sg). Example: 268866482D.
 */
export const uen: NumberFormat = {
  sort: 'uen', kind: 'national-id',
  shape: String.raw`\d{8,9}[A-Z]|[TSR]\d{2}[A-Z]{2}\d{4}[A-Z]`,
  label: String.raw`uen|unique\sentity`,
  valid: (value) => uenValidate(value).isValid,
  bare: { grouped: 'possible', compact: null },
};

/** Singapore passport: K (or E, older) seven digits and a letter (ica.gov.sg). Example: E2388823C. */
export const sgPassport: NumberFormat = {
  sort: 'sg-passport', kind: 'national-id',
  shape: String.raw`[KE]\d{7}[A-Z]`,
  label: String.raw`passport`,
  valid: () => true,
  bare: { grouped: 'possible', compact: null }, isShared: true,
};
