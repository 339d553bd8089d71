import { validate as hkidValidate } from 'stdnum/lib/cjs/hk/hkid.js';
import type { NumberFormat } from '../number-format.ts';

/**
 * Hong Kong identity card: one or two letters, six digits, check character 0-9 or A in brackets, modulus 11, Immigration
 * Department (immd.gov.hk). Without a label only with the brackets. Example: E108258(6).
 */
export const hkid: NumberFormat = {
  sort: 'hkid', kind: 'national-id',
  shape: String.raw`[A-Z]{1,2} ?\d{6} ?(?:\([\dA]\)|[\dA])`,
  label: String.raw`hkid|hong\skong\s(?:identity|id)|identity\scard|id\scard|身份證`,
  valid: (value) => hkidValidate(value).isValid,
  bare: { grouped: 'likely', compact: null },
  alone: /\(/,
};
