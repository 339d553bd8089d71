import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const ROOT = join(import.meta.dirname, '..');

/** One end-to-end project a browser: the same tests, one at a time, for they share the machine's screen focus and its cores. */
const inBrowser = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: browser,
    root: ROOT,
    include: ['tests/e2e/**/*.e2e.ts'],
    provide: { browser },
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
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
    ],
  },
});
