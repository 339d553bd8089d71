import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, getBrowser, howToGet } from './browsers.ts';

const ROOT = join(import.meta.dirname, '../..');
const REPORTS = join(ROOT, '.output/reports');
const BIN = join(ROOT, 'node_modules/.bin');

interface Count {
  passed: number;
  failed: number;
}

const total: Count = { passed: 0, failed: 0 };

/** Runs a tool of the project with its output shown; true when it went well. */
function run(tool: string, ...args: string[]): boolean {
  const path = `${BIN}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
  const { status, error } = spawnSync(join(BIN, tool), args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PATH: path } });
  if (error) console.log(`${tool}: ${error.message}`);
  return status === 0;
}

/** One step that is good or not. */
function step(name: string, good: () => boolean): boolean {
  const began = Date.now();
  const passed = good();
  total[passed ? 'passed' : 'failed']++;
  console.log(`${passed ? 'passed' : 'FAILED'}: ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return passed;
}

interface Report {
  readonly testResults: readonly { readonly name: string; readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/** Runs test projects and adds up what passed and failed. A file that could not be run at all counts as one failure. */
function tests(...projects: string[]): void {
  const file = join(REPORTS, `${projects.join('-').replaceAll('-*', '')}.json`);
  rmSync(file, { force: true });
  const good = run('vitest', 'run', '--config', 'tests/vitest.config.ts', ...projects.flatMap((project) => ['--project', project]),
    '--allowOnly=false', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    total.failed++;
    console.log(`FAILED: ${projects.join(', ')} left no report`);
    return;
  }
  const before = total.failed;
  for (const { status, assertionResults } of report.testResults) {
    for (const { status: one } of assertionResults) {
      if (one === 'passed') total.passed++;
      if (one === 'failed') total.failed++;
    }
    if (status === 'failed' && !assertionResults.some((one) => one.status === 'failed')) total.failed++;
  }
  // Something outside all tests went wrong, such as an error that nobody awaited.
  if (!good && total.failed === before) total.failed++;
}

mkdirSync(REPORTS, { recursive: true });
const built: Record<BrowserName, boolean> = {
  chromium: step('build for Chromium', () => run('wxt', 'build')),
  firefox: step('build for Firefox', () => run('wxt', 'build', '-b', 'firefox')),
};
step('types', () => run('tsc', '--noEmit'));
step('lint', () => run('biome', 'lint', '--config-path=tests/lint.jsonc', '--error-on-warnings', '.'));
tests('unit', 'unit-apart', 'contracts');
const there = (['chromium', 'firefox'] as const).filter((name) => {
  const found = getBrowser(name) !== null;
  if (!found) step(`a ${name} to test in`, () => { console.log(howToGet(name)); return false; });
  return found && built[name];
});
if (there.length > 0) tests(...there.map((name) => `${name}-*`));

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
