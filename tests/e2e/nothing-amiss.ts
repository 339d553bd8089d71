import axe from 'axe-core';
import { expect } from 'vitest';
import type { Tab } from './hands.ts';

/** Runs axe on all of the page; answers with what is amiss and where. */
const runAxe = new Function(`${axe.source};
  return axe.run(document, { resultTypes: ['violations'] }).then(({ violations, passes }) => ({
    amiss: violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)),
    passed: passes.length,
  }));`) as () => Promise<{ amiss: string[]; passed: number }>;

/** Has axe look at a page. */
export async function expectNothingAmiss(tab: Tab): Promise<void> {
  const { amiss, passed } = await tab.evaluate(runAxe);
  expect(amiss).toEqual([]);
  expect(passed).toBeGreaterThan(5);
}
