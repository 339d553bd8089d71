import type { Strictness, Tier } from '../draft/tier.ts';

/** What holds for every finding of a rule before any policy speaks. */
export interface RuleFacts extends Readonly<Record<Strictness, Tier>> {
  /** No person's setting, consent or alert budget takes the tier below this; only an institution's pilot stage does. */
  readonly floor: Tier | null;
  /** Protected activity mutes it. */
  readonly muted: boolean;
}

/** Every rule there is or will be. Whether one is built is told by `lib/rules/index.ts`. */
export const RULE_FACTS = {
  'patient-identifier': { relaxed: 'hold', standard: 'hold', strict: 'hold', floor: 'warn', muted: false },
  'reidentification-risk': { relaxed: 'warn', standard: 'warn', strict: 'hold', floor: 'warn', muted: false },
  'patient-case': { relaxed: 'note', standard: 'warn', strict: 'hold', floor: 'note', muted: false },
  'patient-contact': { relaxed: 'warn', standard: 'warn', strict: 'hold', floor: 'note', muted: false },
  'medical-advice': { relaxed: 'note', standard: 'warn', strict: 'hold', floor: null, muted: false },
  'own-identifier': { relaxed: 'warn', standard: 'warn', strict: 'hold', floor: null, muted: false },
  'credential': { relaxed: 'hold', standard: 'hold', strict: 'hold', floor: 'warn', muted: false },
  'colleague-identity': { relaxed: 'note', standard: 'warn', strict: 'hold', floor: null, muted: false },
  'private-conversation': { relaxed: 'note', standard: 'warn', strict: 'hold', floor: null, muted: true },
  'tagging': { relaxed: 'note', standard: 'note', strict: 'note', floor: null, muted: false },
  'audience': { relaxed: 'note', standard: 'note', strict: 'note', floor: null, muted: false },
  'protected-activity': { relaxed: 'note', standard: 'note', strict: 'note', floor: null, muted: false },
  'profanity': { relaxed: 'note', standard: 'warn', strict: 'warn', floor: null, muted: true },
  'insult': { relaxed: 'warn', standard: 'warn', strict: 'hold', floor: null, muted: true },
  'slur': { relaxed: 'hold', standard: 'hold', strict: 'hold', floor: 'warn', muted: false },
  'threat': { relaxed: 'hold', standard: 'hold', strict: 'hold', floor: 'warn', muted: false },
  'harassment': { relaxed: 'warn', standard: 'warn', strict: 'hold', floor: null, muted: true },
  'hostile-tone': { relaxed: 'note', standard: 'note', strict: 'warn', floor: null, muted: true },
  'defamation': { relaxed: 'warn', standard: 'warn', strict: 'hold', floor: null, muted: true },
  'contentious-topic': { relaxed: 'note', standard: 'note', strict: 'warn', floor: null, muted: true },
  'report-abuse': { relaxed: 'note', standard: 'warn', strict: 'warn', floor: null, muted: false },
  'impersonation': { relaxed: 'warn', standard: 'warn', strict: 'hold', floor: null, muted: false },
  'own-conduct': { relaxed: 'warn', standard: 'warn', strict: 'hold', floor: null, muted: false },
  'health-misinformation': { relaxed: 'warn', standard: 'warn', strict: 'hold', floor: null, muted: false },
  'civic-misinformation': { relaxed: 'warn', standard: 'warn', strict: 'hold', floor: null, muted: false },
  'missing-source': { relaxed: 'note', standard: 'note', strict: 'warn', floor: null, muted: true },
  'copied-text': { relaxed: 'note', standard: 'warn', strict: 'warn', floor: null, muted: false },
  'duplicate-post': { relaxed: 'note', standard: 'note', strict: 'warn', floor: null, muted: false },
  'off-topic-reply': { relaxed: 'note', standard: 'note', strict: 'note', floor: null, muted: false },
  'commercial-promotion': { relaxed: 'note', standard: 'warn', strict: 'warn', floor: null, muted: false },
  'conflict-of-interest': { relaxed: 'warn', standard: 'warn', strict: 'hold', floor: null, muted: false },
  'spam': { relaxed: 'note', standard: 'warn', strict: 'warn', floor: null, muted: true },
  'confidential-information': { relaxed: 'warn', standard: 'warn', strict: 'hold', floor: null, muted: true },
  'speaking-for-institution': { relaxed: 'note', standard: 'warn', strict: 'warn', floor: null, muted: true },
  'affiliation-disclaimer': { relaxed: 'note', standard: 'warn', strict: 'warn', floor: null, muted: false },
  'affiliation-disclosure': { relaxed: 'note', standard: 'warn', strict: 'warn', floor: null, muted: true },
  'institution-email': { relaxed: 'note', standard: 'warn', strict: 'warn', floor: null, muted: false },
  'institution-account-politics': { relaxed: 'warn', standard: 'hold', strict: 'hold', floor: null, muted: false },
  'institution-logo': { relaxed: 'note', standard: 'warn', strict: 'warn', floor: null, muted: false },
  'media-enquiry': { relaxed: 'note', standard: 'note', strict: 'warn', floor: null, muted: true },
  'work-hours': { relaxed: 'note', standard: 'note', strict: 'note', floor: null, muted: true },
  'page-review': { relaxed: 'note', standard: 'note', strict: 'note', floor: null, muted: false },
  'image-text-identifier': { relaxed: 'hold', standard: 'hold', strict: 'hold', floor: 'warn', muted: false },
  'image-face': { relaxed: 'warn', standard: 'hold', strict: 'hold', floor: 'note', muted: false },
  'image-body': { relaxed: 'note', standard: 'warn', strict: 'hold', floor: 'note', muted: false },
  'image-clinical': { relaxed: 'note', standard: 'warn', strict: 'hold', floor: 'note', muted: false },
  'image-metadata': { relaxed: 'warn', standard: 'warn', strict: 'warn', floor: 'note', muted: false },
  'image-code': { relaxed: 'hold', standard: 'hold', strict: 'hold', floor: 'warn', muted: false },
  'image-rights': { relaxed: 'note', standard: 'note', strict: 'warn', floor: null, muted: false },
} as const satisfies Record<string, RuleFacts>;

export type RuleId = keyof typeof RULE_FACTS;

export const RULE_IDS = Object.keys(RULE_FACTS) as RuleId[];

/** True when the word names a rule. */
export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(RULE_FACTS, id);
}
