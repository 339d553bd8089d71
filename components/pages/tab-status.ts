import type { TabStatus } from './Popup.tsx';

type Composers = Extract<TabStatus, { kind: 'watching' }>['composers'];

/** What was seen of a tab. */
export interface SeenTab {
  readonly isWatched: boolean;
  /** Sites that the browser does not let us see, by name. */
  readonly missing: readonly string[];
  /** Something of ours answers there. */
  readonly answers: boolean;
  readonly composers: Composers;
}

/** What is said of a tab. What the person or the institution turned off goes before what was seen. */
export function statusOf({ isWatched, missing, answers, composers }: SeenTab, { panelOnly, off }: { readonly panelOnly: boolean; readonly off: boolean }): TabStatus {
  if (panelOnly) return { kind: 'panel-only' };
  if (isWatched) return off ? { kind: 'off' } : answers ? { kind: 'watching', composers } : { kind: 'silent' };
  return missing.length > 0 ? { kind: 'not-allowed', sites: missing } : { kind: 'elsewhere' };
}
