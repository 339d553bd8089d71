import type { Draft } from '../draft/draft.ts';
import { applyEdits } from '../draft/span.ts';
import { compareTiers } from '../draft/tier.ts';
import { check } from '../checking/check.ts';
import type { Finding, Fix, Report } from '../checking/report.ts';
import type { Demands } from '../policies/demands.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Candidate, Proposer } from './candidate.ts';
import { proposeDisclaimer } from './candidates/affiliation-disclaimer.ts';
import { proposeLeavingOut, proposeLeavingOutSentence } from './candidates/leave-out.ts';
import { proposePatientIdentifier } from './candidates/patient-identifier.ts';
import { proposeSecondPost } from './second-post.ts';

/** Most fixes offered for one finding; more would be a menu to read. */
const MOST_OFFERED = 3;

const PROPOSERS: Partial<Record<RuleId, Proposer>> = {
  'patient-identifier': proposePatientIdentifier,
  'own-identifier': proposeLeavingOut,
  'patient-case': proposeLeavingOutSentence,
  credential: proposeLeavingOut,
  profanity: proposeLeavingOut,
  slur: proposeLeavingOut,
  insult: proposeLeavingOut,
  'affiliation-disclaimer': proposeDisclaimer,
};

/** Findings of the same rule, kind and words; their ids differ in the count alone. */
function alike(finding: Finding, report: Report, text: string): Finding[] {
  const words = finding.span && text.slice(finding.span.start, finding.span.end);
  return report.findings.filter((other) =>
    other.rule === finding.rule && other.kind === finding.kind && words === (other.span && text.slice(other.span.start, other.span.end)));
}

/** The text after the candidate, or null when its edits get in each other's way. */
function outcome(text: string, candidate: Candidate): string | null {
  try {
    return applyEdits(text, candidate.edits);
  } catch {
    return null;
  }
}

/** True when the finding is gone, nothing of its tier or above is new, and nothing was left unchecked that was checked before. */
function helps(finding: Finding, before: Report, after: Report): boolean {
  const known = new Set(before.findings.map(({ id }) => id));
  const gone = !after.findings.some(({ id }) => id === finding.id);
  const nothingNew = after.findings.every(({ id, tier }) => known.has(id) || compareTiers(tier, finding.tier) < 0);
  return gone && nothingNew && after.notChecked.length <= before.notChecked.length;
}

/** The fixes for one finding. Each was applied to a copy and checked: it is offered only when the draft checks better. */
export function fixesFor(finding: Finding, draft: Draft, report: Report, demands: Demands): Fix[] {
  const propose = PROPOSERS[finding.rule as RuleId];
  if (propose === undefined) return [];
  const offered: Fix[] = [];
  for (const candidate of propose(finding, alike(finding, report, draft.text), draft, demands)) {
    const text = outcome(draft.text, candidate);
    if (text === null || text === draft.text || text.trim() === '' || offered.some((fix) => fix.text === text)) continue;
    if (!helps(finding, report, check({ ...draft, text }, demands))) continue;
    offered.push({ rule: finding.rule, finding: finding.id, label: candidate.label, edits: candidate.edits, text });
    if (offered.length === MOST_OFFERED) break;
  }
  return offered.length > 0 ? offered : proposeSecondPost(finding, draft, demands);
}

/** The fixes for every finding of a report. */
export function proposeFixes(draft: Draft, report: Report, demands: Demands): Fix[] {
  return report.findings.flatMap((finding) => fixesFor(finding, draft, report, demands));
}
