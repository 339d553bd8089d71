import { performance } from 'node:perf_hooks';
import { check, crowdOf } from '../checking/check.ts';
import type { Finding, Fix, NotChecked, Report } from '../checking/report.ts';
import { parseDraft, type Draft, type Site } from '../draft/draft.ts';
import type { Demands } from '../policies/demands.ts';

/** The host whose own pages each site's drafts are written on; other pages are not known by a draft. */
const HOSTS: Record<Site, string> = { x: 'x.com', facebook: 'www.facebook.com', linkedin: 'www.linkedin.com', web: '' };

/** Makes the fixes for a report. */
export type Propose = (draft: Draft, report: Report, demands: Demands) => readonly Fix[];

/** The words of a message. */
export type Say = (message: Finding['message']) => string;

export interface LineCheck {
  readonly demands: Demands;
  readonly timing: boolean;
  readonly propose: Propose;
  readonly say: Say;
}

export interface LineResult {
  /** The line to write. */
  readonly line: string;
  /** False when the line was no draft. */
  readonly good: boolean;
}

/** Microseconds are kept, finer is noise. */
function timed<T>(work: () => T): { value: T; ms: number } {
  const began = performance.now();
  const value = work();
  return { value, ms: Math.round((performance.now() - began) * 1000) / 1000 };
}

function findingOut({ rule, kind, tier, span, message, clauses, muted }: Finding) {
  return { rule, kind, tier, start: span?.start ?? null, end: span?.end ?? null, message: message.id, clauses, muted };
}

function notCheckedOut({ what, id, sentence }: NotChecked) {
  return { what, id, message: sentence.id };
}

/** The id as the line gives it, however little else of it can be read. */
function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function bad(id: string | number | null, error: unknown): LineResult {
  return { line: JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) }), good: false };
}

/** Checks the draft of one line and answers with the line to write; never throws. */
export function checkLine(line: string, { demands, timing, propose, say }: LineCheck): LineResult {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return bad(null, 'not a line of JSON');
  }
  const id = idOf(value);
  try {
    const draft = parseDraft(value);
    const here: Demands = { ...demands, host: HOSTS[draft.site] };
    const { value: report, ms } = timed(() => check(draft, here));
    const { value: fixes, ms: fixMs } = timed(() => propose(draft, report, here));
    const out = {
      id,
      outcome: report.outcome,
      findings: report.findings.map(findingOut),
      fixes: fixes.map(({ rule, label, text }) => ({ rule, label: say(label), text })),
      notChecked: report.notChecked.map(notCheckedOut),
      crowd: report.crowd ?? crowdOf(draft),
      ...(timing && { ms, fixMs }),
    };
    return { line: JSON.stringify(out), good: true };
  } catch (error) {
    return bad(id, error);
  }
}
