import { fit, scoreOf, type Example, type Settings } from './logistic.ts';

const FOLDS = 5;

/** The score that each example gets from a model which has not seen it; every fifth example is left out at a time. */
export function unseenScores(examples: readonly Example[], size: number, settings: Settings): number[] {
  const scores: number[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fit(examples.filter((_, index) => index % FOLDS !== fold), size, settings);
    for (let index = fold; index < examples.length; index += FOLDS) scores[index] = scoreOf(model, examples[index]!);
  }
  return scores;
}

/** The lowest score at which at most a share of the given scores lies above. */
export function scoreAt(scores: readonly number[], share: number): number {
  const falling = [...scores].sort((a, b) => b - a);
  return falling[Math.floor(falling.length * share)] ?? -Infinity;
}

/** Share of scores above a limit, from 0 to 1. */
export function above(scores: readonly number[], limit: number): number {
  return scores.length === 0 ? 0 : scores.filter((score) => score > limit).length / scores.length;
}
