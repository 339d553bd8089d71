import type { Detection } from '../detection.ts';
import type { Feature } from '../reading.ts';
import { luhn } from './check-digits.ts';
import { allOf } from '../patterns/quick-match.ts';

/**
 * Devices with a form of their own (Safe Harbor (M)).
 * UDI: "(01)" and a GTIN of fourteen digits, then lot (10), expiry (17), serial (21) (21 CFR 830; GS1 General Specifications).
 * Example: (01)09506000134352(21)4827A. Hardware address: six bytes in hexadecimal with ":" or "-" (IEEE 802); all zeros and broadcast
 * name no device. Example: 00-1B-44-11-3A-B7. IMEI: fifteen digits, Luhn (3GPP TS 23.003), behind its label only. Serial and lot numbers
 * without a form are found as labelled numbers.
 */
const UDI = /\(01\)\s?\d{14}(?:\s?\((?:10|11|17|21|240)\)\s?[A-Z\d./-]{1,20})*/gi;
const HARDWARE = /(?<![A-Za-zÀ-ɏ\d:-])[\da-f]{2}([:-])[\da-f]{2}(?:\1[\da-f]{2}){4}(?![A-Za-zÀ-ɏ\d]|[:-][\da-f])/gi;
const IMEI = /(?<=(?<![A-Za-zÀ-ɏ])imei(?:\s?(?:no\.?|number|#))?\s?(?:is|:)?\s?)\d{2}[- ]?\d{6}[- ]?\d{6}[- ]?\d(?!\d)/gi;

export const devices: Feature<readonly Detection[]> = ({ text }) => {
  const found: Detection[] = [];
  const add = (match: RegExpMatchArray & { index: number }, sort: string) =>
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'device', certainty: 'certain', sort });
  for (const match of allOf(text, UDI)) add(match, 'udi');
  for (const match of allOf(text, HARDWARE)) {
    if (!/^(?:(?:00.?){6}|(?:ff.?){6})$/i.test(match[0])) add(match, 'hardware-address');
  }
  for (const match of allOf(text, IMEI)) if (luhn(match[0].replace(/\D/g, ''))) add(match, 'imei');
  return found;
};
