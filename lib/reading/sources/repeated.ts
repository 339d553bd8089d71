import { Reading } from '../reading.ts';
import { shingles, wordsIn } from './shingles.ts';

/** Words in a row by which two versions of a post are compared, and fewest such runs of a post that can be told from others. */
const COMPARED = 3;
const FEWEST = 6;
/** Share of the shorter post's runs that both have, from which one is the other again. */
const NEARLY = 0.6;

function runsOf(reading: Reading): ReadonlySet<number> {
  return new Set(shingles(wordsIn(reading), COMPARED));
}

/** True when the draft is the same, or nearly the same, as one of the person's own posts. */
export function isRepeated(reading: Reading): boolean {
  const { ownPosts = [], id, revision, site, surface } = reading.draft;
  const now = runsOf(reading);
  if (now.size < FEWEST) return false;
  return ownPosts.some((text) => {
    const before = runsOf(new Reading({ id, revision, site, surface, text }));
    if (before.size < FEWEST) return false;
    const shared = [...now].filter((run) => before.has(run)).length;
    return shared / Math.min(now.size, before.size) >= NEARLY;
  });
}
