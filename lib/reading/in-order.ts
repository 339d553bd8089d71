import type { Span } from '../draft/span.ts';

/** The first index of `count` things in order for which `isBefore` no longer holds; `count` when it holds for all. */
export function firstNot(count: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of the spans in order that begin at or before an offset. */
export function lastUpTo<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[firstFrom(spans, offset + 1) - 1];
}

/** The index of the first span that begins at or behind an offset, in spans that stand in order; their number when none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  return firstNot(spans.length, (index) => spans[index]!.start < offset);
}
