import { isYearMonthDay, luhn } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/**
 * Identity number: YYMMDD, sex and serial (4), citizenship 0, 1 or 2 (refugee), 8 or 9, Luhn check digit, Department of Home
 * Affairs (dha.gov.za). Example: 490907 5661 16 3.
 */
export const southAfricanId: NumberFormat = {
  sort: 'za-id', kind: 'national-id',
  shape: String.raw`\d{6}[ -]?\d{4}[ -]?\d{2}[ -]?\d|\d{13}`,
  label: String.raw`(?:rsa|south\safrican?|sa)\sid|(?:rsa\s)?id(?:entity)?\s?(?:no|num|number|book|card|document)|permanent\sresident|refugee`,
  valid: (digits) => isYearMonthDay(digits) && /[012]/.test(digits[10] ?? '') && luhn(digits),
  bare: { grouped: 'likely', compact: 'likely' },
};
