import { firstNot } from './in-order.ts';
import { hasEach, numberOf } from './inventory.ts';
import type { Reading } from './reading.ts';
import { cueMark, shape, type Unit } from './shape.ts';

/** The cues that each sentence gives, as one string of cue marks a sentence; each set of cues once, so that it stays short. */
export function sentenceCues(reading: Reading): readonly string[] {
  const found: string[] = [];
  for (const { sentence, cues } of reading.get(shape).units) {
    const before = found[sentence] ?? '';
    found[sentence] = before.includes(cues) ? before : before + cues;
  }
  return found;
}

/** The units of one sentence, in order. */
export function unitsIn(reading: Reading, sentence: number): readonly Unit[] {
  const { units } = reading.get(shape);
  const from = firstNot(units.length, (index) => units[index]!.sentence < sentence);
  let to = from;
  while (units[to]?.sentence === sentence) to += 1;
  return units.slice(from, to);
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
