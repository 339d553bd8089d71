import type { Finding, Fix, Report } from '../checking/report.ts';
import type { Draft } from '../draft/draft.ts';
import { overlaps } from '../draft/span.ts';
import type { Demands } from '../policies/demands.ts';
import { fixesFor } from './propose.ts';

/**
 * The fixes for findings that share a card, the leading one first: no two that come to the same text, and of findings that follow only what
 * changes the leading one's words. To say that a talk is told with leave is no answer to an insult in it.
 */
export function fixesTogether([lead, ...others]: readonly Finding[], draft: Draft, report: Report, demands: Demands): Fix[] {
  if (lead === undefined) return [];
  const { span } = lead;
  const isOfWords = ({ edits }: Fix) => span !== null && edits.some((edit) => overlaps(edit, span));
  const found = [...fixesFor(lead, draft, report, demands), ...others.flatMap((one) => fixesFor(one, draft, report, demands)).filter(isOfWords)];
  const results = new Set<string>();
  return found.filter(({ copy, text }) => !results.has(copy ?? text) && results.add(copy ?? text));
}
