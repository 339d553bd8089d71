import { until } from './driver.ts';
import type { Hands, Tab } from './hands.ts';

/** Opens a page of the extension and waits until it is drawn. */
export async function openDrawn(hands: Hands, path: string, width = 1000, height = 900): Promise<Tab> {
  const page = await hands.openExtensionPage(path);
  await page.resize(width, height);
  await until(() => page.evaluate(() => document.querySelector('main h1') !== null), `${path} to be drawn`);
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
