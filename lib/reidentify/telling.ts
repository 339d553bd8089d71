import type { Clue } from './clue.ts';
import { likely } from './crowd.ts';
import { estimate } from './estimate.ts';

/** Larger than any crowd that is told: what an estimate that says nothing counts as, in persons. */
const EVERYBODY = 1e9;

/** How many people clues fit most likely, in persons; everybody where nothing can be said. */
export function likelyOf(clues: readonly Clue[]): number {
  const crowd = estimate(clues.flatMap(({ facts }) => facts));
  return crowd === null ? EVERYBODY : likely(crowd);
}

/** The clues, those first without which the crowd would be largest. Clues that change nothing are left out unless all are such. */
export function mostTelling(clues: readonly Clue[]): readonly Clue[] {
  const all = likelyOf(clues);
  const told = clues.map((clue, index) => ({ clue, without: likelyOf(clues.filter((_, other) => other !== index)) }));
  const telling = told.filter(({ without }) => without > all * 1.05).sort((a, b) => b.without - a.without);
  return (telling.length > 0 ? telling : told).map(({ clue }) => clue);
}
