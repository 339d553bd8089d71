import type { RuleId } from '../rules/catalogue.ts';
import type { Proposer } from './candidate.ts';
import { proposeDisclaimer } from './candidates/affiliation-disclaimer.ts';
import { proposeDisclosure } from './candidates/affiliation-disclosure.ts';
import { proposeColleagueIdentity } from './candidates/colleague-identity.ts';
import { proposeStake } from './candidates/conflict-of-interest.ts';
import { proposeQuoting } from './candidates/copied-text.ts';
import { proposeDefamation } from './candidates/defamation.ts';
import { proposeLeavingOut, proposeLeavingOutSentence } from './candidates/leave-out.ts';
import { proposeSource } from './candidates/missing-source.ts';
import { proposePatientIdentifier } from './candidates/patient-identifier.ts';
import { proposePrivateConversation } from './candidates/permission.ts';
import { proposeWiderCrowd } from './candidates/reidentification-risk.ts';
import { proposeOwnVoice } from './candidates/speaking-for-institution.ts';
import { proposeMedicalAdvice, proposePatientCase, proposePatientContact } from './candidates/stories.ts';
import { proposeCleanWords, proposeNoNames } from './candidates/swearing.ts';

/** What proposes fixes for the findings of a rule. A rule that is not named has none but a second post. */
export const PROPOSERS: Partial<Record<RuleId, Proposer>> = {
  'patient-identifier': proposePatientIdentifier,
  'own-identifier': proposeLeavingOut,
  'patient-case': proposePatientCase,
  'reidentification-risk': proposeWiderCrowd,
  'patient-contact': proposePatientContact,
  'medical-advice': proposeMedicalAdvice,
  credential: proposeLeavingOut,
  profanity: proposeCleanWords,
  slur: proposeLeavingOutSentence,
  threat: proposeLeavingOutSentence,
  harassment: proposeLeavingOutSentence,
  insult: proposeNoNames,
  'hostile-tone': proposeNoNames,
  'report-abuse': proposeLeavingOutSentence,
  'own-conduct': proposeLeavingOutSentence,
  'contentious-topic': proposeLeavingOutSentence,
  'health-misinformation': proposeLeavingOutSentence,
  'civic-misinformation': proposeLeavingOutSentence,
  'missing-source': proposeSource,
  'copied-text': proposeQuoting,
  'colleague-identity': proposeColleagueIdentity,
  'private-conversation': proposePrivateConversation,
  'confidential-information': proposeLeavingOutSentence,
  defamation: proposeDefamation,
  'affiliation-disclaimer': proposeDisclaimer,
  'affiliation-disclosure': proposeDisclosure,
  'speaking-for-institution': proposeOwnVoice,
  'institution-email': proposeLeavingOut,
  'institution-account-politics': proposeLeavingOutSentence,
  'media-enquiry': proposeLeavingOutSentence,
  'commercial-promotion': proposeLeavingOutSentence,
  'conflict-of-interest': proposeStake,
  spam: proposeLeavingOutSentence,
};
