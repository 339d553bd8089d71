import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findBrowser, howToGet } from './browsers.ts';

/** Draws the icons of the manifest from icon.svg: `node tests/tools/draw-icons.ts`. The browsers take no SVG in all places. */
const SIZES = [16, 32, 48, 128];

const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error(howToGet('chromium'));
const browser = await chromium.launch({ executablePath });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
  await page.screenshot({ path: new URL(`../../public/icon/${size}.png`, import.meta.url).pathname, omitBackground: true });
}
await browser.close();
