import type { Feature, Reading } from '../reading.ts';
import { hasEach, numbersIn } from './inventory.ts';
import type { Pattern } from './pattern.ts';

const NONE: readonly number[] = [];

/**
 * Those of many wordings that may stand in a text, in their order. Most need a word or cue that it lacks: each is put down under the rarest
 * thing it needs, and one pass over what the text has tells which to try, however many there are.
 */
export function thatMayStand<T extends { readonly pattern: Pattern }>(wordings: readonly T[]): Feature<readonly T[]> {
  const always: number[] = [];
  const byNeed = new Map<number, number[]>();
  for (const [at, { pattern: { needs: [rarest] } }] of wordings.entries()) {
    if (rarest === undefined) always.push(at);
    else for (const number of rarest) byNeed.set(number, [...(byNeed.get(number) ?? []), at]);
  }
  // In which turn each was last put among the tried: one may be put down under several things that the text has.
  const triedIn = new Uint32Array(wordings.length);
  let turn = 0;
  return (reading: Reading) => {
    turn += 1;
    const tried = [...always];
    for (const number of numbersIn(reading)) {
      for (const at of byNeed.get(number) ?? NONE) {
        if (triedIn[at] === turn || !hasEach(reading, wordings[at]!.pattern.needs)) continue;
        triedIn[at] = turn;
        tried.push(at);
      }
    }
    return tried.sort((a, b) => a - b).map((at) => wordings[at]!);
  };
}
