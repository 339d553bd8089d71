import { AWAKE, PAUSE } from '../../lib/composers/session/checks.ts';
import { BOXES, model, openBox, type PostBox } from '../e2e/boxes.ts';
import { type Launched, siteTab, stopWorkers } from '../e2e/chromium.ts';
import { pause, readOne, until, waitForOurs } from '../e2e/driver.ts';
import type { SiteTab } from '../e2e/hands.ts';
import { type Figure, median, ms, p95 } from './figures.ts';

const TURNS = 25;
const TURNS_ASLEEP = 5;
const AIM_MS = 100;
/** Between the keys of the last word, in milliseconds: a quick typist, about 200 words a minute. */
const KEY_APART = 60;
const NAMES = ['Marcus Whitfield', 'Olive Brandreth', 'Edwin Tamworth', 'Nadia Kestrel', 'Rufus Aldine'];

/**
 * Words come key by key. Keys that come all at once stand in line before the editor: the last of them is some 60 ms
 * old before the page hears of it, and that time is the editor's.
 */
async function typeKeyByKey(tab: SiteTab, words: string): Promise<void> {
  for (const key of words) {
    await pause(KEY_APART);
    await tab.type(key);
  }
}

/** Opens a box and writes a first line, by which the interface is loaded; it stays. */
async function begin(tab: SiteTab, box: PostBox): Promise<void> {
  await openBox(tab, box);
  await tab.evaluate(() => {
    const keys = window as unknown as { lastKey: number };
    window.addEventListener('keydown', (event) => { keys.lastKey = performance.timeOrigin + event.timeStamp; }, true);
  });
  await tab.type('Good day. ');
  await waitForOurs(tab, ({ presence }) => presence === 'mark', 'the mark');
}

/**
 * Milliseconds from the end of the pause behind the last key until the banner is painted. The last key's time is the page's own;
 * the banner's is the first frame in which our root holds it. Both are on the clock of the page's process.
 */
async function timeToBanner(tab: SiteTab, write: () => Promise<void>): Promise<number> {
  const shown = tab.inOurs(([root]) => new Promise<number>((resolve) => {
    const look = () => {
      if (root?.querySelector('[data-presence="banner"]')) resolve(performance.timeOrigin + performance.now());
      else requestAnimationFrame(look);
    };
    look();
  }));
  await write();
  const at = await shown;
  const last = await tab.evaluate(() => (window as unknown as { lastKey: number }).lastKey);
  return at - last - PAUSE;
}

/** The first line again, and no banner. */
async function beginAnew(tab: SiteTab, box: PostBox): Promise<void> {
  await tab.press('a', 'Control');
  await tab.press('Delete');
  await until(async () => (await model(tab, box)) === '', 'an empty box');
  await tab.type('Good day. ');
  await until(async () => (await readOne(tab))?.presence === 'mark', 'the mark again');
  await pause(PAUSE);
}

function figureOf(what: string, times: readonly number[], how: string): Figure {
  const late = p95(times);
  return {
    what, measured: `median ${ms(median(times))}, p95 ${ms(late)}`, aim: `${AIM_MS} ms`, met: late <= AIM_MS,
    how: `${times.length} turns after the ${PAUSE} ms pause, interface loaded, ${how}Chromium headless`,
  };
}

/** From the end of a pause in typing until the banner is painted, in each post box. */
export async function pauseToBanner({ context, first }: Launched): Promise<Figure[]> {
  const tab = await siteTab(context, first);
  const figures: Figure[] = [];
  for (const box of BOXES) {
    await begin(tab, box);
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      times.push(await timeToBanner(tab, async () => {
        await tab.type(`My patient ${NAMES[turn % NAMES.length]} came`);
        await typeKeyByKey(tab, ' in.');
      }));
      await beginAnew(tab, box);
    }
    figures.push(figureOf(`pause to banner, ${box.kind}`, times, ''));
  }
  return figures;
}

/** The same for the first sentence written after the browser let the background sleep, typed without a pause. */
export async function sleepToBanner({ context, id, first }: Launched): Promise<Figure[]> {
  const tab = await siteTab(context, first);
  const box = BOXES[0]!;
  await begin(tab, box);
  const times: number[] = [];
  for (let turn = 0; turn < TURNS_ASLEEP; turn++) {
    await pause(AWAKE);
    await stopWorkers(context, `chrome-extension://${id}/`);
    times.push(await timeToBanner(tab, () => typeKeyByKey(tab, `My patient ${NAMES[turn % NAMES.length]} came in with chest pain last night.`)));
    await beginAnew(tab, box);
  }
  return [figureOf(`the same after a sleep, ${box.kind}`, times, `background stopped after a silence of ${AWAKE / 1000} s, `)];
}
