import type { Edit } from '../../draft/span.ts';

/** What is to be written: edits of `text`, and the text after all of them. */
export interface Change {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly promised: string;
}

/**
 * An editor takes no empty text, so an edit that only takes away is widened by a neighbour, which is written again.
 * A neighbour on the same line is preferred, so that lines are not joined and split.
 */
export function neverEmpty(text: string, edit: Edit): Edit {
  if (edit.text !== '' || edit.start === edit.end) return edit;
  const before = /[^\n]$/u.exec(text.slice(0, edit.start))?.[0];
  if (before !== undefined) return { start: edit.start - before.length, end: edit.end, text: before };
  const after = /^[^\n]/u.exec(text.slice(edit.end))?.[0];
  if (after !== undefined) return { start: edit.start, end: edit.end + after.length, text: after };
  return edit.start > 0 ? { start: edit.start - 1, end: edit.end, text: '\n' } : edit;
}

/** An edit that only puts something in, widened by a neighbour, which is written again. */
export function neverBare(text: string, edit: Edit): Edit {
  if (edit.start !== edit.end) return edit;
  const before = /.$/su.exec(text.slice(0, edit.start))?.[0];
  if (before !== undefined) return { start: edit.start - before.length, end: edit.end, text: before + edit.text };
  const after = /^./su.exec(text.slice(edit.end))?.[0] ?? '';
  return { start: edit.start, end: edit.end + after.length, text: edit.text + after };
}

/** The edits to make, last first. One over all of them is one step to undo; `apart` where that would lose something. */
export function stepsOf({ text, edits }: Change, apart: boolean): Edit[] {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const [first] = ordered;
  const last = ordered.at(-1);
  if (first === undefined || last === undefined) return [];
  if (apart || ordered.length === 1) return ordered.reverse();
  let joined = '';
  let at = first.start;
  for (const edit of ordered) {
    joined += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return [{ start: first.start, end: last.end, text: joined }];
}

/** The edit as one of whole lines. */
export function wholeLines(text: string, { start, end, text: words }: Edit): Edit {
  const from = text.slice(0, start).lastIndexOf('\n') + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  return { start: from, end: to, text: text.slice(from, start) + words + text.slice(end, to) };
}

/** Where an offset of the text before stands in the text after; inside a replaced stretch, its end. */
export function offsetAfter(edits: readonly Edit[], offset: number): number {
  let moved = offset;
  for (const { start, end, text } of edits) {
    if (end <= offset) moved += text.length - (end - start);
    else if (start < offset) moved += start + text.length - offset;
  }
  return moved;
}
