import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const ROOT = join(import.meta.dirname, '..');

/**
 * What a browser beside would disturb: the machine's own policies hold for every browser that starts, and a picture is read on all cores,
 * within a time.
 */
const ALONE = ['tests/e2e/managed-policy.e2e.ts', 'tests/e2e/pictures.e2e.ts'];

const endToEnd = (browser: 'chromium' | 'firefox') => ({
  root: ROOT,
  // The pages that the tests visit stand before any of them asks: two builds at once would empty each other's folder.
  globalSetup: 'tests/e2e/prepare.ts',
  provide: { browser },
  testTimeout: 90_000,
  hookTimeout: 60_000,
});

/**
 * One end-to-end project a browser: the same tests. A file starts a browser of its own and waits for it as much as it works it, so three
 * keep two cores busy. What the files import is read once for all of a worker's, being half the work of a small one.
 */
const inBrowser = (browser: 'chromium' | 'firefox') => ({
  test: {
    ...endToEnd(browser),
    name: browser,
    include: ['tests/e2e/**/*.e2e.ts'],
    exclude: ALONE,
    maxWorkers: 3,
    isolate: false,
    sequence: { groupOrder: 1 },
  },
});

/** After all else, one browser at a time. */
const alone = (browser: 'chromium' | 'firefox', groupOrder: number) => ({
  test: { ...endToEnd(browser), name: `${browser}-alone`, include: ALONE, maxWorkers: 1, sequence: { groupOrder } },
});

export default defineConfig({
  test: {
    root: ROOT,
    projects: [
      { test: { name: 'unit', root: ROOT, include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'tests/{tools,bench}/**/*.test.ts'] } },
      { test: { name: 'contracts', root: ROOT, include: ['tests/contracts/**/*.test.ts', 'tests/corpus/**/*.test.ts'] } },
      inBrowser('chromium'),
      inBrowser('firefox'),
      alone('chromium', 2),
      alone('firefox', 3),
    ],
  },
});
