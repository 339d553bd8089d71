import type { Certainty, Detection } from '../detection.ts';
import type { Feature } from '../reading.ts';
import { verbose } from '../patterns/verbose.ts';
import { luhn, weighted } from './check-digits.ts';
import { IBAN_STRUCTURES } from './iban-structures.ts';
import { allOf } from '../patterns/quick-match.ts';

/**
 * Account numbers with a form of their own (Safe Harbor (J)).
 * IBAN: country (2 letters), check digits (2, ISO 7064 mod 97-10), national part by country (ISO 13616). Example: GB33 BUKB 2020 1555 5555 55.
 * Payment card: issuer prefix, 12 to 19 digits, Luhn (ISO/IEC 7812). Example: 4111 1111 1111 1111.
 * US routing number: nine digits, weights 3 7 1, first two 00-12, 21-32, 61-72, 80 (ABA). Example: 0210-0002-1.
 * Bitcoin: "1" or "3" and base58, or "bc1" and bech32 with its checksum (BIP 173). Left out on purpose: base58 checksums, which need
 * SHA-256; bare routing numbers without dashes. Accounts known only by their label are found as labelled numbers.
 */
const IBAN = /(?<![A-Za-zÀ-ɏ\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{2,4}){3,8}(?:[ -]?[A-Z\d]{1,3})?(?![A-Za-zÀ-ɏ\d])/g;
const CARD = /(?<![A-Za-zÀ-ɏ\d]|\d[-.,/]|[A-Z]{2}\d{2}[ -])[1-6]\d{3}(?:[ -]?\d{2,7}){2,4}(?![A-Za-zÀ-ɏ\d]|[-.,/]\d)/g;
const CARD_LABEL = /(?<![A-Za-zÀ-ɏ])(?:credit|debit|card|cc|visa|master\s?card|amex|maestro|kad)(?![A-Za-zÀ-ɏ])/i;
/** Prefixes of Visa, Mastercard, American Express, Diners, Discover, JCB, Maestro, Dankort, UnionPay and RuPay (ISO/IEC 7812-2). */
const ISSUER = /^(?:4|5|2(?:2[2-9]|[3-6]|7[01]|720)|3[4-9]|30[0-5]|3095|6(?:[02357]|4[4-9]))/;
const ROUTING = /(?<![A-Za-zÀ-ɏ\d-])\d{4}-\d{4}-\d(?![A-Za-zÀ-ɏ\d-])/g;
const BITCOIN = new RegExp(verbose`(?<![A-Za-zÀ-ɏ\d])(?:
  [13](?=\S{0,33}\d)(?=\S{0,34}[a-z])(?=\S{0,34}[A-Z])[a-km-zA-HJ-NP-Z1-9]{25,34} | bc1[ac-hj-np-z02-9]{11,71}
)(?![A-Za-zÀ-ɏ\d])`, 'g');

function structureOf(country: string): RegExp | null {
  const structure = IBAN_STRUCTURES[country];
  if (structure === undefined) return null;
  const source = structure.replace(/(\d+)([nac])/g, (_, count: string, set: string) =>
    `${set === 'n' ? String.raw`\d` : set === 'a' ? '[A-Z]' : String.raw`[A-Z\d]`}{${count}}`);
  return new RegExp(`^${source}`);
}

/** The remainder modulo 97 of a number in which letters stand for 10 to 35; one digit at a time, since it outgrows a double. */
function modulo97(characters: string): number {
  let rest = 0;
  for (const character of characters) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** How many of the written characters are a valid IBAN; 0 when none are. What follows the last one may be the next word. */
function ibanLength(written: string): number {
  const compact = written.replace(/[ -]/g, '');
  const body = structureOf(compact.slice(0, 2))?.exec(compact.slice(4))?.[0];
  if (body === undefined) return 0;
  const whole = compact.slice(0, 4) + body;
  if (modulo97(body + whole.slice(0, 4)) !== 1) return 0;
  let taken = 0;
  let units = 0;
  while (taken < whole.length) if (!/[ -]/.test(written[units++] ?? '')) taken += 1;
  return /[A-Z\d]/.test(written[units] ?? '') ? 0 : units;
}

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** The checksum of BIP 173 (1) or BIP 350 (bech32m). */
function isBech32(address: string): boolean {
  let check = 1;
  for (const value of [3, 3, 0, 2, 3, ...[...address.slice(3)].map((character) => BECH32.indexOf(character))]) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (const [bit, term] of GENERATOR.entries()) if ((top >> bit) & 1) check ^= term;
  }
  return check === 1 || check === 0x2bc830a3;
}

function cardCertainty(written: string, before: string): Certainty | null {
  const digits = written.replace(/\D/g, '');
  if (/^(\d)\1+$/.test(digits) || !luhn(digits)) return null;
  const named = CARD_LABEL.test(before);
  const isAirline = digits.length === 15 && digits.startsWith('1'); // UATP, the airlines' own card
  const known = isAirline || (digits.length >= 13 && digits.length <= 19 && ISSUER.test(digits));
  if (named) return digits.length >= 12 && digits.length <= 19 ? 'certain' : null;
  return known ? 'likely' : null;
}

export const accounts: Feature<readonly Detection[]> = ({ text }) => {
  const found: Detection[] = [];
  const add = (start: number, length: number, certainty: Certainty, sort: string) =>
    found.push({ start, end: start + length, kind: 'account', certainty, sort });
  for (const match of allOf(text, IBAN)) {
    const length = ibanLength(match[0]);
    if (length > 0) add(match.index, length, 'certain', 'iban');
  }
  for (const match of allOf(text, CARD)) {
    const certainty = cardCertainty(match[0], text.slice(Math.max(0, match.index - 45), match.index));
    if (certainty !== null) add(match.index, match[0].length, certainty, 'card');
  }
  for (const match of allOf(text, ROUTING)) {
    const digits = match[0].replaceAll('-', '');
    const isRange = /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(digits);
    if (isRange && weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0) add(match.index, match[0].length, 'likely', 'routing');
  }
  for (const match of allOf(text, BITCOIN)) {
    if (!match[0].startsWith('bc1') || isBech32(match[0])) add(match.index, match[0].length, 'likely', 'bitcoin');
  }
  return found;
};
