import type { Edit } from '../draft/span.ts';
import { removal } from './tidy.ts';

/** "theatre2 / Blue44": what only stands between two that go. */
const BETWEEN = /^[ \t]*[/|][ \t]*$/;

const takesAway = ({ text }: Edit) => text.trim() === '';

/** The edits in reading order, those that only take words away in one place as one. Others that overlap stay, and are refused when applied. */
export function removalsAsOne(text: string, edits: readonly Edit[]): Edit[] {
  const whole: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = whole.at(-1);
    const meets = last !== undefined && takesAway(last) && takesAway(edit) && (edit.start <= last.end || BETWEEN.test(text.slice(last.end, edit.start)));
    if (meets) whole.splice(-1, 1, removal(text, { start: last.start, end: Math.max(last.end, edit.end) }));
    else whole.push(edit);
  }
  return whole;
}
