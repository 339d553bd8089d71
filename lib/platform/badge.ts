import { browser } from './browser.ts';

/** The accent of the product's light pages, with the white that is read on it. */
const GROUND = '#58448f';
const INK = '#ffffff';

/** Shows a number on the toolbar's button, in one tab until it goes elsewhere; none for 0. */
export async function showCount(tab: number, count: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: GROUND }),
    browser.action.setBadgeTextColor?.({ color: INK }),
    browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : String(count) }),
  ]);
}
