import type { Detection } from '../detection.ts';
import type { Feature } from '../reading.ts';
import { ages } from './ages.ts';
import { dates } from './dates.ts';
import { emails } from './emails.ts';
import { nationalNumbers } from './national-numbers.ts';
import { resolve } from './resolve.ts';
import { urls } from './urls.ts';

const DETECTORS: readonly Feature<readonly Detection[]>[] = [emails, urls, nationalNumbers, dates, ages];

/**
 * Every number, date and address in the text that can point to a person, in reading order, no two overlapping.
 * Says what stands there and how sure the form makes it; whose it is, is for the rules to judge.
 */
export const numberedIdentifiers: Feature<readonly Detection[]> = (reading) =>
  resolve(DETECTORS.flatMap((detector) => reading.get(detector)));
