import type { PanelWish } from '../checking/page-view.ts';

/** How long a wish waits for its panel to open, in milliseconds. */
const LONGEST_WAIT = 10_000;

/** A wish with a number of its own, so that a panel that is asked twice grants it once. */
export interface Wished {
  readonly at: number;
  readonly wish: PanelWish;
}

/** What panels are asked to do by presses elsewhere, by window. In memory alone, for as long as a panel takes to open. */
export interface PanelWishes {
  make(window: number, wish: PanelWish): Promise<void>;
  of(window: number): Wished | null;
}

/** `tell` reaches the panels that are open; `now` is the time in milliseconds. */
export function openWishes(tell: () => Promise<void>, now: () => number = Date.now): PanelWishes {
  const latest = new Map<number, Wished>();
  let last = 0;
  return {
    make(window, wish) {
      // Two presses in one millisecond are two.
      last = Math.max(last + 1, now());
      const wished = { at: last, wish };
      latest.set(window, wished);
      // A text that was handed over is not kept for longer than its way takes.
      setTimeout(() => { if (latest.get(window) === wished) latest.delete(window); }, LONGEST_WAIT);
      return tell();
    },
    of: (window) => latest.get(window) ?? null,
  };
}
