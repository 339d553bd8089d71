import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserName, getBrowser, howToGet } from './browsers.ts';

const ROOT = join(import.meta.dirname, '../..');
const REPORTS = join(ROOT, '.output/reports');
const BIN = join(ROOT, 'node_modules/.bin');

/** Whether a tool has the screen and the machine, or takes what others leave of it; its words are then shown when it is done. */
type Place = 'in front' | 'behind';

interface Count {
  passed: number;
  failed: number;
}

const total: Count = { passed: 0, failed: 0 };

/** Runs a tool of the project with its output shown; true when it went well. */
function run(place: Place, tool: string, ...args: string[]): Promise<boolean> {
  const behind = place === 'behind';
  const child = spawn(join(BIN, tool), args, {
    cwd: ROOT, stdio: ['ignore', behind ? 'pipe' : 'inherit', behind ? 'pipe' : 'inherit'],
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` },
  });
  const words: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => words.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => words.push(chunk));
  if (behind && child.pid !== undefined) {
    try {
      setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    } catch {
      // It has ended already.
    }
  }
  return new Promise((resolve) => {
    child.on('error', ({ message }) => {
      console.log(`${tool}: ${message}`);
      resolve(false);
    });
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(words));
      resolve(status === 0);
    });
  });
}

/** One step that is good or not. */
async function step(name: string, good: () => Promise<boolean>): Promise<boolean> {
  const began = Date.now();
  const passed = await good();
  total[passed ? 'passed' : 'failed']++;
  console.log(`${passed ? 'passed' : 'FAILED'}: ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return passed;
}

interface Report {
  readonly testResults: readonly { readonly name: string; readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/** Runs test projects and adds up what passed and failed. A file that could not be run at all counts as one failure. */
async function tests(place: Place, ...projects: string[]): Promise<void> {
  const file = join(REPORTS, `${projects.join('-').replaceAll('-*', '')}.json`);
  rmSync(file, { force: true });
  const good = await run(place, 'vitest', 'run', '--config', 'tests/vitest.config.ts', ...projects.flatMap((project) => ['--project', project]),
    '--allowOnly=false', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    total.failed++;
    console.log(`FAILED: ${projects.join(', ')} left no report`);
    return;
  }
  const statuses = report.testResults.flatMap(({ status, assertionResults }) => {
    const all = assertionResults.map((one) => one.status);
    return status === 'failed' && !all.includes('failed') ? [...all, 'failed'] : all;
  });
  const failed = statuses.filter((status) => status === 'failed').length;
  total.passed += statuses.filter((status) => status === 'passed').length;
  // Something outside all tests went wrong, such as an error that nobody awaited.
  total.failed += !good && failed === 0 ? 1 : failed;
}

/** What needs no browser. It works all the time, and takes what those tests leave that wait for a browser most of it. */
async function withoutBrowser(): Promise<void> {
  await step('types', () => run('behind', 'tsc', '--noEmit'));
  await step('lint', () => run('behind', 'biome', 'lint', '--config-path=tests/lint.jsonc', '--error-on-warnings', '.'));
  await tests('behind', 'unit', 'unit-apart', 'contracts');
}

mkdirSync(REPORTS, { recursive: true });
const there = (async () => ({ chromium: await getBrowser('chromium'), firefox: await getBrowser('firefox') }))();
const built: Record<BrowserName, boolean> = {
  chromium: await step('build for Chromium', () => run('in front', 'wxt', 'build')),
  firefox: await step('build for Firefox', () => run('in front', 'wxt', 'build', '-b', 'firefox')),
};
const behind = withoutBrowser();
const browsers = await there;
const names = (['chromium', 'firefox'] as const).filter((name) => browsers[name] !== null && built[name]);
for (const name of ['chromium', 'firefox'] as const) {
  if (browsers[name] === null) await step(`a ${name} to test in`, async () => { console.log(howToGet(name)); return false; });
}
if (names.length > 0) await tests('in front', ...names.map((name) => `${name}-*`));
await behind;

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
