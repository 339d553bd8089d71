import { validate as nric } from 'stdnum/lib/cjs/my/nric.js';
import { verbose } from '../../patterns/verbose.ts';
import type { NumberFormat } from '../number-format.ts';

/**
 * Malaysian identity card (MyKad, MyPR, MyKAS; birth certificates from 1990): YYMMDD, place of birth (2), serial (4, odd for
 * men), no public check digit, Jabatan Pendaftaran Negara (jpn.gov.my, place codes). Example: 490907-56-6116.
 */
export const mykad: NumberFormat = {
  sort: 'mykad', kind: 'national-id',
  shape: String.raw`\d{6}[- ]\d{2}[- ]\d{4}|\d{12}`,
  label: verbose`mykad | mykid | mypr | nric | i\/?c(?=\s?(?:no\b|num|#|:|is|\d)) | k\/?p(?=\s?(?:no|num|#|:|\d))
    | (?:no\.?\s)?kad\spengenalan | no\.?\s?k\/?p | no\.?\s?ic | identity\scard`,
  valid: (digits) => nric(digits).isValid,
  bare: { grouped: 'likely', compact: 'possible' },
};

/**
 * Malaysian army and police numbers and the old (pre-1990) identity card: a letter or two and six or seven digits. Only with a
 * label. Example: F 0234838.
 */
export const myServiceId: NumberFormat = {
  sort: 'my-service', kind: 'national-id',
  shape: String.raw`[A-Z]{0,3}[ /]?\d{6,8}`,
  label: String.raw`old\sic|army\s(?:no|id|ic)|police\s(?:no|id|ic)|no\.?\s?tentera|no\.?\s?polis|ic\slama`,
  valid: () => true,
  bare: { grouped: null, compact: null },
};
