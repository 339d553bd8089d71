import { validate as irdValidate } from 'stdnum/lib/cjs/nz/ird.js';
import type { NumberFormat } from '../number-format.ts';

const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * National Health Index: three letters without I and O, then four digits (modulus 11, old form) or two digits, a letter and a
 * check letter (modulus 23, the newer form), Health NZ (HISO 10046:2023). Example: GAN84JB.
 */
export const nhi: NumberFormat = {
  sort: 'nhi', kind: 'national-id',
  shape: String.raw`[A-HJ-NP-Z]{3}\d{2}(?:\d{2}|[A-HJ-NP-Z]{2})`,
  label: String.raw`nhi|national\shealth\sindex`,
  valid: (value) => {
    const points = [...value].map((character) => (/\d/.test(character) ? Number(character) : ALPHABET.indexOf(character) + 1));
    const sum = points.slice(0, 6).reduce((total, point, index) => total + point * (7 - index), 0);
    const last = value[6] ?? '';
    if (/\d/.test(last)) return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === Number(last);
    return ALPHABET[22 - (sum % 23)] === last;
  },
  bare: { grouped: 'likely', compact: null },
};

/**
 * IRD number: eight or nine digits, written 2-3-3 or 3-3-3, modulus 11 twice over, Inland Revenue (ird.govt.nz). Without a label
 * only in the older form of eight digits with dashes. Example: 52-868-777.
 */
export const ird: NumberFormat = {
  sort: 'ird', kind: 'national-id',
  shape: String.raw`\d{2,3}[- ]\d{3}[- ]\d{3}|\d{8,9}`,
  label: String.raw`ird|inland\srevenue|tax\s(?:no|number)`,
  valid: (digits) => irdValidate(digits).isValid,
  bare: { grouped: 'possible', compact: null }, isShared: true,
  alone: /^\d{2}-\d{3}-\d{3}$/,
};
