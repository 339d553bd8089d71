import type { Draft } from '../draft/draft.ts';
import { check, isAllowed } from '../checking/check.ts';
import type { Report } from '../checking/report.ts';
import type { Checked } from '../checking/view.ts';
import type { DraftDecisions } from '../decisions/decisions.ts';
import type { Origin } from '../messaging/listen.ts';
import { citationsOf } from '../policies/citations.ts';
import type { Demands } from '../policies/demands.ts';
import { feelingIn } from './feeling.ts';
import { dayOf } from './local-time.ts';
import { type CheckDependencies, prepare } from './prepare-draft.ts';
import { ONCE, type SaidOnce } from './said-once.ts';

/**
 * The report without findings on words that the person allowed. Those allowed in this very draft stay: their cards are listed as dealt
 * with, so that it can be undone in the same place. That is why the check itself runs as if no word were allowed.
 */
function withoutAllowed(report: Report, draft: Draft, demands: Demands, decided: DraftDecisions): Report {
  const findings = report.findings.filter((finding) =>
    decided.byFinding[finding.id] === 'never-flag' || !isAllowed(finding, draft, demands));
  const outcome = report.outcome === 'findings' && findings.length === 0 ? 'clear' : report.outcome;
  return { ...report, findings, outcome };
}

/** The report without notes that were given in another draft of the day already. */
async function withoutRepeats(report: Report, draft: Draft, { incognito }: Origin, once: SaidOnce): Promise<Report> {
  const told = incognito ? [] : report.findings.filter(({ rule }) => ONCE.has(rule));
  const day = dayOf(draft);
  const quiet = new Set<string>();
  for (const { rule } of told) if (!(await once.mayIn(rule, draft.id, day))) quiet.add(rule);
  return quiet.size === 0 ? report : { ...report, findings: report.findings.filter(({ rule }) => !quiet.has(rule)) };
}

/** The answer while the person has a pause: nothing was checked, and that is said. */
async function pausedAnswer({ id, revision }: Draft, { host }: Origin, deps: CheckDependencies): Promise<Checked | null> {
  const [pause, { values }] = await Promise.all([deps.pauses.on(host), deps.settings.read()]);
  // Policies that an institution locked are not put off.
  if (pause === null || values.packs.source === 'locked') return null;
  const sentence = { id: 'not-checked.paused', data: {} };
  return {
    report: {
      draft: id, revision, outcome: 'incomplete', findings: [], notChecked: [{ what: 'text', id: 'paused', sentence }], checked: [], crowd: null,
    },
    citations: [], packs: [], decisions: {}, shortcut: await deps.shortcut(),
  };
}

/** Answers one draft with its report and what the interface needs to show it. */
export async function checkDraft(input: Draft, origin: Origin, deps: CheckDependencies): Promise<Checked> {
  const paused = await pausedAnswer(input, origin, deps);
  if (paused !== null) return paused;
  const { draft, demands, packs, contact } = await prepare(input, origin, deps);
  const full = check(draft, { ...demands, allowedWords: [] });
  const [decided, shortcut] = await Promise.all([
    deps.decisions.decisionsFor(draft.id, full.findings.map(({ id }) => id), origin),
    deps.shortcut(),
  ]);
  const report = withoutAllowed(await withoutRepeats(full, draft, origin, deps.once), draft, demands, decided);
  const feeling = feelingIn(draft.text, report.findings);
  return {
    report,
    citations: citationsOf(packs, report.findings.flatMap(({ clauses }) => clauses), contact),
    packs: packs.map(({ name }) => name),
    decisions: decided.byFinding,
    shortcut,
    ...(feeling && { feeling }),
  };
}
