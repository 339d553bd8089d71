import type { Message } from '../../checking/report.ts';

/**
 * The word about files that were attached to a box without a text, for beside a text the check says it: what was not looked at in the one
 * file, where that is one sentence, else how many files it is about. Null when all were looked at to the end.
 */
export function noticeOf(notChecked: readonly (readonly Message[])[]): Message | null {
  const [first, ...others] = notChecked.filter((gaps) => gaps.length > 0);
  if (first === undefined) return null;
  const [why] = first;
  if (why !== undefined && first.length === 1 && others.length === 0) return why;
  return { id: 'notice.files-unchecked', data: { count: 1 + others.length } };
}
