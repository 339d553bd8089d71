// Runs a script of the project in a clone where nothing was prepared: installs what the lock file names, unless it is
// there, and hands over to the Node the project brings. Itself plain JavaScript, for the Node a machine happens to have.
// Usage: node tests/tools/with-setup.mjs <script> [arguments]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const NODE = join(ROOT, 'node_modules/.bin/node');

/** The packages a lock file names, by their place. */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(join(ROOT, lockFile), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** True when all that the lock file names is installed, in its version. npm keeps its own list of what it installed. */
function installed() {
  const wanted = packagesOf('package-lock.json');
  const there = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !there || !existsSync(NODE)) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => (
    place === '' || there[place]?.version === version || (optional && !there[place])
  ));
}

if (!installed()) {
  console.error('Installing what the lock file names…');
  // npm's own words go to standard error: standard output belongs to the script.
  const { status } = spawnSync('npm', ['ci', '--no-progress'], { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('The packages could not be installed; npm says why above.');
    process.exit(1);
  }
}

const { status, signal } = spawnSync(NODE, process.argv.slice(2), { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
if (signal) process.kill(process.pid, signal);
process.exit(status ?? 1);
