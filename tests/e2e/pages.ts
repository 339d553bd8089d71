import { until } from './driver.ts';
import type { Hands, Tab } from './hands.ts';

/** Opens a page of the extension and waits until it is drawn. */
export async function openDrawn(hands: Hands, path: string, width = 1000, height = 900): Promise<Tab> {
  const page = await hands.openExtensionPage(path);
  await page.resize(width, height);
  await until(() => page.evaluate(() => document.querySelector('main h1') !== null), `${path} to be drawn`);
  return page;
}

/** Loads a page of the extension again, and waits until the new one is drawn: for a moment the old one still answers. */
export async function reload(page: Tab): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['old'] = '';
    location.reload();
  });
  const isNew = () => page.evaluate(() => !('old' in document.documentElement.dataset) && document.querySelector('main h1') !== null);
  await until(() => isNew().catch(() => false), 'the page anew');
}

/** Opens a page of the extension while the tab of a site is the one in front, as it is when the toolbar's button is pressed there. */
export async function openBeside(hands: Hands, path: string, address: string): Promise<Tab> {
  const page = await openDrawn(hands, path, 400, 800);
  await page.evaluate(async (start) => {
    const { tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const all = await tabs.query({});
    // The browser tells the address of a page that was pressed for alone; the first tab is the site's.
    const site = all.find(({ url }) => url?.startsWith(start)) ?? all[0];
    await tabs.update(site?.id ?? -1, { active: true });
  }, address);
  await reload(page);
  return page;
}

/** The words of the first element that fits; empty where there is none. */
export const textOf = (page: Tab, selector: string) => page.evaluate((sought) => document.querySelector(sought)?.textContent ?? '', selector);

/** How many elements fit. */
export const countOf = (page: Tab, selector: string) => page.evaluate((sought) => document.querySelectorAll(sought).length, selector);

/** What the extension keeps in one of its stores. */
export const stored = (page: Tab, area: 'local' | 'session') => page.evaluate(async (name) => {
  const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
  return await storage[name].get(null) as Record<string, unknown>;
}, area);

/** Keeps a value in one of the extension's stores, as another page of it would. */
export const store = (page: Tab, area: 'local' | 'session', values: Record<string, unknown>) => page.evaluate(async (name, items) => {
  const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
  await storage[name].set(items);
}, area, values);
