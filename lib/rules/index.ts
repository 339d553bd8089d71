import { affiliationDisclaimer } from './affiliation-disclaimer.ts';
import { contentiousTopic } from './contentious-topic.ts';
import { credential } from './credential.ts';
import { harassment } from './harassment.ts';
import { insult } from './insult.ts';
import { ownIdentifier } from './own-identifier.ts';
import { patientCase } from './patient-case.ts';
import { patientIdentifier } from './patient-identifier.ts';
import { profanity } from './profanity.ts';
import { protectedActivity } from './protected-activity.ts';
import { reportAbuse } from './report-abuse.ts';
import type { Rule } from './rule.ts';
import { slur } from './slur.ts';
import { threat } from './threat.ts';

/** Every rule that is built. A contract test holds this list against the files beside it. */
export const RULES: readonly Rule[] = [
  affiliationDisclaimer, contentiousTopic, credential, harassment, insult, ownIdentifier, patientCase, patientIdentifier,
  profanity, protectedActivity, reportAbuse, slur, threat,
];
