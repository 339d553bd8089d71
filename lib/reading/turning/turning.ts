import { answered, type Reading } from '../reading.ts';
import { turnEvidence } from './evidence.ts';
import { subjectWords } from './subject.ts';

/** Fewest words of a subject in a post that can be left. */
const FEWEST_ANSWERED = 2;
/** Fewest words of a subject in an answer that turns elsewhere; with fewer it is a short reaction. */
const FEWEST = 2;

/**
 * What each thing seen is worth, from a logistic regression over the answers of tests/corpus/own and tests/corpus/voices, rounded; a thing
 * speaks for a turn or against it, never both. Words of everyday life and what is offered tell most, and no one word is enough.
 */
const WORTH: Readonly<Record<keyof ReturnType<typeof turnEvidence>, number>> = {
  leaves: 3.5, offers: 3.2, echoes: 2.7, asksAll: 2.2, turns: 2.1, apart: 2.1, calls: 1.9, asksOfTreatment: 1.8, everydayWord: 1.5, asksFreely: 1.4, whole: 1.4, alien: 1.3,
  bothAsk: 0.9, feast: 0.8, quarrel: 0.8, begins: 0.7, nothingShared: 0.7, ownQuestion: 0.5,
  hangs: -0.3, sharedWord: -0.5, goesOn: -0.6, short: -0.7, asksOfLife: -0.7, compares: -1, kindred: -1.1, workWord: -1.1, toHandle: -1.1, refers: -1.2, toThem: -1.3, emoji: -1.7, long: -2.1,
};
const ENOUGH = 3.6;

/** True when the text answers a post and turns it elsewhere. False where too little is said to tell. */
export function isTurning(reading: Reading): boolean {
  const before = reading.get(answered);
  if (before === null || before.get(subjectWords).size < FEWEST_ANSWERED || reading.get(subjectWords).size < FEWEST) return false;
  const worth = Object.entries(turnEvidence(reading, before)).reduce((sum, [thing, seen]) => sum + WORTH[thing as keyof typeof WORTH] * Number(seen), 0);
  return worth >= ENOUGH;
}
