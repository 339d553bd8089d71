import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BOXES, openBox } from '../e2e/boxes.ts';
import { startChromium } from '../e2e/chromium.ts';
import { waitForOurs } from '../e2e/driver.ts';
import { serveSites } from '../sites/server.ts';

/** A draft with something to say about it; nobody in it exists. */
const DRAFT = 'Long night. Marcus Whitfield, MRN 4471902, was brought in from Fairhaven on 3 March and we nearly lost him.';

/** Types a sample draft into each post box of a browser nobody sees, prints what was found, and keeps a picture of each. */
export async function showWithoutScreen(executablePath: string, extension: string, shots: string): Promise<void> {
  mkdirSync(shots, { recursive: true });
  const sites = await serveSites();
  const hands = await startChromium(executablePath, extension, sites);
  try {
    console.log(`There is no screen here, so a draft is typed for you:\n\n  ${DRAFT}\n`);
    for (const box of BOXES) {
      await openBox(hands.tab, box);
      await hands.tab.type(DRAFT);
      const ours = await waitForOurs(hands.tab, ({ presence }) => presence === 'banner', `a banner at ${box.kind}`);
      const picture = join(shots, `${box.kind}.png`);
      await hands.tab.screenshot(picture);
      console.log(`${box.kind}\n${ours.text.replace(/^/gm, '  ')}\n  picture: ${picture}\n`);
    }
  } finally {
    await hands.close();
    await sites.close();
  }
}
