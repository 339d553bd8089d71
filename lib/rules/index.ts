import { affiliationDisclaimer } from './affiliation-disclaimer.ts';
import { affiliationDisclosure } from './affiliation-disclosure.ts';
import { audience } from './audience.ts';
import { civicMisinformation } from './civic-misinformation.ts';
import { colleagueIdentity } from './colleague-identity.ts';
import { commercialPromotion } from './commercial-promotion.ts';
import { confidentialInformation } from './confidential-information.ts';
import { conflictOfInterest } from './conflict-of-interest.ts';
import { contentiousTopic } from './contentious-topic.ts';
import { copiedText } from './copied-text.ts';
import { credential } from './credential.ts';
import { defamation } from './defamation.ts';
import { duplicatePost } from './duplicate-post.ts';
import { harassment } from './harassment.ts';
import { healthMisinformation } from './health-misinformation.ts';
import { hostileTone } from './hostile-tone.ts';
import { imageBody } from './image-body.ts';
import { imageClinical } from './image-clinical.ts';
import { imageCode } from './image-code.ts';
import { imageFace } from './image-face.ts';
import { imageMetadata } from './image-metadata.ts';
import { imageRights } from './image-rights.ts';
import { imageTextIdentifier } from './image-text-identifier.ts';
import { impersonation } from './impersonation.ts';
import { institutionAccountPolitics } from './institution-account-politics.ts';
import { institutionEmail } from './institution-email.ts';
import { institutionLogo } from './institution-logo.ts';
import { insult } from './insult.ts';
import { mediaEnquiry } from './media-enquiry.ts';
import { medicalAdvice } from './medical-advice.ts';
import { missingSource } from './missing-source.ts';
import { offTopicReply } from './off-topic-reply.ts';
import { ownConduct } from './own-conduct.ts';
import { ownIdentifier } from './own-identifier.ts';
import { pageReview } from './page-review.ts';
import { patientCase } from './patient-case.ts';
import { patientContact } from './patient-contact.ts';
import { patientIdentifier } from './patient-identifier.ts';
import { privateConversation } from './private-conversation.ts';
import { profanity } from './profanity.ts';
import { protectedActivity } from './protected-activity.ts';
import { reidentificationRisk } from './reidentification-risk.ts';
import { reportAbuse } from './report-abuse.ts';
import type { Rule } from './rule.ts';
import { slur } from './slur.ts';
import { spam } from './spam.ts';
import { speakingForInstitution } from './speaking-for-institution.ts';
import { tagging } from './tagging.ts';
import { threat } from './threat.ts';
import { workHours } from './work-hours.ts';

/** Every rule that is built. A contract test holds this list against the files beside it. */
export const RULES: readonly Rule[] = [
  affiliationDisclaimer, affiliationDisclosure, audience, civicMisinformation, colleagueIdentity, commercialPromotion,
  confidentialInformation, conflictOfInterest, contentiousTopic, copiedText, credential, defamation, duplicatePost, harassment,
  healthMisinformation, hostileTone, imageBody, imageClinical, imageCode, imageFace, imageMetadata, imageRights,
  imageTextIdentifier, impersonation, institutionAccountPolitics, institutionEmail, institutionLogo, insult, mediaEnquiry,
  medicalAdvice, missingSource, offTopicReply, ownConduct, ownIdentifier, pageReview, patientCase, patientContact, patientIdentifier,
  privateConversation, profanity, protectedActivity, reidentificationRisk, reportAbuse, slur, spam, speakingForInstitution, tagging,
  threat, workHours,
];
