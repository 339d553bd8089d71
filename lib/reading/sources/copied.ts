import type { Span } from '../../draft/span.ts';
import { firstNot } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { printOf, RUN, shingles, wordsIn } from './shingles.ts';

/** A run of words that stands in a text at hand, too. */
export interface CopiedRun extends Span {
  /** Where that text was read; undefined when it was not told. */
  readonly url: string | undefined;
}

/** Texts whose fingerprints are kept for the next check; a draft is checked many times while it is written. */
const MOST_KEPT = 8;
const printsOfTexts = new Map<string, Uint32Array>();
/** Fingerprints made ready to be searched, as long as somebody holds the numbers they were given as. */
const ready = new WeakMap<readonly number[], Uint32Array>();

function readyPrint(print: readonly number[]): Uint32Array {
  const known = ready.get(print);
  if (known !== undefined) return known;
  const sorted = Uint32Array.from(print).sort();
  ready.set(print, sorted);
  return sorted;
}

function printOfText(text: string): Uint32Array {
  const known = printsOfTexts.get(text);
  if (known !== undefined) return known;
  const [oldest] = printsOfTexts.keys();
  if (printsOfTexts.size >= MOST_KEPT && oldest !== undefined) printsOfTexts.delete(oldest);
  const fresh = Uint32Array.from(printOf(text)).sort();
  printsOfTexts.set(text, fresh);
  return fresh;
}

/** True when the number is among the sorted ones. */
function holds(sorted: Uint32Array, sought: number): boolean {
  return sorted[firstNot(sorted.length, (index) => sorted[index]! < sought)] === sought;
}

/** The runs of at least `RUN` words that the draft shares with a text that was read, in order; each with the first such text. */
export function copiedRuns(reading: Reading): readonly CopiedRun[] {
  const { recentlyRead = [] } = reading.draft;
  if (recentlyRead.length === 0) return [];
  const words = wordsIn(reading);
  const own = shingles(words, RUN);
  const found: CopiedRun[] = [];
  for (const { text, print, url } of recentlyRead) {
    const read = print === undefined ? printOfText(text) : readyPrint(print);
    own.forEach((shingle, first) => {
      if (!holds(read, shingle)) return;
      const start = words[first]!.start;
      const { end } = words[first + RUN - 1]!;
      const last = found.at(-1);
      if (last !== undefined && start <= last.end && last.url === url) found[found.length - 1] = { ...last, end: Math.max(last.end, end) };
      else if (!found.some((run) => run.start <= start && run.end >= end)) found.push({ start, end, url });
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
