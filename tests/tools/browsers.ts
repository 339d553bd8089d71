import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chromiums that load unpacked extensions from the command line; branded Chrome stopped doing so with version 137. */
const CHROMIUMS = ['chromium', 'chromium-browser', 'ungoogled-chromium', 'microsoft-edge', 'brave-browser'];
const FIREFOXES = ['firefox-esr', 'firefox'];

/** Where each system keeps them when they are not on the path. */
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

function onPath(names: readonly string[]): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      if (runs(path)) return path;
    }
  }
  return null;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export function findChromium(): string | null {
  return process.env.CHROMIUM ?? onPath(CHROMIUMS) ?? PLACES.find((path) => path.includes('Chromium') && runs(path)) ?? null;
}

export function findFirefox(): string | null {
  return process.env.FIREFOX ?? onPath(FIREFOXES) ?? PLACES.find((path) => path.includes('Firefox') && runs(path)) ?? null;
}
