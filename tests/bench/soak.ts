import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { CDPSession } from 'playwright';
import { HOST_TAG } from '../../lib/composers/host.ts';
import { type Launched, launchChromium, siteTab } from '../e2e/chromium.ts';
import { pause, until } from '../e2e/driver.ts';
import type { SiteTab } from '../e2e/hands.ts';
import { serveSites } from '../sites/server.ts';
import { getBrowser, howToGet } from '../tools/browsers.ts';
import { type Figure, table } from './figures.ts';

// Two hours of use in some minutes: composers opened, written in, left and closed, addresses changed, and nothing left behind.

const ROOT = join(import.meta.dirname, '../..');
const EXTENSION = join(ROOT, '.output/chrome-mv3');

const COMPOSERS = 2_000;
const NAVIGATIONS = 500;
/** Before this part of the way nothing is compared: code is compiled and lists are built. */
const WARM = 0.2;
/** Every so many composers one stays until its banner stands; the others are left while the check is under way. */
const STAYS = 8;

/** One site's dialog, as its own page's script opens and closes it. */
interface Way {
  readonly name: string;
  readonly url: string;
  readonly open: string;
  readonly editor: string;
  readonly close: readonly string[];
  /** Addresses of the page's own router, gone to in turn; none where the test page has no router. */
  readonly routes: readonly string[];
}

const WAYS: readonly Way[] = [
  {
    name: 'X',
    url: 'https://x.com/home',
    open: '[data-testid="SideNav_NewTweet_Button"]',
    editor: '[role="dialog"] [data-testid="tweetTextarea_0"]',
    close: ['[data-testid="app-bar-close"]'],
    routes: ['/harbour/status/1', '/noor_halvorsen', '/i/chat/10-30', '/home'],
  },
  {
    name: 'Facebook',
    url: 'https://www.facebook.com/',
    open: '.fb-entry',
    editor: '[role="dialog"] [role="textbox"]',
    close: ['[role="dialog"] [aria-label="Close"]'],
    routes: [],
  },
  {
    name: 'LinkedIn',
    url: 'https://www.linkedin.com/feed/',
    open: '.share-start',
    editor: '[data-test-ql-editor-contenteditable="true"]',
    close: ['[aria-label="Dismiss"]', '[aria-label="Discard"]'],
    routes: [],
  },
];

/** What of ours is alive in a page. Counted after the garbage was collected, in our own world where the browser tells it by world. */
interface Left {
  /** Megabytes of JavaScript, the page's and ours. */
  readonly heap: number;
  readonly mutationObservers: number;
  readonly resizeObservers: number;
  readonly abortControllers: number;
  /** On `window`, the page's and ours. */
  readonly windowListeners: number;
  readonly hosts: number;
}

