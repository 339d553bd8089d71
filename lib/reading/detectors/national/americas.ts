import { validate as cpfValidate } from 'stdnum/lib/cjs/br/cpf.js';
import { validate as curpValidate } from 'stdnum/lib/cjs/mx/curp.js';
import { passes } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/**
 * Brazilian CPF: nine digits and two check digits, written 3.3.3-2, modulus 11 (Receita Federal). Example: 099.830.991-52.
 */
export const cpf: NumberFormat = {
  sort: 'cpf', kind: 'national-id', shape: String.raw`\d{3}\.\d{3}\.\d{3}-\d{2}|\d{11}`, label: 'cpf',
  valid: passes(cpfValidate), bare: { grouped: 'likely', compact: null },
};

/**
 * Mexican CURP: four letters, YYMMDD, sex, state (2), three consonants, homonym, check digit (RENAPO). Example:
 * WEOL251107HZSCDAZ8.
 */
export const curp: NumberFormat = {
  sort: 'curp', kind: 'national-id', shape: String.raw`[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d`, label: 'curp',
  valid: passes(curpValidate), bare: { grouped: 'likely', compact: null },
};
