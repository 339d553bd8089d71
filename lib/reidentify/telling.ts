import type { Clue, Fact } from './clue.ts';
import { likely } from './crowd.ts';
import { estimate, reckoned } from './estimate.ts';

/** Larger than any crowd that is told: what an estimate that says nothing counts as, in persons. */
const EVERYBODY = 1e9;
/** A clue without which not even so many times more people fit tells nothing of its own. */
const TELLS = 1.05;

/** What is said of a person: clues, and facts without words of their own. */
export interface Said {
  readonly clues: readonly Clue[];
  /** Where care is given, in which country they speak so. */
  readonly around: readonly Fact[];
}

/** How many people it fits most likely, in persons; everybody where nothing can be said. */
export function likelyOf({ clues, around }: Said): number {
  const crowd = estimate([...clues.flatMap(({ facts }) => facts), ...around]);
  return crowd === null ? EVERYBODY : likely(crowd);
}

/** The clues, those first without which the crowd would be largest. Clues that change nothing are left out unless all are such. */
export function mostTelling({ clues, around }: Said): readonly Clue[] {
  const size = (some: readonly Clue[]) => likely(reckoned([...some.flatMap(({ facts }) => facts), ...around]));
  const all = size(clues);
  const told = clues.map((clue) => ({ clue, without: size(clues.filter((other) => other !== clue)) }));
  const telling = told.filter(({ without }) => without > all * TELLS).sort((a, b) => b.without - a.without);
  return (telling.length > 0 ? telling : told).map(({ clue }) => clue);
}
