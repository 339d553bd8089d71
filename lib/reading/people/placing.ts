import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentences.ts';
import type { Candidate, Cue } from './candidate.ts';
import type { NameWord } from './words.ts';

/** Whose somebody or something is: the writer's, and theirs together. */
export const OWN: ReadonlySet<string> = new Set(['my', 'our', 'own']);
/** What may stand between a name and whoever it is said to be. */
export const TITLE_WORD = /^(?:dr|\.|prof|mr|mrs|ms)$/;
/** Tokens of the sentence looked at on either side of a name. */
const REACH = 9;

/** A name with the words of its sentence around it, nearest first. */
export interface Placed {
  readonly candidate: Candidate;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Puts a name among the words of its sentence. */
export function placed(reading: Reading, words: readonly NameWord[], candidate: Candidate): Placed {
  const { start, end } = sentenceAt(reading, candidate.start);
  const before: string[] = [];
  for (let at = candidate.from - 1; at >= 0 && before.length < REACH && words[at]!.start >= start; at -= 1) before.push(words[at]!.lower);
  const after: string[] = [];
  for (let at = candidate.to; at < words.length && after.length < REACH && words[at]!.end <= end + 1; at += 1) after.push(words[at]!.lower);
  return { candidate, before, after };
}

/** True when something beside the name leads one to expect it so. */
export function has({ candidate }: Placed, ...cues: readonly Cue[]): boolean {
  return cues.some((cue) => candidate.cues.has(cue));
}
