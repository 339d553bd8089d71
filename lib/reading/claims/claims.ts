import type { Span } from '../../draft/span.ts';
import type { Reading } from '../reading.ts';
import { CATALOGUE } from './catalogue/index.ts';
import type { Claim } from './claim.ts';
import { hits, type Hit, type Hits } from './hits.ts';
import { isPutForward } from './put-forward.ts';
import { standings, wording, type Wording } from './wording.ts';

/** A claim of the catalogue that the text makes; the span is what says it. */
export interface ClaimMade extends Span {
  readonly claim: Claim;
}

const SOUGHT = CATALOGUE.map((claim) => ({
  claim,
  wordings: claim.wordings.map(wording),
  passes: (claim.passes ?? []).map(wording),
}));

function spanOf(standing: readonly Hit[]): Span {
  return { start: Math.min(...standing.map(({ start }) => start)), end: Math.max(...standing.map(({ end }) => end)) };
}

/** True when a right use or a true sentence about the same things stands in the claim's own sentences. */
function isRightUse(found: Hits, standing: readonly Hit[], passes: readonly Wording[]): boolean {
  const inside = new Set(standing.map(({ sentence }) => sentence));
  return passes.some((right) => [...standings(found, right)].some((hitsOfIt) => hitsOfIt.some(({ sentence }) => inside.has(sentence))));
}

function firstPutForward(reading: Reading, found: Hits, wordings: readonly Wording[], passes: readonly Wording[]): readonly Hit[] | null {
  for (const sought of wordings) {
    for (const standing of standings(found, sought)) {
      if (isPutForward(reading, found, standing, sought) && !isRightUse(found, standing, passes)) return standing;
    }
  }
  return null;
}

/** The claims of the catalogue that the writer puts forward, in reading order; of several about the same words the catalogue's first. */
export function claimsMade(reading: Reading): readonly ClaimMade[] {
  const found = reading.get(hits);
  const made: ClaimMade[] = [];
  for (const { claim, wordings, passes } of SOUGHT) {
    const standing = firstPutForward(reading, found, wordings, passes);
    if (standing === null) continue;
    const span = spanOf(standing);
    if (!made.some(({ start, end }) => span.start < end && start < span.end)) made.push({ ...span, claim });
  }
  return made.sort((a, b) => a.start - b.start);
}
