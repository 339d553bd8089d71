import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BOXES } from '../e2e/boxes.ts';
import { startChromium } from '../e2e/chromium.ts';
import { serveSites } from '../sites/server.ts';
import { DRAFT, writeSample } from './sample.ts';

/** Types a sample draft into each post box of a browser nobody sees, prints what was found, and keeps a picture of each. */
export async function showWithoutScreen(executablePath: string, extension: string, shots: string): Promise<void> {
  mkdirSync(shots, { recursive: true });
  const sites = await serveSites();
  const hands = await startChromium(executablePath, extension, sites);
  try {
    console.log(`There is no screen here, so a draft is typed for you:\n\n  ${DRAFT}\n`);
    for (const box of BOXES) {
      const { text } = await writeSample(hands.tab, box);
      const picture = join(shots, `${box.kind}.png`);
      await hands.tab.screenshot(picture);
      const said = text.split('\n').filter((line) => line.trim() !== '').map((line) => `  ${line}`);
      console.log([box.kind, ...said, `  picture: ${picture}`, ''].join('\n'));
    }
  } finally {
    await hands.close();
    await sites.close();
  }
}
