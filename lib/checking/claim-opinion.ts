import { isHealthTalk } from '../reading/claims/health-talk.ts';
import { evidence, tellingSentence } from '../reading/models/judge.ts';
import type { Reading } from '../reading/reading.ts';
import type { Breach } from '../rules/rule.ts';

/**
 * With so much evidence the model tells of a false health claim that the catalogue does not hold, in logits: of 362 harmless drafts it had not
 * been taught with it flagged none from here on, of ordinary ones five in a hundred thousand. A false claim and its correction share nearly
 * all their words, so the text must also be read as putting something forward.
 */
const CLAIM_FROM = 4;

/** What the model tells of claims where the catalogue found none: a note at most, since nobody's work can be named against it. */
export function byTalk(reading: Reading, kind: string): readonly Breach[] {
  if (evidence(reading, 'health-misinformation') < CLAIM_FROM || !isHealthTalk(reading)) return [];
  const span = tellingSentence(reading, 'health-misinformation');
  return span.start === span.end ? [] : [{ kind, message: 'finding.health-misinformation.likely', span, unsure: true }];
}
