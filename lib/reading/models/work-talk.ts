import { protectedTalk, type ProtectedTopic } from '../conduct/protected.ts';
import type { Reading } from '../reading.ts';
import { evidence } from './judge.ts';

/** So much evidence tells talk of working conditions that no wording foresaw, in logits. */
const ENOUGH = 1.75;
/**
 * With less than this wordings stand for something else: a union suit, a mouse on strike, a pay raffle. Of 1,700 drafts by fresh hands 0 left out 24 of 42
 * that were no such talk, and 1 of 36 that were; of voices left out a quarter of a logit more leaves out three of 100 of either.
 */
const DOUBT = 0.25;

/** Talk of the writer's working conditions; without a topic where only the learned model hears it. */
export interface WorkTalk {
  readonly topic: ProtectedTopic | null;
}

/**
 * What wordings or the learned model hear of pay, hours, staffing, safety, unions or reporting to authorities; null when neither does, or when
 * the model hears that the wordings are about something else.
 * The model is asked here and not in `protectedTalk`, which is one of the things it weighs.
 */
export function workTalk(reading: Reading): WorkTalk | null {
  const told = reading.get(protectedTalk);
  if (evidence(reading, 'protected-activity') < (told === null ? ENOUGH : DOUBT)) return null;
  return { topic: told?.topic ?? null };
}
