/** A page that shows facts which take a while to gather. */
export interface NewestPage<Facts> {
  /** Gathers all anew and shows it, unless something newer was asked for meanwhile. */
  draw(): Promise<void>;
  /** Shows at once what a person chose, on top of what stood there; what was being gathered before is no longer shown. */
  choose(change: (facts: Facts) => Facts): void;
}

/**
 * Shows only the newest of what is gathered. A list with boxes to tick is worked out from what is shown: were that late, the second of two
 * boxes ticked in a row would take the first one back.
 */
export function newestPage<Facts>(gather: () => Promise<Facts>, show: (facts: Facts) => void): NewestPage<Facts> {
  let newest = 0;
  let shown: Facts | null = null;
  return {
    async draw() {
      newest += 1;
      const asked = newest;
      const facts = await gather();
      if (asked !== newest) return;
      shown = facts;
      show(facts);
    },
    choose(change) {
      if (shown === null) return;
      newest += 1;
      shown = change(shown);
      show(shown);
    },
  };
}
