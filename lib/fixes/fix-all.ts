import type { Finding, Fix, Report } from '../checking/report.ts';
import type { Draft } from '../draft/draft.ts';
import type { Edit } from '../draft/span.ts';
import type { Demands } from '../policies/demands.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { groups } from './alike.ts';
import { helps } from './better.ts';
import type { Proposer } from './candidate.ts';
import { removal } from './tidy.ts';
import { tried } from './tried.ts';

/** Rules whose findings come in numbers: one press may deal with all of them. */
const COMBINED: ReadonlySet<string> = new Set<RuleId>(['patient-identifier', 'own-identifier', 'credential', 'profanity']);

/** Removals that meet in the space between them become one; other edits that overlap stay, and are refused when applied. */
function withRemovalsMerged(text: string, edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && edit.start < last.end && last.text.trim() === '' && edit.text.trim() === '') {
      result[result.length - 1] = removal(text, { start: last.start, end: Math.max(last.end, edit.end) });
    } else result.push(edit);
  }
  return result;
}

/** One press for everything a rule found, made of the best fix for each; null when it found one thing only, or when such findings do not come in numbers. */
export function fixAll(finding: Finding, draft: Draft, report: Report, demands: Demands, propose: Proposer): Fix | null {
  const found = groups(finding.rule, report, draft.text);
  if (!COMBINED.has(finding.rule) || found.length < 2) return null;
  const edits = withRemovalsMerged(draft.text, found.flatMap((alikes) => {
    const [first] = alikes;
    return (first && propose(first, alikes, draft, demands)[0]?.edits) ?? [];
  }));
  const text = tried(edits, draft, demands, (after) => (
    !after.findings.some(({ rule }) => rule === finding.rule) && helps(finding, report, after)));
  return text === null ? null : { rule: finding.rule, finding: finding.id, label: { id: 'fix.all', data: { count: found.length } }, edits, text };
}
