import type { Span } from '../../draft/span.ts';
import type { Reading } from '../reading.ts';
import { printOf, RUN, shingles, wordsIn } from './shingles.ts';

/** A run of words that stands in a text at hand, too. */
export interface CopiedRun extends Span {
  /** Where that text was read; undefined when it was not told. */
  readonly url: string | undefined;
}

/** Texts whose fingerprints are kept for the next check; a draft is checked many times while it is written. */
const MOST_KEPT = 8;
const prints = new Map<string, ReadonlySet<number>>();

function knownPrint(text: string): ReadonlySet<number> {
  const known = prints.get(text);
  if (known !== undefined) return known;
  const [oldest] = prints.keys();
  if (prints.size >= MOST_KEPT && oldest !== undefined) prints.delete(oldest);
  const fresh = new Set(printOf(text));
  prints.set(text, fresh);
  return fresh;
}

/** The runs of at least `RUN` words that the draft shares with a text that was read, in order; each with the first such text. */
export function copiedRuns(reading: Reading): readonly CopiedRun[] {
  const { recentlyRead = [] } = reading.draft;
  if (recentlyRead.length === 0) return [];
  const words = wordsIn(reading);
  const own = shingles(words, RUN);
  const found: CopiedRun[] = [];
  for (const { text, print, url } of recentlyRead) {
    const read = print === undefined ? knownPrint(text) : new Set(print);
    own.forEach((shingle, first) => {
      if (!read.has(shingle)) return;
      const start = words[first]!.start;
      const { end } = words[first + RUN - 1]!;
      const last = found.at(-1);
      if (last !== undefined && start <= last.end && last.url === url) found[found.length - 1] = { ...last, end: Math.max(last.end, end) };
      else if (!found.some((run) => run.start <= start && run.end >= end)) found.push({ start, end, url });
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
