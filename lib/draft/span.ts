/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span covers. */
export function quote(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True when the two spans share at least one UTF-16 unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `outer` covers the whole of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** One change to a text: the words of the span give way to `text`. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * The text after all edits. Edits may come in any order; their offsets refer to the text before any of them.
 * @throws RangeError when two edits overlap or one reaches past the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  let limit = text.length;
  for (const edit of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    if (edit.start < 0 || edit.end < edit.start || edit.end > limit) {
      throw new RangeError(`edit ${edit.start}-${edit.end} does not fit before ${limit}`);
    }
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
    limit = edit.start;
  }
  return result;
}
