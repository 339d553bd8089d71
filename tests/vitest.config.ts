import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const ROOT = join(import.meta.dirname, '..');

const UNDER_POLICY = 'tests/e2e/managed-policy.e2e.ts';

/** One end-to-end project a browser: the same tests. A file starts a browser of its own; two at once leave a core to each. */
const inBrowser = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: browser,
    root: ROOT,
    include: ['tests/e2e/**/*.e2e.ts'],
    exclude: [UNDER_POLICY],
    provide: { browser },
    maxWorkers: 2,
    sequence: { groupOrder: 1 },
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});

/** The machine's own policies hold for every browser that starts: what sets them runs after all else, one browser at a time. */
const underPolicy = (browser: 'chromium' | 'firefox', groupOrder: number) => ({
  test: {
    name: `${browser}-policy`, root: ROOT, include: [UNDER_POLICY], provide: { browser }, sequence: { groupOrder }, testTimeout: 90_000, hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    root: ROOT,
    projects: [
      { test: { name: 'unit', root: ROOT, include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'tests/{tools,bench}/**/*.test.ts'] } },
      { test: { name: 'contracts', root: ROOT, include: ['tests/contracts/**/*.test.ts', 'tests/corpus/**/*.test.ts'] } },
      inBrowser('chromium'),
      inBrowser('firefox'),
      underPolicy('chromium', 2),
      underPolicy('firefox', 3),
    ],
  },
});
