import type { Feature, Reading } from '../reading.ts';
import { hasEach, numbersIn } from './inventory.ts';
import type { Pattern } from './pattern.ts';

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
  return (reading: Reading) => {
    const tried = new Set(always);
    for (const number of numbersIn(reading)) {
      for (const at of byNeed.get(number) ?? []) if (hasEach(reading, wordings[at]!.pattern.needs)) tried.add(at);
    }
    return [...tried].sort((a, b) => a - b).map((at) => wordings[at]!);
  };
}
