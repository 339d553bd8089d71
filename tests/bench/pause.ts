import { PAUSE } from '../../lib/composers/session/checks.ts';
import { BOXES, model, openBox } from '../e2e/boxes.ts';
import { type Launched, siteTab } from '../e2e/chromium.ts';
import { pause, readOne, until, waitForOurs } from '../e2e/driver.ts';
import type { SiteTab } from '../e2e/hands.ts';
import { type Figure, median, ms, p95 } from './figures.ts';

const TURNS = 25;
const AIM_MS = 100;
/** Between the keys of the last word, in milliseconds: a quick typist, about 200 words a minute. */
const KEY_APART = 60;
const NAMES = ['Marcus Whitfield', 'Olive Brandreth', 'Edwin Tamworth', 'Nadia Kestrel', 'Rufus Aldine'];

/**
 * The last word comes key by key. Keys that come all at once stand in line before the editor: the last of them is some 60 ms
 * old before the page hears of it, and that time is the editor's.
 */
async function typeLastWord(tab: SiteTab, word: string): Promise<void> {
  for (const key of word) {
    await pause(KEY_APART);
    await tab.type(key);
  }
}

/**
 * From the end of a pause in typing until the banner is painted, in each post box. The last key's time is the page's own;
 * the banner's is the first frame in which our root holds it. Both are on the clock of the page's process.
 */
export async function pauseToBanner({ context, first }: Launched): Promise<Figure[]> {
  const tab = await siteTab(context, first);
  const figures: Figure[] = [];
  for (const box of BOXES) {
    await openBox(tab, box);
    await tab.evaluate(() => {
      const keys = window as unknown as { lastKey: number };
      window.addEventListener('keydown', (event) => { keys.lastKey = performance.timeOrigin + event.timeStamp; }, true);
    });
    // The interface is loaded by the first words, and stays.
    await tab.type('Good day. ');
    await waitForOurs(tab, ({ presence }) => presence === 'mark', 'the mark');
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const shown = tab.inOurs(([root]) => new Promise<number>((resolve) => {
        const look = () => {
          if (root?.querySelector('[data-presence="banner"]')) resolve(performance.timeOrigin + performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }));
      await tab.type(`My patient ${NAMES[turn % NAMES.length]} came`);
      await typeLastWord(tab, ' in.');
      const at = await shown;
      const last = await tab.evaluate(() => (window as unknown as { lastKey: number }).lastKey);
      times.push(at - last - PAUSE);
      await tab.press('a', 'Control');
      await tab.press('Delete');
      await until(async () => (await model(tab, box)) === '', 'an empty box');
      await tab.type('Good day. ');
      await until(async () => (await readOne(tab))?.presence === 'mark', 'the mark again');
      await pause(PAUSE);
    }
    const late = p95(times);
    figures.push({
      what: `pause to banner, ${box.kind}`,
      measured: `median ${ms(median(times))}, p95 ${ms(late)}`,
      aim: `${AIM_MS} ms`,
      met: late <= AIM_MS,
      how: `${TURNS} turns after the ${PAUSE} ms pause, interface loaded, Chromium headless`,
    });
  }
  return figures;
}
