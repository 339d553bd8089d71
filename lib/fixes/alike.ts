import type { Finding, Report } from '../checking/report.ts';

/** Findings of the same rule, kind and words; their ids differ in the count alone. */
export function alike(finding: Finding, report: Report, text: string): Finding[] {
  const words = finding.span && text.slice(finding.span.start, finding.span.end);
  return report.findings.filter((other) =>
    other.rule === finding.rule && other.kind === finding.kind && words === (other.span && text.slice(other.span.start, other.span.end)));
}

/** The findings of one rule, those of the same words together, in reading order. */
export function groups(rule: string, report: Report, text: string): Finding[][] {
  const all = report.findings.filter((finding) => finding.rule === rule);
  return all.map((finding) => alike(finding, report, text)).filter(([first], index) => first === all[index]);
}
