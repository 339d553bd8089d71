import type { Clue, Fact } from './clue.ts';
import { likely } from './crowd.ts';
import { reckoned } from './estimate.ts';

/** A clue without which not even so many times more people fit tells nothing of its own. */
const TELLS = 1.05;

/** What is said of a person: clues, and facts without words of their own. */
export interface Said {
  readonly clues: readonly Clue[];
  /** Where care is given, in which country they speak so. */
  readonly around: readonly Fact[];
}

/** How many people it fits most likely, in persons: the middle of what the figures come to, be it less than one. */
export function likelyOf({ clues, around }: Said): number {
  return likely(reckoned([...clues.flatMap(({ facts }) => facts), ...around]));
}

/**
 * The clues, those first without which the crowd would be largest. Clues that change nothing are left out unless all are
 * such.
 */
export function mostTelling({ clues, around }: Said): readonly Clue[] {
  const all = likelyOf({ clues, around });
  const told = clues.map((clue) => ({ clue, without: likelyOf({ clues: clues.filter((other) => other !== clue), around }) }));
  const telling = told.filter(({ without }) => without > all * TELLS).sort((a, b) => b.without - a.without);
  return (telling.length > 0 ? telling : told).map(({ clue }) => clue);
}
