import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Placement, Present, Presented, View, ViewActions } from '../../lib/checking/view.ts';
import { onSpoken } from '../../lib/words/words.ts';
import { NearPage } from '../Text.tsx';
import { createHost } from './host.ts';
import type { Move } from './MoveHandle.tsx';
import { createStand } from './stand.ts';
import { Surface } from './Surface.tsx';
import { closed, fixesWanted, opened, seen, START, type SurfaceState } from './surface-state.ts';
import { createUnderlines } from './underlines.ts';

/** Puts mark, banner and underlines beside one composer. Everything ends with `remove`. */
export const present: Present = (placement: Placement, actions: ViewActions): Presented => {
  const life = new AbortController();
  const host = createHost(life.signal);
  const lines = host.container.appendChild(document.createElement('div'));
  const drawn = host.container.appendChild(document.createElement('div'));
  lines.className = 'surface';
  const react = createRoot(drawn);
  const underlines = createUnderlines(lines);
  const stand = createStand(drawn, placement);
  let view: View | null = null;
  let state: SurfaceState = START;
  let room = true;

  const draw = () => {
    if (view === null) return;
    const current = view;
    const look = placement.look();
    lines.dataset.look = look.background;
    flushSync(() => react.render(
      <NearPage value>
        <Surface view={current} state={state} look={look} room={room} actions={actions} onState={change} onShow={show} onMove={move} />
      </NearPage>,
    ));
    void stay();
  };
  /** Puts all in its place; resolves once it stands there and can take the focus. */
  const stay = async (): Promise<void> => {
    if (view === null || life.signal.aborted) return;
    host.keep();
    underlines.draw(view.cards, placement);
    const insist = state.open || view.presence === 'waiting' || view.notice !== null;
    const found = await stand.place(insist);
    if (found === room || life.signal.aborted) return;
    room = found;
    draw();
  };
  const change = (next: SurfaceState) => {
    state = next;
    draw();
    wantFixes();
  };
  const wantFixes = () => {
    const card = view && fixesWanted(state, view);
    if (card && view?.fixes[card] === undefined) actions.open(card);
  };
  const show = (id: string) => {
    const span = view?.cards.find((card) => card.id === id)?.span;
    if (span) placement.select(span);
  };
  const move: Move = (by) => {
    stand.move(by);
    void stay();
  };
  const takeFocus = async () => {
    await stay();
    if (view === null || life.signal.aborted) return;
    if (!room || drawn.querySelector('[data-focus]') === null) {
      change(opened(state, view));
      await stay();
    }
    const target = drawn.querySelector<HTMLElement>('[data-focus]') ?? drawn.querySelector<HTMLElement>('.card [data-action="more"]');
    target?.focus({ preventScroll: true });
  };
  placement.onChange(() => void stay(), life.signal);
  onSpoken(draw, life.signal);

  return {
    render(next) {
      view = next;
      state = seen(state, next);
      draw();
      wantFixes();
    },
    focus: () => void takeFocus(),
    focused: () => host.root.activeElement !== null,
    close() {
      const { open } = state;
      if (open) change(closed(state));
      return open;
    },
    remove() {
      react.unmount();
      life.abort();
    },
  };
};
