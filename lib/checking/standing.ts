import { BY_CONTEXT } from '../reading/detection.ts';
import type { Limits } from '../reading/models/judge.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Breach } from '../rules/rule.ts';

/** Rules whose signs are sure by themselves, wherever they stand; the crowd, which is counted; and the one that says why others are muted. */
const NOT_DROPPED_FROM: ReadonlySet<RuleId> = new Set([
  'own-identifier', 'profanity', 'spam', 'affiliation-disclaimer', 'reidentification-risk', 'protected-activity',
]);

/** Numbers and addresses that offices have too, and books and things. */
const NOT_PATIENTS_ALONE: ReadonlySet<string> = new Set(['email', 'phone', 'fax', 'age-over-89', 'other-id', 'account', 'licence', 'vehicle']);

/**
 * How far a breach that wordings found stands by itself: `sure` whatever else is said, `settled` unless the text speaks clearly against it,
 * `plain` unless it speaks strongly against it, `firm` unless it speaks against it, `weak` only where the text speaks for
 * it, `storied` only where it tells a patient's story.
 */
export type Standing = 'sure' | 'plain' | 'settled' | 'firm' | 'weak' | 'storied';

/** How far below a rule's limit the evidence has to fall before a breach that only evidence takes away goes, in logits. */
const MARGIN: Readonly<Record<'plain' | 'settled' | 'firm', number>> = {
  // "A 74-year-old, Anna Patterson": the owner stands right beside it.
  plain: 1.5,
  settled: 0.5,
  firm: 0,
};

/** How far a rule's breach stands before the text as a whole is weighed. */
export function standingOf(rule: RuleId, breach: Breach): Standing {
  const { kind, weak, held } = breach;
  if (held || NOT_DROPPED_FROM.has(rule)) return 'sure';
  if (rule === 'patient-identifier') return identifierStanding(breach);
  if (rule === 'slur') return kind === 'slur' ? 'plain' : 'settled';
  // "The idiots in billing lost my claim" is mostly about a claim.
  if (rule === 'insult' && kind === 'name-calling' && !weak) return 'settled';
  if (rule === 'credential') return kind === 'key' ? 'sure' : 'plain';
  return weak ? 'weak' : 'firm';
}

function identifierStanding({ unsure, kind, weak, plain }: Breach): Standing {
  if (weak) return 'storied';
  if (!BY_CONTEXT.has(kind)) return NOT_PATIENTS_ALONE.has(kind) && !unsure && !plain ? 'plain' : 'sure';
  if (unsure) return 'firm';
  return plain ? 'plain' : 'settled';
}

/** Whether a breach stands in a text with so much evidence for its own rule, in logits; a storied one asks for another's. */
export function stands(standing: Standing, forIt: number, { addsFrom, dropsBelow, found }: Limits): boolean {
  if (standing === 'sure') return true;
  if (standing === 'storied') return false;
  if (standing === 'weak') return addsFrom === null || forIt + found >= addsFrom;
  return dropsBelow === null || forIt >= dropsBelow - MARGIN[standing];
}
