import { check } from '../checking/check.ts';
import type { Report } from '../checking/report.ts';
import type { Draft } from '../draft/draft.ts';
import { applyEdits, type Edit } from '../draft/span.ts';
import { isBroken } from './joints.ts';
import type { Demands } from '../policies/demands.ts';

/** The text after the edits, or null when they get in each other's way. */
function outcome(text: string, edits: readonly Edit[]): string | null {
  try {
    return applyEdits(text, edits);
  } catch {
    return null;
  }
}

/** The draft's text after the edits, once it was checked and found better; null when it is not or does not read, or when nothing changes or is left. */
export function tried(edits: readonly Edit[], draft: Draft, demands: Demands, isBetter: (after: Report, changed: Draft) => boolean): string | null {
  const text = outcome(draft.text, edits);
  if (text === null || text === draft.text || text.trim() === '' || isBroken(draft.text, text, edits)) return null;
  const changed = { ...draft, text };
  return isBetter(check(changed, demands), changed) ? text : null;
}
