import { Reading } from '../reading.ts';
import { shingles, wordsIn } from './shingles.ts';

/** Words in a row by which two versions of a post are compared, and fewest such runs of a post that can be told from others. */
const COMPARED = 3;
const FEWEST = 6;
/** Share of the shorter post's runs that both have, from which one is the other again. */
const NEARLY = 0.6;

/** A number for every few words in a row, each once: two versions of a post share most of theirs. */
export function runsIn(reading: Reading): ReadonlySet<number> {
  return new Set(shingles(wordsIn(reading), COMPARED));
}

/** True when the draft is the same, or nearly the same, as one of the person's own posts. */
export function isRepeated(reading: Reading): boolean {
  const { ownPosts = [], ownPrints = [], id, revision, site, surface } = reading.draft;
  if (ownPosts.length === 0 && ownPrints.length === 0) return false;
  const now = runsIn(reading);
  const isNearly = (before: ReadonlySet<number>) => before.size >= FEWEST
    && [...now].filter((run) => before.has(run)).length / Math.min(now.size, before.size) >= NEARLY;
  if (now.size < FEWEST) return false;
  return ownPrints.some((print) => isNearly(new Set(print)))
    || ownPosts.some((text) => isNearly(runsIn(new Reading({ id, revision, site, surface, text }))));
}
