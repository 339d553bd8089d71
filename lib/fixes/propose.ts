import type { Finding, Fix, Report } from '../checking/report.ts';
import type { Draft } from '../draft/draft.ts';
import { overlaps } from '../draft/span.ts';
import { compareTiers } from '../draft/tier.ts';
import type { Demands } from '../policies/demands.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { alike } from './alike.ts';
import { bringsWarning, clears, clearsFar, eases, helps, speaksUpAgainst } from './better.ts';
import type { Candidate } from './candidate.ts';
import { fixAll } from './fix-all.ts';
import { PROPOSERS } from './proposers.ts';
import { proposeSecondPost } from './second-post.ts';
import { tried } from './tried.ts';
import { withNames } from './with-names.ts';

/** Most fixes offered for one finding; more would be a menu to read. */
const MOST_OFFERED = 3;

/** Findings of words against somebody: nobody agrees to have those handed on. */
const AGAINST: ReadonlySet<string> = new Set<RuleId>(['hostile-tone', 'insult', 'slur', 'threat', 'harassment', 'defamation', 'confidential-information', 'protected-activity', 'profanity']);
const speaksAgainst = ({ findings }: Report) => findings.some(({ rule }) => AGAINST.has(rule));

/** True of a colleague whom a firmer finding takes for a patient or one of theirs: "a colleague" would say what is wrong. */
function isToldOfAsPatient({ rule, span, tier }: Finding, { findings }: Report): boolean {
  return rule === 'colleague-identity' && span !== null && findings.some((other) => (
    other.rule === 'patient-identifier' && other.kind === 'name' && other.message.data?.['role'] !== 'clinician'
      && other.span !== null && overlaps(other.span, span) && compareTiers(other.tier, tier) > 0));
}

/** What a draft has to be with a change, that it may be offered. */
function howBetter({ eases: isEasing, leaves }: Candidate): typeof clearsFar {
  if (leaves === 'nothing-near') return clearsFar;
  if (leaves === 'nothing') return clears;
  return isEasing ? eases : helps;
}

/** What sort of change a label tells of: "fix.crowd.out" is one of the crowd. */
const sortOf = ({ label }: Pick<Candidate, 'label'>) => label.id.split('.')[1];

/** A change of small clues, with the names beside them; none where the words are against somebody, which no larger crowd mends. */
function toldOfMany(candidate: Candidate, draft: Draft, report: Report, demands: Demands): Candidate | null {
  return report.findings.some(speaksUpAgainst) ? null : withNames(candidate, draft, report, demands);
}

/** The fixes for one finding. Each was applied to a copy and checked: it is offered only when the draft checks better. */
export function fixesFor(finding: Finding, draft: Draft, report: Report, demands: Demands): Fix[] {
  const propose = PROPOSERS[finding.rule as RuleId];
  if (propose === undefined || isToldOfAsPatient(finding, report)) return [];
  const offered: Fix[] = [];
  // Help that brings another warning is offered only where there is no other.
  const second: Fix[] = [];
  // Whether one that would read brings a warning, or has one speak up more firmly.
  let brought = false;
  for (const proposed of propose(finding, alike(finding, report, draft.text), draft, demands)) {
    const candidate = sortOf(proposed) === 'crowd' ? toldOfMany(proposed, draft, report, demands) : proposed;
    if (candidate === null) continue;
    if (candidate.spare && (offered.length > 0 || !brought)) continue;
    if (candidate.eases && offered.some((fix) => sortOf(fix) === sortOf(candidate))) continue;
    if (candidate.label.id === 'fix.permission.insert' && speaksAgainst(report)) continue;
    const isBetter = howBetter(candidate);
    let place = offered;
    const text = tried(candidate.edits, draft, demands, (after, changed) => {
      const isHelp = isBetter(finding, report, after, changed);
      if (bringsWarning(report, after)) place = second;
      brought ||= !isHelp || place === second;
      return isHelp;
    });
    if (text === null || (candidate.quietly && place === second) || [...offered, ...second].some((fix) => fix.text === text)) continue;
    const { label, gain, edits } = candidate;
    place.push({ rule: finding.rule, finding: finding.id, label, ...(gain && { gain }), edits, text });
    if (offered.length === MOST_OFFERED) break;
  }
  if (offered.length === 0) offered.push(...second.slice(0, MOST_OFFERED));
  const all = fixAll(finding, draft, report, demands, propose);
  if (all !== null && !offered.some((fix) => fix.text === all.text)) offered.splice(1, 0, all);
  return offered.length > 0 ? offered : proposeSecondPost(finding, draft, demands);
}

/** The fixes for every finding of a report. */
export function proposeFixes(draft: Draft, report: Report, demands: Demands): Fix[] {
  return report.findings.flatMap((finding) => fixesFor(finding, draft, report, demands));
}
