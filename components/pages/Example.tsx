import type { ReactNode } from 'react';
import type { Card } from '../../lib/checking/view.ts';
import type { Tier } from '../../lib/draft/tier.ts';
import { say, type WordId } from '../../lib/words/words.ts';
import { FindingCard } from '../card/FindingCard.tsx';

const OUTCOMES: Readonly<Record<Tier, WordId>> = { note: 'example.mark', warn: 'example.banner', hold: 'example.waits', block: 'example.waits' };

/** The draft with the words in question marked as they would be beside a composer. */
function marked(text: string, cards: readonly Card[]): ReactNode[] {
  const shown: { start: number; end: number; tier: Tier }[] = [];
  for (const { span, tier } of cards) {
    if (span && tier !== 'note') shown.push({ ...span, tier });
  }
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end, tier } of shown.sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, start), <mark key={start} data-tier={tier}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...pieces, text.slice(at)];
}

/** One example draft, and what a setting would make of it: its cards, the firmest first. */
export function Example({ text, cards }: { readonly text: string; readonly cards: readonly Card[] }) {
  const firmest = cards[0]?.tier;
  return (
    <div className="example">
      <h3>{say('example.title')}</h3>
      <p className="small">{say('example.note')}</p>
      <blockquote>{marked(text, cards)}</blockquote>
      <p className="outcome" role="status">{say(firmest ? OUTCOMES[firmest] : 'example.nothing')}</p>
      <ul className="cards">
        {cards.map((card) => <FindingCard key={card.id} card={card} fixes={undefined} text={text} open={false} actions={null} />)}
      </ul>
    </div>
  );
}
