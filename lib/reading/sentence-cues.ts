import { hasEach, numberOf } from './inventory.ts';
import type { Reading } from './reading.ts';
import { cueMark, shape } from './shape.ts';

/** The cues that each sentence gives, as one string of cue marks a sentence; each set of cues once, so that it stays short. */
export function sentenceCues(reading: Reading): readonly string[] {
  const found: string[] = [];
  for (const { sentence, cues } of reading.get(shape).units) {
    const before = found[sentence] ?? '';
    found[sentence] = before.includes(cues) ? before : before + cues;
  }
  return found;
}

/** Asks a sentence, or the whole text, for any of some cues. The cue names are looked up once. */
export function cueTest(...names: readonly string[]) {
  const marks = names.map(cueMark);
  const among = (cues: string) => marks.some((mark) => cues.includes(mark));
  const one = [marks.map(numberOf)];
  return {
    sentence: (reading: Reading, sentence: number) => among(reading.get(sentenceCues)[sentence] ?? ''),
    text: (reading: Reading) => hasEach(reading, one),
  };
}
