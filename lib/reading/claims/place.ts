import { firstNot } from '../in-order.ts';
import type { Token } from '../tokens.ts';
import type { Hit, Hits } from './hits.ts';
import { cueIndex, type ClaimCue } from './lexicon.ts';

/** A denial reaches so many words on. */
export const REACH = 9;
/** "What they don't cause: ..." reaches over a colon for so many words. */
export const NEXT = 3;
/** "my uncle once told me": words from who to said. */
export const NEAR = 6;
const CLAUSE_END = /^(?:[,;:()-]|but|because|so|while|whereas|y|pero|tapi|sebab)$/;

/** The indexes of some cues. */
export const cues = (...names: readonly ClaimCue[]) => names.map(cueIndex);

/** The hits of some cues. */
export function hitsOf(hits: Hits, wanted: readonly number[]): readonly Hit[] {
  return wanted.flatMap((cue) => hits.get(cue) ?? []);
}

/** The claim with the sentences it stands in. */
export interface Place {
  readonly standing: readonly Hit[];
  readonly first: Hit;
  readonly last: Hit;
}

/** Where a claim stands by the hits it is made of, at least one. */
export function placeOf(standing: readonly Hit[]): Place {
  const inOrder = [...standing].sort((a, b) => a.from - b.from);
  return { standing, first: inOrder[0]!, last: inOrder.at(-1)! };
}

/** True when a hit lies within one of those that make the claim: it is a word of the claim itself. */
export function isOfClaim(standing: readonly Hit[], hit: Hit): boolean {
  return standing.some(({ from, to }) => from <= hit.from && hit.to <= to);
}

/** The hits of some cues that stand so near a claim that they may govern it. */
export function around(hits: Hits, wanted: readonly number[], { first, last }: Place): readonly Hit[] {
  return wanted.flatMap((cue) => {
    const list = hits.get(cue) ?? [];
    const from = firstNot(list.length, (index) => list[index]!.from < first.from - 2 * REACH);
    const to = firstNot(list.length, (index) => list[index]!.from <= last.to);
    return list.slice(from, to);
  });
}

/** "Bukan sebab gigi", "not because of the jab": what is denied is the reason. */
const REASON = /^(?:because|sebab)$/;

/** True when a clause ends between two tokens; a colon right behind the denial ends none: "what they don't cause: autism". */
export function hasClauseEnd(all: readonly Token[], from: number, to: number): boolean {
  return all.slice(from, to).some(({ lower }, index) => {
    if (index === 0 && REASON.test(lower)) return false;
    return lower === ':' ? to - from > NEXT : CLAUSE_END.test(lower);
  });
}
