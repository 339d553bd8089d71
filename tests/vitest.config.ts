import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

const ROOT = join(import.meta.dirname, '..');

/** The machine's own policies hold for every browser of their kind that starts. */
const POLICY = 'tests/e2e/managed-policy.e2e.ts';
/** A picture is read on all cores, within a time. */
const PICTURES = ['tests/e2e/pictures.e2e.ts', 'tests/e2e/page-pictures.e2e.ts'];

/** Tests in which nothing is posted or attached. They wait more than they work. */
const NOTHING_HELD = [
  'axe', 'context', 'crowd', 'docked-panel', 'editors', 'evidence', 'options', 'own-profile', 'pages', 'panel', 'permission', 'picture-dialog', 'popup', 'private-window', 'ways-in', 'workbench',
].map((name) => `tests/e2e/${name}.e2e.ts`);

/** Milliseconds: what reads a whole pack or corpus takes two or three seconds, many drafts at random twenty, and browsers go first on the machine. */
const LONGEST_TEST = 180_000;

/**
 * Tests that need a worker of their own: those that put another module in the place of one, where it would stay for the files after them;
 * those with a page, which modules that were read before still take for the last file's; and those that take the time, which what others
 * left in memory makes longer.
 */
const APART = globSync('{lib,components}/**/*.test.{ts,tsx}', { cwd: ROOT })
  .filter((path) => /^\/\/ @vitest-environment|\bvi\.mock\(|\bperformance\.now\(\)|\bprocess\.(?:hrtime|cpuUsage|threadCpuUsage)\b/.test(readFileSync(join(ROOT, path), 'utf8')));

/**
 * Tests without a browser. Files share their worker: the word lists, packs and claims that nearly all of them import are read once, not two
 * hundred times, which took longer than the tests.
 */
const besideCode = (name: string, include: readonly string[], exclude: readonly string[] = []) => ({
  test: { name, root: ROOT, testTimeout: LONGEST_TEST, include: [...include], exclude: [...exclude], isolate: false },
});

const endToEnd = (browser: 'chromium' | 'firefox') => ({
  root: ROOT,
  // The pages that the tests visit stand before any of them asks: two builds at once would empty each other's folder.
  globalSetup: 'tests/e2e/prepare.ts',
  environment: './tests/e2e/environment.ts',
  provide: { browser },
  testTimeout: 90_000,
  hookTimeout: 60_000,
  // A press can land beside a button while a busy machine draws the page anew. The report names what needed a second try.
  retry: 1,
});

/**
 * Tests in one browser. Beside them run those of other projects with the same number in `order`. A file starts a browser of its own or takes
 * the one its worker's files share; what the files import is read once for all of a worker's.
 */
const inBrowser = (browser: 'chromium' | 'firefox', what: string, include: readonly string[], maxWorkers: number, order: number, exclude: readonly string[] = []) => ({
  test: { ...endToEnd(browser), name: `${browser}-${what}`, include: [...include], exclude: [...exclude], maxWorkers, isolate: false, sequence: { groupOrder: order } },
});

/** What goes out is held no longer than 400 ms for its check: two browsers at once leave a core to each, which a third one can take. */
const held = (browser: 'chromium' | 'firefox') => inBrowser(browser, 'held', ['tests/e2e/**/*.e2e.ts'], 2, 1, [...NOTHING_HELD, POLICY, ...PICTURES]);

export default defineConfig({
  test: {
    root: ROOT,
    sequence: { sequencer: LongestFirst },
    projects: [
      besideCode('unit', ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'tests/{tools,bench}/**/*.test.ts'], APART),
      { test: { name: 'unit-apart', root: ROOT, testTimeout: LONGEST_TEST, include: APART } },
      besideCode('contracts', ['tests/contracts/**/*.test.ts', 'tests/corpus/**/*.test.ts']),
      held('chromium'),
      held('firefox'),
      inBrowser('chromium', 'policy', [POLICY], 3, 2),
      inBrowser('firefox', 'rest', NOTHING_HELD, 3, 2),
      inBrowser('firefox', 'policy', [POLICY], 3, 3),
      inBrowser('chromium', 'rest', NOTHING_HELD, 3, 3),
      inBrowser('chromium', 'pictures', PICTURES, 1, 4),
      inBrowser('firefox', 'pictures', PICTURES, 1, 5),
    ],
  },
});
