import type { Browser } from 'webextension-polyfill';

/**
 * Puts a content script into the tabs that were open before it came to their pages. Tabs that were discarded load it by
 * themselves; those that refuse it are left alone.
 */
export async function enterOpenTabs(browser: Pick<Browser, 'scripting' | 'tabs'>, script: string, pages: readonly string[]): Promise<void> {
  const { scripting, tabs } = browser;
  const open = await tabs.query({ url: [...pages] });
  await Promise.allSettled(open.map(({ id, discarded }) => (
    id === undefined || discarded ? undefined : scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [script] }))));
}
