import type { Claim } from '../claim.ts';
import { ADDICTION } from './addiction.ts';
import { ANYTHING_GOES } from './anything-goes.ts';
import { BODY_AND_AGE } from './body-and-age.ts';
import { CANCER } from './cancer.ts';
import { CARE } from './care.ts';
import { CATCHING } from './catching.ts';
import { CONTAGION } from './contagion.ts';
import { COVID } from './covid.ts';
import { DOSES } from './doses.ts';
import { EATING } from './eating.ts';
import { EMERGENCIES } from './emergencies.ts';
import { ENVIRONMENT } from './environment.ts';
import { EVERYDAY } from './everyday.ts';
import { FIRST_AID } from './first-aid.ts';
import { GADGETS } from './gadgets.ts';
import { GENERAL } from './general.ts';
import { HOSPITAL_FEARS } from './hospital-fears.ts';
import { INFANTS } from './infants.ts';
import { INFECTIONS } from './infections.ts';
import { INSINUATED } from './insinuated.ts';
import { METABOLIC } from './metabolic.ts';
import { MIND } from './mind.ts';
import { MINDS } from './minds.ts';
import { NEWBORNS } from './newborns.ts';
import { PRACTICE } from './practice.ts';
import { PREGNANCY } from './pregnancy.ts';
import { REPRODUCTION } from './reproduction.ts';
import { RISKS } from './risks.ts';
import { SEXUAL_HEALTH } from './sexual-health.ts';
import { SUPPLEMENTS } from './supplements.ts';
import { TABLE } from './table.ts';
import { TREATMENTS } from './treatments.ts';
import { UNVACCINATED } from './unvaccinated.ts';
import { VACCINES } from './vaccines.ts';
import { WHO_FALLS_ILL } from './who-falls-ill.ts';
import { WOMEN } from './women.ts';

const CLAIMS: readonly Claim[] = [
  ...CANCER, ...METABOLIC, ...VACCINES, ...UNVACCINATED, ...COVID, ...REPRODUCTION, ...ENVIRONMENT, ...PRACTICE, ...SUPPLEMENTS, ...TREATMENTS, ...INFECTIONS, ...INFANTS,
  ...EMERGENCIES, ...FIRST_AID, ...HOSPITAL_FEARS, ...TABLE, ...GADGETS, ...BODY_AND_AGE, ...WHO_FALLS_ILL, ...MIND, ...CONTAGION, ...CARE, ...WOMEN, ...EATING, ...EVERYDAY,
  ...RISKS, ...DOSES, ...PREGNANCY, ...NEWBORNS, ...SEXUAL_HEALTH, ...MINDS, ...ADDICTION, ...CATCHING, ...ANYTHING_GOES, ...GENERAL,
];

/** Every claim there is, the particular before the general: of two about the same words the first is told. */
export const CATALOGUE = CLAIMS.map((claim): Claim => ({ ...claim, wordings: [...claim.wordings, ...(INSINUATED[claim.id] ?? [])] }));
