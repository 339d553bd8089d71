import { useId } from 'react';
import type { View } from '../../lib/checking/view.ts';
import type { Tier } from '../../lib/draft/tier.ts';
import { say } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { Text } from '../Text.tsx';
import { Checked } from './Checked.tsx';
import { openCards } from './surface-state.ts';

interface MarkProps {
  readonly view: View;
  readonly open: boolean;
  readonly room: boolean;
  readonly onPress: () => void;
}

interface Standing {
  readonly name: string;
  readonly tier: Tier | 'cannot' | 'incomplete' | 'none';
  /** Beside the shape: how many findings, or that not all was checked. */
  readonly sign: string;
}

/** What the mark is called and how it looks. Nothing found while something was not checked is told apart from nothing found. */
function standingOf(view: View): Standing {
  const open = openCards(view);
  if (view.presence === 'cannot') return { name: say('mark.cannot'), tier: 'cannot', sign: '?' };
  if (open[0]) return { name: say('mark.count', { count: open.length }), tier: open[0].tier, sign: String(open.length) };
  if (view.notChecked.length > 0) return { name: say('mark.incomplete'), tier: 'incomplete', sign: '?' };
  return { name: say(view.cards.length > 0 ? 'mark.dealt' : 'mark.nothing'), tier: 'none', sign: '' };
}

/** The small mark at the composer's edge; on hover or focus it tells what was checked. */
export function Mark({ view, open, room, onPress }: MarkProps) {
  const { name, tier, sign } = standingOf(view);
  const tip = useId();
  return (
    <div className="mark" data-tier={tier}>
      <Button action="open-mark" look="quiet" label={name} describedBy={tip} expanded={open} onPress={onPress}>
        <MarkShape />
        {sign !== '' && <span className="count" aria-hidden="true"><Text>{sign}</Text></span>}
      </Button>
      <div id={tip} className="tooltip" role="tooltip">
        <p><strong><Text>{name}</Text></strong></p>
        <Checked view={view} />
        <p><Text>{wayIn(view.shortcut, room)}</Text></p>
      </div>
    </div>
  );
}

function wayIn(shortcut: string, room: boolean): string {
  if (!room) return say('mark.no-room', { shortcut: shortcut || '–' });
  return shortcut === '' ? say('mark.shortcut.none') : say('mark.shortcut', { shortcut });
}

/** One standing beside another: the product's own sign. */
export function MarkShape() {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" className="mark-shape">
      <rect x="1.5" y="4" width="8.5" height="9" rx="2.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <rect x="12" y="2" width="2.6" height="12" rx="1.3" fill="currentColor" />
    </svg>
  );
}
