import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

export type BrowserName = 'chromium' | 'firefox';

interface Kind {
  /** Names on the path, the ones that are sure to do first. */
  readonly commands: readonly string[];
  /** Where systems keep it that have no path for it. */
  readonly places: readonly string[];
  readonly variable: string;
  readonly debian: string;
  readonly get: string;
}

const KINDS: Record<BrowserName, Kind> = {
  chromium: {
    // Branded Chrome is left out: since version 137 it no longer loads unpacked extensions from the command line.
    commands: ['chromium', 'chromium-browser', 'ungoogled-chromium', 'microsoft-edge', 'msedge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    variable: 'CHROMIUM',
    debian: 'chromium',
    get: 'Debian, Ubuntu: apt install chromium. Fedora: dnf install chromium. macOS: brew install --cask chromium. '
      + 'Anywhere: npx playwright install chromium. Then, if it is not found by itself, CHROMIUM=/path/to/chromium before the command.',
  },
  firefox: {
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    variable: 'FIREFOX',
    debian: 'firefox-esr',
    get: 'Debian: apt install firefox-esr. Elsewhere: https://www.mozilla.org/firefox/enterprise/. '
      + 'Then, if it is not found by itself, FIREFOX=/path/to/firefox before the command.',
  },
};

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser's program, or null. `CHROMIUM` and `FIREFOX` in the environment come first. */
export function findBrowser(name: BrowserName): string | null {
  const { commands, places, variable } = KINDS[name];
  const named = process.env[variable];
  if (named) return runs(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const fetched = name === 'chromium' ? [chromium.executablePath()] : [];
  return [...onPath, ...places, ...fetched].find(runs) ?? null;
}

/** The browser's program; installs it where that needs no question: on Debian and its kin, as root. Ask for one after the other: apt does one thing at a time. */
export async function getBrowser(name: BrowserName): Promise<string | null> {
  const found = findBrowser(name);
  if (found || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  const apt = async (...args: string[]): Promise<boolean> => {
    const child = spawn('apt-get', args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    const [status] = await once(child, 'close').catch(() => [null]);
    return status === 0;
  };
  // Where that fails the caller says so: the browser is still not there.
  if (await apt('update', '-q')) await apt('install', '-q', '-y', '--no-install-recommends', KINDS[name].debian);
  return findBrowser(name);
}

/** How a person gets the browser. */
export function howToGet(name: BrowserName): string {
  return `No ${name} was found. ${KINDS[name].get}`;
}