/** The world our content script runs in. */
async function ourWorld(cdp: CDPSession, id: string): Promise<() => number> {
  let world = -1;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${id}`) world = context.id;
  });
  await cdp.send('Runtime.enable');
  return () => world;
}

async function leftIn(cdp: CDPSession, world: number): Promise<Left> {
  const alive = async (prototype: string): Promise<number> => {
    const { result } = await cdp.send('Runtime.evaluate', { expression: prototype, contextId: world, objectGroup: 'soak' });
    const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '', objectGroup: 'soak' });
    const { result: length } = await cdp.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '', functionDeclaration: 'function () { return this.length; }', returnByValue: true,
    });
    return Number(length.value);
  };
  for (let sweep = 0; sweep < 3; sweep++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await pause(200);
  }
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { result: window } = await cdp.send('Runtime.evaluate', { expression: 'window', contextId: world, objectGroup: 'soak' });
  const { listeners } = await cdp.send('DOMDebugger.getEventListeners', { objectId: window.objectId ?? '' });
  const { result: hosts } = await cdp.send('Runtime.evaluate', { expression: `document.querySelectorAll('${HOST_TAG}').length`, contextId: world });
  const left = {
    heap: usedSize / 2 ** 20,
    mutationObservers: await alive('MutationObserver.prototype'),
    resizeObservers: await alive('ResizeObserver.prototype'),
    abortControllers: await alive('AbortController.prototype'),
    windowListeners: listeners.length,
    hosts: Number(hosts.value),
  };
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'soak' });
  return left;
}

/** Clicks elements one after another, each as soon as it stands there, then waits until `shows` is there, or gone; false if in vain. */
function press(tab: SiteTab, selectors: readonly string[], shows: string, there: boolean): Promise<boolean> {
  return tab.evaluate(async (...[sought, box, wanted]: [readonly string[], string, boolean]) => {
    const find = (root: Document | ShadowRoot, selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector)
      ?? [...root.querySelectorAll('*')].map((host) => host.shadowRoot && find(host.shadowRoot, selector)).find(Boolean) ?? null;
    const when = async (done: () => boolean) => {
      for (let tries = 0; tries < 400 && !done(); tries++) await new Promise((resolve) => { setTimeout(resolve, 5); });
      return done();
    };
    for (const selector of sought) {
      await when(() => find(document, selector) !== null);
      find(document, selector)?.click();
    }
    const stands = await when(() => (find(document, box) !== null) === wanted);
    if (wanted) find(document, box)?.focus();
    return stands;
  }, selectors, shows, there);
}

const standsHere = (tab: SiteTab): Promise<boolean> => tab.evaluate((tag) => document.querySelector(tag) !== null, HOST_TAG);

/** Opens a composer, writes in it, stays until something of ours stands there or leaves early, and closes it; false if in vain. */
async function once(tab: SiteTab, { open, editor, close }: Way, words: string, stays: boolean, leaveAfter: number): Promise<boolean> {
  if (!(await press(tab, [open], editor, true))) return false;
  await tab.compose?.([], words);
  const stood = stays
    ? await until(() => standsHere(tab), 'our interface', 5_000).catch(() => false)
    : await pause(leaveAfter).then(() => true);
  return (await press(tab, close, editor, false)) && stood;
}

/** Goes to an address as a single-page site does. */
async function goTo(tab: SiteTab, path: string): Promise<void> {
  await tab.evaluate((to) => {
    history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await pause(30);
}

const NAMES = ['Marcus Whitfield', 'Olive Brandreth', 'Edwin Tamworth', 'Nadia Kestrel', 'Rufus Aldine'];

/** One site's part of the way; what was alive after the warm part, and at the end. */
async function soak({ context, id }: Launched, way: Way, composers: number): Promise<{ before: Left; after: Left; failed: number }> {
  const page = await context.newPage();
  const tab = await siteTab(context, page);
  const cdp = await context.newCDPSession(page);
  const world = await ourWorld(cdp, id);
  await tab.goto(way.url);
  let before: Left | null = null;
  let failed = 0;
  let gone = 0;
  for (let turn = 0; turn < composers; turn++) {
    if (turn === Math.round(composers * WARM)) before = await leftIn(cdp, world());
    const words = `Turn ${turn}: my patient ${NAMES[turn % NAMES.length]} came in.`;
    const worked = await once(tab, way, words, turn % STAYS === 0, (turn % 3) * 80);
    if (!worked) failed += 1;
    if (way.routes.length === 0) continue;
    for (; gone < ((turn + 1) / composers) * NAVIGATIONS; gone++) await goTo(tab, way.routes[gone % way.routes.length] ?? '/');
    await goTo(tab, new URL(way.url).pathname);
  }
  await until(async () => !(await standsHere(tab)), 'our interface gone', 15_000).catch(() => undefined);
  const after = await leftIn(cdp, world());
  await page.close();
  if (before === null) throw new Error('nothing was compared');
  return { before, after, failed };
}

const COUNTED = ['mutationObservers', 'resizeObservers', 'abortControllers', 'windowListeners', 'hosts'] as const;

/** How much more memory may be in use at the end than after the warm part, in megabytes: the pages keep some of their own. */
const FLAT = 2;

function figuresOf({ name }: Way, composers: number, { before, after, failed }: Awaited<ReturnType<typeof soak>>): Figure[] {
  const how = `${composers} composers${failed > 0 ? `, ${failed} of which did not open, show or close` : ''}, after garbage collection`;
  const grown = after.heap - before.heap;
  const counts = COUNTED.map((key) => [before[key], after[key]] as const);
  return [
    {
      what: `soak, ${name}: memory`,
      measured: `${before.heap.toFixed(1)} to ${after.heap.toFixed(1)} MB`,
      aim: `+${FLAT} MB`,
      met: grown <= FLAT && failed === 0,
      how,
    },
    {
      what: `soak, ${name}: observers, sizes, lives, listeners, hosts`,
      measured: counts.map(([was, is]) => `${was}→${is}`).join(' '),
      aim: 'no more',
      met: counts.every(([was, is]) => is <= was),
      how,
    },
  ];
}

const { status } = spawnSync(join(ROOT, 'node_modules/.bin/wxt'), ['build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) throw new Error('the extension could not be built');
const path = await getBrowser('chromium');
if (!path) console.log(howToGet('chromium'));
else {
  const share = Number(process.argv[2] ?? 1);
  const sites = await serveSites();
  const browser = await launchChromium(path, EXTENSION, sites);
  try {
    const figures: Figure[] = [];
    for (const way of WAYS) {
      const composers = Math.round((COMPOSERS * share) / WAYS.length);
      figures.push(...figuresOf(way, composers, await soak(browser, way, composers)));
    }
    console.log(table(figures));
  } finally {
    await browser.close();
    await sites.close();
  }
}
