import { verbose } from '../../patterns/verbose.ts';
import type { NumberFormat } from '../number-format.ts';

/**
 * Passports of any issuer. ICAO Doc 9303-4 gives the number up to nine characters and leaves its form to the issuer: nine digits (UK, US),
 * one to three letters and six to eight digits (Malaysia, Singapore, Australia, Canada, Ireland, New Zealand, South Africa, Hong Kong,
 * Spain, Italy), a letter in the middle (Korea) or at the end (Canada since 2023, Singapore). The check digit stands only in the
 * machine-readable zone, so nothing but the label tells it. Example: K23888234.
 */
export const passport: NumberFormat = {
  sort: 'passport', kind: 'national-id',
  shape: verbose`\d{9}|[A-Z]{1,3}\x20?\d{6,8}[A-Z]?|[A-Z]\d{6}[A-Z]{2}|[MSRODG]\d{3}[A-Z]\d{4}`,
  label: verbose`pass?porte? | pasaporte | reisepass | 여권번호는?`,
  valid: () => true,
  bare: { grouped: null, compact: null },
};

/**
 * US passport: nine digits, or since 2021 a letter and eight digits, Department of State (travel.state.gov, "Next Generation
 * Passport"). Named as such it is an identifier of its own kind in Safe Harbor (R). Example: D23408765.
 */
export const usPassport: NumberFormat = {
  sort: 'us-passport', kind: 'other-id',
  shape: String.raw`[A-Z]?\d{8,9}`,
  label: verbose`(?:us|u\.s\.|american)\spassport | travel\sdocument`,
  valid: () => true,
  bare: { grouped: null, compact: null },
};
