import { validate as aadhaarValidate } from 'stdnum/lib/cjs/in/aadhaar.js';
import type { NumberFormat } from '../number-format.ts';

/**
 * Aadhaar: twelve digits, written 4-4-4, first 2-9, no palindrome, Verhoeff check digit, UIDAI (uidai.gov.in, "Aadhaar
 * Numbering"). As bare digits only when they do not open like a date, as Malaysian numbers do. Example: 2759 8256 8818.
 */
export const aadhaar: NumberFormat = {
  sort: 'aadhaar', kind: 'national-id',
  shape: String.raw`\d{4}[- :.]?\d{4}[- :.]?\d{4}`,
  label: String.raw`a+dh+a+r+|uid(?:ai)?`,
  valid: (digits) => aadhaarValidate(digits).isValid,
  bare: { grouped: 'likely', compact: 'possible' },
  alone: /^\d{4}([- :.])\d{4}\1\d{4}$|^\d{2}(?!(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))\d{10}$/,
};

/**
 * Permanent account number: three letters, holder's type, first letter of the name, four digits, check letter, Income Tax
 * Department (incometaxindia.gov.in). The check letter's rule is not public, so only the form is tested. Example: YDCFU6602A.
 */
export const pan: NumberFormat = {
  sort: 'pan', kind: 'national-id',
  shape: String.raw`[A-Z]{5}\d{4}[A-Z]`,
  label: String.raw`pan(?=\s?(?:card|no\b|num|#|:|is))|permanent\saccount`,
  valid: (value) => /^[A-Z]{3}[ABCFGHJKLPTENS]/.test(value),
  bare: { grouped: 'likely', compact: null }, isShared: true,
};

/** Voter's card (EPIC): three letters and seven digits, Election Commission of India (eci.gov.in). Example: YDC5971096. */
export const epic: NumberFormat = {
  sort: 'in-voter', kind: 'national-id',
  shape: String.raw`[A-Z]{3}\d{7}`,
  label: String.raw`voter(?:'?s)?(?:\sid)?|epic`,
  valid: (value) => !/^(?:PMC|NCT|CRD|GSE|GSM)/.test(value), // registers of papers, trials and data sets
  bare: { grouped: 'possible', compact: null }, isShared: true,
};

/**
 * Indian passport: a letter without Q X Z, a first digit 1-9, five digits, a last digit 1-9, Passport Seva
 * (passportindia.gov.in). Example: Y6408763.
 */
export const inPassport: NumberFormat = {
  sort: 'in-passport', kind: 'national-id',
  shape: String.raw`[A-PR-WY][1-9] ?\d{5}[1-9]`,
  label: String.raw`passport`,
  valid: () => true,
  bare: { grouped: 'possible', compact: null }, isShared: true,
};

/**
 * GSTIN, a trader's tax number built on a PAN: state 01-37, PAN, entity, Z, check character, GST Network (gst.gov.in). The check
 * character is not tested, mistyped ones still hold the PAN. Example: 22CYEUA3865YVZC.
 */
export const gstin: NumberFormat = {
  sort: 'gstin', kind: 'national-id',
  shape: String.raw`(?:0[1-9]|[12]\d|3[0-7])[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[\dA-Z]`,
  label: String.raw`gstin?`,
  valid: () => true,
  bare: { grouped: 'likely', compact: null },
};

/**
 * ABHA health identifier: fourteen digits, written 2-4-4-4, National Health Authority (abdm.gov.in). Example: 32-8234-5971-0238.
 */
export const abha: NumberFormat = {
  sort: 'abha', kind: 'health-plan',
  shape: String.raw`\d{2}[- ]?\d{4}[- ]?\d{4}[- ]?\d{4}`,
  label: String.raw`abha|health\sid|ayushman(?:\sbharat)?`,
  valid: (digits) => digits.length === 14,
  bare: { grouped: null, compact: null },
};
