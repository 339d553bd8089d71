/** What a clause must ask, whatever else its pack says of it. */
export interface ExpectedClause {
  readonly force: 'must' | 'should' | 'may';
  readonly rules: readonly string[];
  readonly where: readonly string[];
}

function asks(force: ExpectedClause['force'], rules: string, ...where: readonly string[]): ExpectedClause {
  return { force, rules: rules.split(' '), where };
}

/** Rules that several clauses name together. */
const PICTURE = 'image-text-identifier image-face image-metadata image-code';
const PATIENT = 'patient-identifier patient-case reidentification-risk';

/** Nothing to detect; shown at its moment. */
const guide: ExpectedClause = { force: 'must', rules: [], where: [] };

/** Every clause of the six documents and what it asks. Held apart from the packs, so that none is lost or softened unseen. */
export const PACK_CLAUSES: Readonly<Record<string, Readonly<Record<string, ExpectedClause>>>> = {
  sermo: {
    1: asks('must', 'insult hostile-tone profanity', 'sermo.com'),
    2: asks('should', 'image-body profanity', 'sermo.com'),
    3: asks('should', 'missing-source', 'sermo.com'),
    4: asks('must', `${PICTURE} image-clinical patient-identifier colleague-identity`),
    5: asks('should', 'insult hostile-tone colleague-identity', 'sermo.com'),
    6: asks('may', 'contentious-topic', 'sermo.com'),
    7: asks('must', 'threat insult slur harassment'),
    8: asks('must', 'colleague-identity image-text-identifier'),
    9: asks('must', 'copied-text duplicate-post', 'sermo.com'),
    10: asks('must', `patient-identifier reidentification-risk ${PICTURE} image-clinical`),
    11: asks('must', 'health-misinformation civic-misinformation'),
    12: asks('must', 'insult profanity', 'sermo.com'),
    13: asks('must', 'threat own-conduct'),
    14: asks('should', 'off-topic-reply', 'sermo.com'),
    15: asks('must', 'harassment'),
    16: asks('must', 'commercial-promotion conflict-of-interest spam', 'sermo.com'),
    17: asks('must', 'credential impersonation'),
    18: asks('must', 'private-conversation image-text-identifier'),
    19: asks('should', 'report-abuse', 'sermo.com'),
    consequences: guide,
  },
  'alliance-cme': {
    conduct: guide,
    'prohibited-content': asks('must', 'profanity defamation threat harassment insult slur hostile-tone'),
    moderation: guide,
    'own-views': asks('may', 'affiliation-disclaimer speaking-for-institution'),
    'copyright-disclosure': asks('must', 'copied-text conflict-of-interest image-rights'),
    confidential: asks('must', 'confidential-information credential image-text-identifier'),
    'private-conversations': asks('must', 'private-conversation image-text-identifier'),
    spam: asks('must', 'spam contentious-topic health-misinformation civic-misinformation', 'acehp.org'),
    solicitation: asks('must', 'commercial-promotion', 'acehp.org'),
    constructive: asks('should', 'insult hostile-tone', 'acehp.org'),
    'add-value': guide,
  },
  'olive-view-ucla': {
    a: asks('must', 'patient-identifier image-text-identifier image-face image-metadata image-code'),
    b: asks('must', 'patient-case reidentification-risk image-clinical'),
    c: asks('may', 'audience'),
    d: asks('must', 'hostile-tone profanity'),
    e: asks('should', 'institution-email speaking-for-institution'),
    f: asks('must', 'patient-contact medical-advice'),
    g: asks('may', 'audience'),
    h: asks('must', 'colleague-identity image-face tagging'),
    i: guide,
    j: asks('must', 'slur profanity insult hostile-tone'),
    k: guide,
    l: asks('must', 'harassment threat insult slur'),
    closing: asks(
      'must',
      'patient-case patient-identifier reidentification-risk patient-contact image-text-identifier image-face image-clinical',
    ),
  },
  imu: {
    'a.i': asks('must', 'hostile-tone profanity patient-identifier slur insult threat reidentification-risk'),
    'a.ii': guide,
    'a.iii': asks('must', 'copied-text institution-logo image-rights'),
    'a.iv': asks('should', 'affiliation-disclaimer speaking-for-institution hostile-tone profanity insult'),
    'a.v': asks('must', 'institution-logo affiliation-disclaimer'),
    'a.vi': asks('must', 'patient-case colleague-identity hostile-tone own-conduct'),
    'a.vii': asks('may', 'page-review'),
    'a.viii': guide,
    'a.ix': guide,
    'a.x': asks('should', 'medical-advice'),
    'b.i': asks('may', 'audience'),
    'b.ii': asks('may', 'audience'),
    'b.iii': asks('should', 'own-identifier image-text-identifier image-code image-metadata'),
    'b.iv': asks('should', 'tagging'),
    'b.v': asks('must', 'colleague-identity image-face'),
    'c.i': asks('must', 'patient-identifier reidentification-risk image-text-identifier image-face image-metadata image-code'),
    'c.ii': asks('should', 'patient-case reidentification-risk'),
    'c.iii': asks('must', 'image-face image-body image-clinical'),
    'd.i': asks('should', 'patient-contact'),
    'd.ii': guide,
    'e.i': asks('may', 'work-hours'),
  },
  'mount-sinai': {
    scope: guide,
    'protected-activity': asks('must', 'protected-activity'),
    1: asks('must', 'insult threat harassment slur hostile-tone missing-source health-misinformation'),
    2: guide,
    3: asks('must', `${PATIENT} image-text-identifier image-face image-body image-metadata image-code image-clinical`),
    4: asks('may', 'audience'),
    5: asks('may', 'work-hours'),
    6: asks('must', 'affiliation-disclosure missing-source health-misinformation hostile-tone defamation'),
    7: asks('must', 'affiliation-disclaimer institution-account-politics'),
    8: asks('must', 'copied-text institution-logo image-rights'),
    9: asks('must', 'confidential-information credential image-text-identifier own-conduct'),
    10: asks('must', 'media-enquiry confidential-information'),
    'related-policies': guide,
    'violation-1': guide,
    'violation-2': guide,
  },
  'hipaa-safe-harbor': {
    A: asks('must', 'patient-identifier image-text-identifier'),
    B: asks('must', 'patient-identifier image-text-identifier image-metadata'),
    C: asks('must', 'patient-identifier image-text-identifier image-metadata'),
    D: asks('must', 'patient-identifier image-text-identifier'),
    E: asks('must', 'patient-identifier image-text-identifier'),
    F: asks('must', 'patient-identifier image-text-identifier'),
    G: asks('must', 'patient-identifier image-text-identifier'),
    H: asks('must', 'patient-identifier image-text-identifier'),
    I: asks('must', 'patient-identifier image-text-identifier'),
    J: asks('must', 'patient-identifier image-text-identifier'),
    K: asks('must', 'patient-identifier image-text-identifier'),
    L: asks('must', 'patient-identifier image-text-identifier'),
    M: asks('must', 'patient-identifier image-text-identifier'),
    N: asks('must', 'patient-identifier image-text-identifier'),
    O: asks('must', 'patient-identifier image-text-identifier'),
    P: asks('must', 'patient-identifier image-text-identifier'),
    Q: asks('must', 'image-face'),
    R: asks('must', 'patient-identifier image-text-identifier image-code'),
    'actual-knowledge': asks('must', 'reidentification-risk'),
  },
};
