import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { launchChromium } from '../e2e/chromium.ts';
import { serveSites } from '../sites/server.ts';
import { getBrowser, howToGet } from '../tools/browsers.ts';
import { checkTime } from './check-time.ts';
import { type Figure, table } from './figures.ts';
import { articleCheckTime, readingTime } from './page-article.ts';
import { busyFeed, evaluationTime, scriptSizes } from './page-cost.ts';
import { pauseToBanner, sleepToBanner } from './pause.ts';
import { rememberedPages } from './remembered.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXTENSION = join(ROOT, '.output/chrome-mv3');

const { status } = spawnSync(join(ROOT, 'node_modules/.bin/wxt'), ['build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) throw new Error('the extension could not be built');

const figures: Figure[] = [...checkTime(), articleCheckTime(), ...await rememberedPages(), ...scriptSizes(EXTENSION)];
const path = await getBrowser('chromium');
if (path) {
  const sites = await serveSites();
  const browser = await launchChromium(path, EXTENSION, sites);
  try {
    figures.push(await evaluationTime(browser), ...await readingTime(browser, EXTENSION), ...await busyFeed(browser), ...await pauseToBanner(browser), ...await sleepToBanner(browser));
  } finally {
    await browser.close();
    await sites.close();
  }
} else console.log(howToGet('chromium'));
console.log(table(figures));
