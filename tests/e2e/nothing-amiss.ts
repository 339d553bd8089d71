import axe from 'axe-core';
import { expect } from 'vitest';
import type { Tab } from './hands.ts';

/** Puts axe into a page. */
const bringAxe = new Function(axe.source) as () => void;

/** Runs axe on all of the page; answers with what is amiss and where, or null where the page has no axe. */
const runAxe = async () => {
  const there = (globalThis as unknown as { axe?: typeof axe }).axe;
  if (there === undefined) return null;
  const { violations, passes } = await there.run(document, { resultTypes: ['violations'] });
  return {
    amiss: violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`)),
    passed: passes.length,
  };
};

/** Has axe look at a page. It is a large script: a page that is looked at again still has it. */
export async function expectNothingAmiss(tab: Tab): Promise<void> {
  let seen = await tab.evaluate(runAxe);
  if (seen === null) {
    await tab.evaluate(bringAxe);
    seen = await tab.evaluate(runAxe);
  }
  expect(seen?.amiss).toEqual([]);
  expect(seen?.passed).toBeGreaterThan(5);
}
