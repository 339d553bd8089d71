import { openBox, type PostBox } from '../e2e/boxes.ts';
import { type Ours, waitForOurs } from '../e2e/driver.ts';
import type { SiteTab } from '../e2e/hands.ts';

/** A draft with something to say about it; nobody in it exists. */
export const DRAFT = 'Long night. Marcus Whitfield, MRN 4471902, was brought in from Fairhaven on 3 March and we nearly lost him.';

/** Types the sample draft into a post box and waits for the banner with its first fix and its marks. */
export async function writeSample(tab: SiteTab, box: PostBox, query = ''): Promise<Ours> {
  await openBox(tab, box, query);
  await tab.type(DRAFT);
  return waitForOurs(tab, ({ presence, actions, marks }) => presence === 'banner' && actions.includes('fix') && marks > 0, `a banner at ${box.kind}`);
}
