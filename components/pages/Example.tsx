import type { ReactNode } from 'react';
import type { Finding, Report } from '../../lib/checking/report.ts';
import type { Card } from '../../lib/checking/view.ts';
import { compareTiers, type Tier } from '../../lib/draft/tier.ts';
import { say, type WordId } from '../../lib/words/words.ts';
import { FindingCard } from '../card/FindingCard.tsx';

const OUTCOMES: Readonly<Record<Tier, WordId>> = { note: 'example.mark', warn: 'example.banner', hold: 'example.waits', block: 'example.waits' };

function cardOf(finding: Finding, text: string): Card {
  const { id, tier, span, message } = finding;
  return { id, tier, span, message, quote: span ? text.slice(span.start, span.end) : '', findings: [finding], citations: [], decision: null, choices: [] };
}

/** The draft with the words in question marked as they would be beside a composer. Where findings overlap, the firmest shows. */
function marked(text: string, findings: readonly Finding[]): ReactNode[] {
  const shown: { start: number; end: number; tier: Tier }[] = [];
  for (const { span, tier } of findings) {
    if (span && tier !== 'note' && !shown.some((other) => span.start < other.end && other.start < span.end)) shown.push({ ...span, tier });
  }
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end, tier } of shown.sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, start), <mark key={start} data-tier={tier}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...pieces, text.slice(at)];
}

/** One example draft, and what a setting would make of it. */
export function Example({ text, report }: { readonly text: string; readonly report: Report }) {
  const findings = [...report.findings].sort((a, b) => compareTiers(b.tier, a.tier));
  const firmest = findings[0]?.tier;
  return (
    <div className="example">
      <h3>{say('example.title')}</h3>
      <p className="small">{say('example.note')}</p>
      <blockquote>{marked(text, findings)}</blockquote>
      <p className="outcome" role="status">{say(firmest ? OUTCOMES[firmest] : 'example.nothing')}</p>
      <ul className="cards">
        {findings.map((finding) => <FindingCard key={finding.id} card={cardOf(finding, text)} fixes={undefined} text={text} open={false} actions={null} />)}
      </ul>
    </div>
  );
}
