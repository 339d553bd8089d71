import type { Finding } from '../checking/report.ts';
import type { Feeling } from '../checking/view.ts';
import { mourns } from '../reading/grief.ts';

/** Rules that hear words which are written in anger. */
const ANGRY = ['insult', 'hostile-tone', 'threat', 'harassment'];

/** What a text shows of its writer's feeling, as far as what is said beside it begins with a kind word; null where it shows none. */
export function feelingIn(text: string, findings: readonly Finding[]): Feeling | null {
  if (mourns(text)) return 'grief';
  return findings.some(({ rule, tier, muted }) => ANGRY.includes(rule) && tier !== 'note' && !muted) ? 'anger' : null;
}
