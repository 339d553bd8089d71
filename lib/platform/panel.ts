import { browser } from './browser.ts';

/** What Firefox calls the panel. */
interface SidebarAction {
  open(): Promise<void>;
}

/** Opens the panel of a window. Has to be called straight from a press, or the browser refuses. */
export async function openPanel(window: number): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  // Nothing may be waited for before either call: the press would count as over.
  if (sidebarAction !== undefined) return sidebarAction.open();
  return chrome.sidePanel.open({ windowId: window });
}

/** The tab that the panel's own button is about: the one in front, or where that is a page of ours the one before it. */
export async function tabInFront(): Promise<number | null> {
  const own = browser.runtime.getURL('');
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter(({ url }) => url?.startsWith(own) !== true);
  const [latest] = [...others].sort((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return latest?.id ?? null;
}

/** Brings a tab to the front of its window. */
export async function showTab(tab: number): Promise<void> {
  await browser.tabs.update(tab, { active: true });
}

/** An entry of the menu that a press with the other button opens. */
interface MenuEntry {
  readonly id: string;
  readonly title: string;
  readonly contexts: readonly ('page' | 'selection')[];
  press(tab: number, window: number, selected: string): void;
}

/** Keeps the entries in the menu; the browser forgets them when the extension is updated, and keeps them when its background ends. */
export function keepMenu(entries: readonly MenuEntry[]): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    for (const { id, title, contexts } of entries) browser.contextMenus.create({ id, title, contexts: [...contexts] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (tab?.id !== undefined && tab.windowId !== undefined) entries.find(({ id }) => id === menuItemId)?.press(tab.id, tab.windowId, selectionText);
  });
}
