import type { ReactNode } from 'react';
import { compareTiers, type Tier } from '../lib/draft/tier.ts';
import type { WordId } from '../lib/words/words.ts';

/** A shape a tier, told apart without colour: ring, diamond, raised hand's octagon, barred octagon. */
const SHAPES: Readonly<Record<Tier, ReactNode>> = {
  note: <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.75" />,
  warn: <path d="M8 1.75 14.25 8 8 14.25 1.75 8Z" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinejoin="round" />,
  hold: <path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3Z" fill="currentColor" />,
  block: (
    <>
      <path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3Z" fill="currentColor" />
      <path d="M4.5 8h7" stroke="var(--surface)" strokeWidth="2" />
    </>
  ),
};

export function TierIcon({ tier }: { readonly tier: Tier }) {
  return <svg className="tier-icon" viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" data-tier={tier}>{SHAPES[tier]}</svg>;
}

/** What the icon says to those who hear it. Where nothing is posted, no post waits for the firmest kinds and none is stopped. */
export function tierWord(tier: Tier, waits: boolean): WordId {
  return waits || compareTiers(tier, 'hold') < 0 ? `tier.${tier}` : 'tier.first';
}
