import { saysNothingOfCare } from '../people/off-duty.ts';
import type { Reading } from '../reading.ts';
import { fieldWords } from '../turning/field.ts';
import { evidence } from './judge.ts';

/** Evidence of a patient's story that a text without a word of care needs, in logits, and how much more for each word of everyday life. */
const LEAST = 2;
const A_WORD = 0.5;
/** Most words of everyday life that count; one that says much counts as two. */
const MOST_WORDS = 4;

/**
 * True when no word of a text is of care and too little else speaks for a patient's story: the runner in a costume, the vicar at the fair. The
 * more it speaks of food, sport, home or travel, the more of a story has to be heard in it.
 */
export function isUncared(reading: Reading): boolean {
  if (!reading.get(saysNothingOfCare)) return false;
  const everyday = [...reading.get(fieldWords).values()].reduce((sum, { counts }) => sum + counts, 0);
  return evidence(reading, 'patient-case') < LEAST + A_WORD * Math.min(MOST_WORDS, everyday);
}
