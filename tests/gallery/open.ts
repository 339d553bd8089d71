import { join } from 'node:path';
import type { View } from '../../lib/checking/view.ts';
import type { SiteTab } from '../e2e/hands.ts';
import { bundle } from './bundle.ts';
import type { Look } from './composer.ts';
import type { ViewName } from './fixtures.ts';
import type { Gallery } from './gallery.tsx';

declare global {
  interface Window {
    gallery: Gallery;
  }
}

const PAGE = 'data:text/html,<!doctype html><html lang="en"><title>Gallery</title><body></body></html>';

export const LIGHT: Look = { background: 'light', fontSize: 15, direction: 'ltr' };

let code: Promise<string> | null = null;

/** Puts the gallery into a tab. What a test runs in a tab may not refer to anything outside itself, so the script goes in as a function's body. */
export async function openGallery(tab: SiteTab): Promise<void> {
  code ??= bundle(join(import.meta.dirname, 'gallery.tsx'));
  await tab.goto(PAGE);
  await tab.evaluate(new Function(await code) as () => void);
}

/** Shows one state beside a plain composer, and waits until it stands. */
export async function show(tab: SiteTab, name: ViewName, look: Look = LIGHT): Promise<void> {
  await tab.evaluate((state, dress) => window.gallery.show(state, dress), name, look);
  await settled(tab);
}

export async function render(tab: SiteTab, view: View): Promise<void> {
  await tab.evaluate((next) => window.gallery.render(next), view);
  await settled(tab);
}

/** Two frames: places are found right after drawing. A window that is not in front may draw none, so they are not waited for without end. */
export function settled(tab: SiteTab): Promise<void> {
  return tab.evaluate(() => new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    setTimeout(resolve, 500);
  }));
}

/** What the interface asked for since the page was opened. */
export function asked(tab: SiteTab): Promise<unknown[][]> {
  return tab.evaluate(() => window.gallery.asked);
}
