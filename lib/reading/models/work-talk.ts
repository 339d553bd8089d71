import { protectedTalk, type ProtectedTopic } from '../conduct/protected.ts';
import type { Reading } from '../reading.ts';
import { evidence } from './judge.ts';

/** So much evidence tells talk of working conditions that no wording foresaw, in logits. */
const ENOUGH = 1.75;

/** Talk of the writer's working conditions; without a topic where only the learned model hears it. */
export interface WorkTalk {
  readonly topic: ProtectedTopic | null;
}

/**
 * What wordings or the learned model hear of pay, hours, staffing, safety, unions or reporting to authorities; null when neither does.
 * The model is asked here and not in `protectedTalk`, which is one of the things it weighs.
 */
export function workTalk(reading: Reading): WorkTalk | null {
  const told = reading.get(protectedTalk);
  if (told !== null) return { topic: told.topic };
  return evidence(reading, 'protected-activity') >= ENOUGH ? { topic: null } : null;
}
