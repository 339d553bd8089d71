import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BOXES, type PostBox } from '../e2e/boxes.ts';
import { startChromium } from '../e2e/chromium.ts';
import { serveSites } from '../sites/server.ts';
import { getBrowser, howToGet } from './browsers.ts';
import { writeSample } from './sample.ts';

const ROOT = join(import.meta.dirname, '../..');
const PICTURES = join(ROOT, '.github/pictures');
const [X, FACEBOOK, LINKEDIN] = BOXES as readonly [PostBox, PostBox, PostBox];

/** The pictures in the README: a site each, and the looks a site comes in. */
const SCENES = [
  { name: 'x', box: X, theme: 'light' },
  { name: 'facebook', box: FACEBOOK, theme: 'dark' },
  { name: 'linkedin', box: LINKEDIN, theme: 'light' },
] as const;

const { status } = spawnSync(join(ROOT, 'node_modules/.bin/wxt'), ['build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) throw new Error('the extension could not be built');
const path = await getBrowser('chromium');
if (!path) throw new Error(howToGet('chromium'));

mkdirSync(PICTURES, { recursive: true });
const sites = await serveSites();
const { tab, close } = await startChromium(path, join(ROOT, '.output/chrome-mv3'), sites);
try {
  await tab.resize(860, 640);
  for (const { name, box, theme } of SCENES) {
    await writeSample(tab, box, `theme=${theme}`);
    await tab.screenshot(join(PICTURES, `${name}.png`));
  }
} finally {
  await close();
  await sites.close();
}
