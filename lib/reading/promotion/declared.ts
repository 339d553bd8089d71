import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { phrases } from './phrases.ts';

/** How far from its start a post may say it, in UTF-16 units; a longer first sentence counts whole. */
const NEAR = 110;

/** True when the post says near its start, in plain words, what part the writer has in what it praises, or that there is none. */
export function isDeclared(reading: Reading): boolean {
  const first = reading.get(sentences)[0]?.end ?? 0;
  return reading.get(phrases).some(({ field, start }) => field === 'declared' && start <= Math.max(NEAR, first));
}
