import type { Claim } from '../claim.ts';
import { CANCER } from './cancer.ts';
import { COVID } from './covid.ts';
import { EMERGENCIES } from './emergencies.ts';
import { ENVIRONMENT } from './environment.ts';
import { GENERAL } from './general.ts';
import { INFANTS } from './infants.ts';
import { INFECTIONS } from './infections.ts';
import { METABOLIC } from './metabolic.ts';
import { MIND } from './mind.ts';
import { PRACTICE } from './practice.ts';
import { REPRODUCTION } from './reproduction.ts';
import { VACCINES } from './vaccines.ts';

/** Every claim there is, the particular before the general: of two about the same words the first is told. */
export const CATALOGUE: readonly Claim[] = [
  ...CANCER, ...METABOLIC, ...VACCINES, ...COVID, ...REPRODUCTION, ...ENVIRONMENT, ...PRACTICE, ...INFECTIONS, ...INFANTS, ...EMERGENCIES, ...MIND, ...GENERAL,
];
