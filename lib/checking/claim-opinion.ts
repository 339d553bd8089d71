import { civicClaimsMade, claimsMade, isCivicTalk } from '../reading/claims/claims.ts';
import { isHealthTalk, isTurnedDown } from '../reading/claims/health-talk.ts';
import { manner } from '../reading/claims/manner.ts';
import { evidence, tellingSentence } from '../reading/models/judge.ts';
import type { Reading } from '../reading/reading.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Breach } from '../rules/rule.ts';

/** The rules whose false claims the model may tell where the catalogue holds none like it. */
export type ClaimRule = 'health-misinformation' | 'civic-misinformation';

/** How much evidence of the model's it takes, in logits: by itself at least, and together with the manner of the text. */
interface Enough {
  readonly alone: number;
  readonly withManner: number;
}

/**
 * Of drafts that the model had not been taught, so much adds for health 4 of 100 false claims and 2 of 100 that share their words, for
 * voting 11 and 3, and of ordinary drafts not one in a thousand.
 */
const ENOUGH: Readonly<Record<ClaimRule, Enough>> = {
  'health-misinformation': { alone: 1.8, withManner: 2.8 },
  'civic-misinformation': { alone: 1.2, withManner: 3.5 },
};
/** What shares its words: advice to one person, a call for a party, a claim on the other matter. A text is told of that which it speaks for most. */
const NEAR: Readonly<Record<ClaimRule, readonly RuleId[]>> = {
  'health-misinformation': ['civic-misinformation', 'medical-advice', 'contentious-topic'],
  'civic-misinformation': ['health-misinformation', 'institution-account-politics', 'contentious-topic'],
};
/** With so much of voting in it a text need not name it, in logits: "they've dropped the ID thing now". Of 52 000 ordinary drafts two say so much. */
const PLAINLY_CIVIC = 3.5;
/** With so much the model's word is enough where the text speaks of what false health claims are about, in logits: of 362 harmless drafts it flagged none from here on. */
const SURE = 4;

/** "Is it true that ...?", but not "better skip it, na?", which asks nothing. */
const ASKED = /(?<!\b(?:na|no|right|eh|kan|innit|huh|yeah|ok|okay|isn't it))\?["')\]]*$/i;

function isClaimed(reading: Reading, rule: ClaimRule): boolean {
  const forIt = evidence(reading, rule);
  const { alone, withManner } = ENOUGH[rule];
  if (forIt < alone || NEAR[rule].some((other) => evidence(reading, other) > forIt) || isTurnedDown(reading)) return false;
  if (reading.get(rule === 'civic-misinformation' ? claimsMade : civicClaimsMade).length > 0) return false;
  if (rule === 'health-misinformation' && forIt >= SURE && isHealthTalk(reading)) return true;
  if (rule === 'civic-misinformation' && forIt < PLAINLY_CIVIC && !isCivicTalk(reading)) return false;
  return forIt + manner(reading) >= withManner;
}

/** What the model tells of claims where the catalogue found none: a note at most, since nobody's work can be named against it. */
export function byTalk(reading: Reading, rule: ClaimRule, kind: string): readonly Breach[] {
  if (!isClaimed(reading, rule)) return [];
  const span = tellingSentence(reading, rule);
  return span.start === span.end || ASKED.test(reading.quote(span).trimEnd()) ? [] : [{ kind, message: `finding.${rule}.likely`, span, unsure: true }];
}
