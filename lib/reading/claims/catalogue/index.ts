import type { Claim } from '../claim.ts';
import { CANCER } from './cancer.ts';
import { CARE } from './care.ts';
import { CONTAGION } from './contagion.ts';
import { COVID } from './covid.ts';
import { EATING } from './eating.ts';
import { EMERGENCIES } from './emergencies.ts';
import { ENVIRONMENT } from './environment.ts';
import { EVERYDAY } from './everyday.ts';
import { GENERAL } from './general.ts';
import { INFANTS } from './infants.ts';
import { INFECTIONS } from './infections.ts';
import { METABOLIC } from './metabolic.ts';
import { MIND } from './mind.ts';
import { PRACTICE } from './practice.ts';
import { REPRODUCTION } from './reproduction.ts';
import { SUPPLEMENTS } from './supplements.ts';
import { TREATMENTS } from './treatments.ts';
import { UNVACCINATED } from './unvaccinated.ts';
import { VACCINES } from './vaccines.ts';
import { WOMEN } from './women.ts';

/** Every claim there is, the particular before the general: of two about the same words the first is told. */
export const CATALOGUE: readonly Claim[] = [
  ...CANCER, ...METABOLIC, ...VACCINES, ...UNVACCINATED, ...COVID, ...REPRODUCTION, ...ENVIRONMENT, ...PRACTICE, ...SUPPLEMENTS, ...TREATMENTS, ...INFECTIONS, ...INFANTS,
  ...EMERGENCIES, ...MIND, ...CONTAGION, ...CARE, ...WOMEN, ...EATING, ...EVERYDAY, ...GENERAL,
];
