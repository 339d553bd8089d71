import { NAMING } from './boxes.ts';
import { type Session, startSession } from './browser.ts';
import type { Hands, Tab } from './hands.ts';

/** The store of a worker's browser that keeps what it found out about its own packs; to find it out again takes seconds. */
const SELF_TESTS = 'self-tests';

let standing: Promise<Session> | null = null;

/**
 * A browser that all files of a worker have in turn, for those that leave nothing behind but tabs and what the extension keeps: both are taken
 * away when a file closes its session. To start a browser of its own for a file takes four to six seconds of a core.
 */
export async function shareSession(): Promise<Session> {
  standing ??= startSession();
  const started = standing;
  globalThis.endOfWorker = async () => { await (await started).close(); };
  const session = await started;
  const tabs: Tab[] = [];
  const noted = <T extends Tab>(tab: T): T => {
    tabs.push(tab);
    return tab;
  };
  const { hands } = session;
  return {
    sites: session.sites,
    hands: {
      ...hands,
      newTab: async () => noted(await hands.newTab()),
      openExtensionPage: async (path) => noted(await hands.openExtensionPage(path)),
    },
    async close() {
      try {
        for (const tab of tabs) await tab.close().catch(() => {});
        await forget(hands);
      } catch {
        // A browser that does not answer any more is no one's; the next file starts another.
        standing = null;
        await session.close();
      }
      return [];
    },
  };
}

/** So many checks of one draft after its start a browser's engine has the patterns as fast as they get; it sets to work on them at the tenth. */
const WARM = 12;

/**
 * Has the background check a draft until it does so fast. On a busy machine one that has just begun takes longer for some of its first checks
 * than a post is held; then it goes out unchecked, as it should, where a test is about something else.
 */
export async function warm({ openExtensionPage }: Hands): Promise<void> {
  const page = await openExtensionPage('popup.html');
  await page.evaluate(async (text, times) => {
    const { runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    for (let time = 0; time < times; time++) {
      const draft = { id: crypto.randomUUID(), revision: 0, site: 'x', surface: 'post', text };
      await runtime.sendMessage({ chaperone: 'check', request: { draft } });
    }
  }, NAMING.text, WARM);
  await empty(page);
  await page.close();
}

/** Takes away what the extension kept. */
const empty = (page: Tab) => page.evaluate(async (kept) => {
  const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
  const found = await storage.session.get(kept);
  await Promise.all([storage.local.clear(), storage.session.clear()]);
  await storage.session.set(found);
}, SELF_TESTS);

/** Takes away what the extension kept, and leaves an empty tab. */
async function forget(hands: Hands): Promise<void> {
  await hands.tab.goto('about:blank');
  await hands.tab.resize(1280, 900);
  const page = await hands.openExtensionPage('popup.html');
  await empty(page);
  await page.close();
}
