import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { chromium } from 'playwright';
import { DEMO_HOST } from '../sites/addresses.ts';
import { serveSites } from '../sites/server.ts';
import { getBrowser, howToGet } from './browsers.ts';
import { showWithoutScreen } from './show.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXTENSION = join(ROOT, '.output/chrome-mv3');

/** How long the page of the first start may take to open, in milliseconds. */
const FIRST_START = 3_000;

const screen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const { status } = spawnSync(join(ROOT, 'node_modules/.bin/wxt'), ['build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
const path = await getBrowser('chromium');
if (status !== 0) {
  console.log('The extension could not be built; the reason stands above.');
  process.exitCode = 1;
} else if (!path) {
  console.log(howToGet('chromium'));
  process.exitCode = 1;
} else if (screen) await showOnScreen(path);
else await showWithoutScreen(path, EXTENSION, join(ROOT, '.output/shots'));

/** Opens a browser with the extension and the local pages, until the person closes it. */
async function showOnScreen(executablePath: string): Promise<void> {
  const sites = await serveSites();
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: false,
    viewport: null,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--enable-automation', '--disable-extensions'],
    args: [
      `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${sites.port}`, '--no-first-run',
    ],
  });
  const page = context.pages()[0] ?? await context.newPage();
  await page.goto(`https://${DEMO_HOST}/`);
  // The page of the first start may open before this or after; it waits behind the boxes.
  await page.bringToFront();
  await Promise.race([context.waitForEvent('page', { timeout: 0 }), after(FIRST_START)]);
  await page.bringToFront();
  console.log('Chaperone stands in the browser that just opened; its pages are local. Close the browser to end.');
  await new Promise<void>((resolve) => context.on('close', () => resolve()));
  await sites.close();
}
