import { compareTiers } from '../../lib/draft/tier.ts';
import type { Card, View } from '../../lib/checking/view.ts';

/** What the person did to the interface itself. */
export interface SurfaceState {
  /** The list of findings is open. */
  readonly open: boolean;
  /** The card that is open in the list. */
  readonly expanded: string | null;
  /** Made small: the mark alone, until something new of the banner's weight comes up. */
  readonly collapsed: readonly string[] | null;
  /** Card ids in the order they are shown, kept while the list is open so that nothing moves under the hand. */
  readonly order: readonly string[];
}

export const START: SurfaceState = { open: false, expanded: null, collapsed: null, order: [] };

/** Findings the person has not dealt with. */
export function openCards(view: View): readonly Card[] {
  return view.cards.filter(({ decision }) => decision === null);
}

/** Those that ask for more than the mark. */
function firm(view: View): readonly Card[] {
  return openCards(view).filter(({ tier }) => compareTiers(tier, 'note') > 0);
}

/** A new view arrived. */
export function seen(state: SurfaceState, view: View): SurfaceState {
  const ids = view.cards.map(({ id }) => id);
  const order = state.open ? [...state.order.filter((id) => ids.includes(id)), ...ids.filter((id) => !state.order.includes(id))] : ids;
  const news = state.collapsed !== null && firm(view).some(({ id }) => !state.collapsed?.includes(id));
  return {
    ...state,
    order,
    collapsed: news || view.presence === 'waiting' ? null : state.collapsed,
    expanded: state.expanded !== null && ids.includes(state.expanded) ? state.expanded : null,
  };
}

/** The list opens, with its first card, or the one asked for, open in it. */
export function opened(state: SurfaceState, view: View, card: string | null = null): SurfaceState {
  return { ...state, open: true, collapsed: null, expanded: card ?? openCards(view)[0]?.id ?? null };
}

export function closed(state: SurfaceState): SurfaceState {
  return { ...state, open: false, expanded: null };
}

export function toggled(state: SurfaceState, card: string): SurfaceState {
  return { ...state, expanded: state.expanded === card ? null : card };
}

export function collapsed(state: SurfaceState, view: View): SurfaceState {
  return { ...closed(state), collapsed: firm(view).map(({ id }) => id) };
}

/** Cards in the order they are shown. */
export function inOrder(state: SurfaceState, view: View): readonly Card[] {
  return [...view.cards].sort((a, b) => state.order.indexOf(a.id) - state.order.indexOf(b.id));
}

/** True when more than the mark is to be seen. */
export function hasPanel(state: SurfaceState, view: View): boolean {
  if (state.open || view.notice !== null || view.presence === 'waiting' || view.presence === 'cannot') return state.collapsed === null || view.notice !== null;
  return view.presence === 'banner' && state.collapsed === null && openCards(view).length > 0;
}

/** Whose fixes are wanted: the card that is open, else the one the banner leads with. */
export function fixesWanted(state: SurfaceState, view: View): string | null {
  if (state.open && state.expanded !== null) return state.expanded;
  return hasPanel(state, view) ? (openCards(view)[0]?.id ?? null) : null;
}
