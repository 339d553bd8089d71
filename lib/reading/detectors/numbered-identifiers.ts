import { covers } from '../../draft/span.ts';
import type { Detection } from '../detection.ts';
import type { Feature } from '../reading.ts';
import { accounts } from './accounts.ts';
import { ages } from './ages.ts';
import { biometrics } from './biometrics.ts';
import { dates } from './dates.ts';
import { devices } from './devices.ts';
import { emails } from './emails.ts';
import { ipAddresses } from './ip-addresses.ts';
import { labelledNumbers } from './labelled-numbers.ts';
import { nationalNumbers } from './national-numbers.ts';
import { phones } from './phones.ts';
import { resolve } from './resolve.ts';
import { spelledDigits } from './spelled-digits.ts';
import { unlabelledNumbers } from './unlabelled-numbers.ts';
import { urls } from './urls.ts';
import { vehicles } from './vehicles.ts';

type Detector = Feature<readonly Detection[]>;
const ADDRESSES: readonly Detector[] = [emails, urls];
const DIGITS: readonly Detector[] = [
  ipAddresses, phones, labelledNumbers, nationalNumbers, accounts, vehicles, devices, spelledDigits, unlabelledNumbers,
];
const WORDS: readonly Detector[] = [dates, ages, biometrics];

/** Digits, digits as words, or a hardware address made of letters: without any of them no number stands in the text. */
const DIGITS_LIKELY = /\d|(?<![A-Za-zÀ-ɏ])(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?![A-Za-zÀ-ɏ])|(?:[a-f]{2}[:-]){5}/i;

/**
 * Every number, date and address in the text that can point to a person, in reading order, no two overlapping.
 * Says what stands there and how sure the form makes it; whose it is, is told elsewhere (`patients/whose.ts`).
 * What lies inside a web or e-mail address belongs to the address: the date in a newspaper's link is no date of a patient.
 */
export const numberedIdentifiers: Detector = (reading) => {
  const run = (detectors: readonly Detector[]) => detectors.flatMap((detector) => reading.get(detector));
  const addresses = run(ADDRESSES);
  const others = run(DIGITS_LIKELY.test(reading.text) ? [...DIGITS, ...WORDS] : WORDS);
  return resolve([...addresses, ...others.filter((other) => !addresses.some((address) => covers(address, other)))]);
};
