import { luhn } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/**
 * Social Security number: area (3) group (2) serial (4), Social Security Administration. Since 2011 without geography; area 000,
 * 666 and 900-999, group 00 and serial 0000 are never issued (20 CFR 422.103; ssa.gov/employer/randomization.html). Nine digits
 * without separators say nothing without a label. Example: 323-34-5971.
 */
export const ssn: NumberFormat = {
  sort: 'ssn', kind: 'ssn',
  shape: String.raw`\d{3}[- .]?\d{2}[- .]?\d{4}`,
  label: String.raw`ssns?|ss\s?(?:#|no\.?|number)|soc(?:ial)?(?:\s|-)?sec(?:urity)?|social(?=\s?(?:[:#=]|-\s|\d|is\b|number))`,
  valid: (digits) => /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits) && !/^(\d)\1{8}$/.test(digits),
  bare: { grouped: 'likely', compact: null },
  alone: /^\d{3}([- .])\d{2}\1\d{4}$/,
};

/**
 * Individual taxpayer identification number: nine digits that open with 9, digits four and five from 50-65, 70-88, 90-92 or
 * 94-99, Internal Revenue Service (irs.gov/tin/itin/individual-taxpayer-identification-number-itin). Example: 923-58-2340.
 */
export const itin: NumberFormat = {
  sort: 'itin', kind: 'ssn',
  shape: String.raw`9\d{2}[- ](?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])[- ]\d{4}|9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}`,
  label: String.raw`itin|(?:individual\s)?tax(?:payer)?\s?(?:id|identification)(?:\snumber)?|tin`,
  valid: () => true,
  bare: { grouped: 'likely', compact: 'possible' }, isShared: true,
};

/**
 * Medicare beneficiary identifier: eleven characters C A AN N A AN N A A N N, C 1-9, letters without S L O I B Z, no check
 * digit, Centers for Medicare & Medicaid Services (cms.gov/medicare/new-medicare-card). Example: 3DW0-F09-AY93.
 */
export const mbi: NumberFormat = {
  sort: 'mbi', kind: 'health-plan',
  shape: String.raw`[1-9][A-Z][A-Z\d]\d-?[A-Z][A-Z\d]\d-?[A-Z]{2}\d{2}`,
  label: String.raw`mbi|medicare(?:\sbeneficiary)?(?:\sidentifier)?`,
  valid: (value) => /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/.test(value),
  bare: { grouped: 'likely', compact: null },
};

/**
 * National provider identifier: ten digits that open with 1 or 2, Luhn over "80840" and the number, CMS (45 CFR 162.406). It
 * names a clinician, in a public register. Example: 2909566632.
 */
export const npi: NumberFormat = {
  sort: 'npi', kind: 'licence',
  shape: String.raw`[12]\d{9}|[12]\d{3}[ -]\d{3}[ -]\d{3}`,
  label: String.raw`npi|national\sprovider(?:\sidentifier)?`,
  valid: (digits) => luhn(`80840${digits}`) && !/^(\d)\1{9}$/.test(digits),
  bare: { grouped: 'possible', compact: 'possible' },
};

/**
 * DEA registration: two letters (type of registrant, surname) and seven digits; the last is the last digit of (d1+d3+d5) +
 * 2(d2+d4+d6), Drug Enforcement Administration (21 CFR 1301). Example: F98365454.
 */
export const dea: NumberFormat = {
  sort: 'dea', kind: 'licence',
  shape: String.raw`[A-Z][A-Z9]-?\d{7}`,
  label: String.raw`dea(?:\sregistration)?`,
  valid: (value) => {
    if (!/^[ABCDEFGHJKLMPRSTUX][A-Z9]/.test(value)) return false;
    const [a, b, c, d, e, f, check] = [...value.slice(2)].map(Number) as [number, number, number, number, number, number, number];
    return value.slice(2) !== '0000000' && (a + c + e + 2 * (b + d + f)) % 10 === check;
  },
  bare: { grouped: 'possible', compact: null },
};
