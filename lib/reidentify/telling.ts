import type { Clue, Fact } from './clue.ts';
import { likely } from './crowd.ts';
import { reckoned } from './estimate.ts';
import { FIRM } from './person.ts';

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
 * What each kind that tells somebody apart (age, illness, event, calling) is worth less than its figures, as a factor: they are multiplied as if
 * they had nothing to do with each other, and sums by hand lie so much higher for each of them.
 */
const WORTH_LESS = 8;

/**
 * How many people it fits where each firm kind counts for less than its figures, and for nothing where it is worth no more than that: what decides
 * on a warning. Another clue never makes it larger.
 */
export function guardedly({ clues, around }: Said): number {
  const kinds = FIRM.map((kind) => clues.filter((clue) => kind.includes(clue.kind) && clue.facts.length > 0)).filter((told) => told.length > 0);
  const rest = clues.filter((clue) => !kinds.some((told) => told.includes(clue)));
  const sets = Array.from({ length: 2 ** kinds.length }, (_, set) => kinds.filter((__, kind) => (set >> kind) % 2 === 1));
  return Math.min(...sets.map((set) => likelyOf({ clues: [...rest, ...set.flat()], around }) * WORTH_LESS ** set.length));
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
