import type { Fix, Report } from '../checking/report.ts';
import type { Card, Checked, Citation, Decision, Present } from '../checking/view.ts';
import type { Draft } from '../draft/draft.ts';
import type { PictureBackground } from './attach/asking.ts';
import type { OwnProfile } from './context/own-profile.ts';
import type { PageWorld } from './editors/write.ts';
import type { SelectorHints } from './surfaces/hints.ts';

/**
 * Everything a composer needs from outside the page, given in as functions: nothing here knows how a message
 * is sent. All of them may reject, when the background fails or is gone.
 */
export interface Background extends PageWorld {
  check(draft: Draft): Promise<Checked>;
  /** Starts the background where the browser let it sleep, so that the next check need not wait for it. */
  wake(): Promise<unknown>;
  fixes(draft: Draft, findings: readonly string[]): Promise<readonly Fix[]>;
  /** Null takes a decision back. Resolves to false when it could not be kept. */
  decide(subject: { draft: string; finding: string; words: string }, decision: Decision | null): Promise<boolean>;
  /** Tells what became of a warning, for the alert budget. */
  count(rule: string, outcome: 'shown' | 'overridden' | 'acted-on'): Promise<unknown>;
  /** Tells how many findings stand open in this frame, for the toolbar. */
  showCount(open: number): Promise<unknown>;
  openOptions(): Promise<unknown>;
  /** This post went out. If it promotes something it is kept as numbers for the browser's session, to be known when it is posted again. */
  keepPost(draft: Draft): Promise<unknown>;
  /** Selectors that an institution adds to the built-in ones. */
  hints(): Promise<SelectorHints>;
  /** The person's own profile page was seen; kept for the browser's session. */
  keepProfile(profile: OwnProfile & { readonly site: Draft['site'] }): Promise<unknown>;
  /** The interface, loaded when it is first asked for. */
  interface(): Promise<Present>;
  readonly pictures: Omit<PictureBackground, 'dialog' | 'checkAlt'>;
  /** False once the extension was updated or removed under this script. */
  alive(): boolean;
}

/** Turns a report into what is shown; `lib/checking/cards.ts`, given in. */
export type CardsOf = (
  report: Report, text: string, citations: readonly Citation[], decisions: Readonly<Record<string, Decision>>,
) => readonly Card[];
