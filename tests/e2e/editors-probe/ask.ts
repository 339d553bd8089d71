import { inject } from 'vitest';
import { serveSites } from '../../sites/server.ts';
import { findBrowser } from '../../tools/browsers.ts';
import { startChromium } from '../chromium.ts';
import { startFirefox } from '../firefox.ts';
import type { Hands, SiteTab } from '../hands.ts';
import { buildProbe } from './build.ts';
import type { Ask } from './content.ts';

/** A browser with the probe in it. */
export interface Probe {
  readonly hands: Hands;
  close(): Promise<void>;
}

/** Starts the browser this project is for, with the probe in the extension's place. */
export async function startProbe(): Promise<Probe> {
  const browser = inject('browser');
  const path = findBrowser(browser);
  if (!path) throw new Error(`no ${browser} was found`);
  const folder = await buildProbe(browser);
  const sites = await serveSites();
  const hands = await (browser === 'chromium' ? startChromium : startFirefox)(path, folder, sites);
  return {
    hands,
    async close() {
      await hands.close();
      await sites.close();
    },
  };
}

/** Asks the probe in a page; what it can't do comes back as `failed`. */
export function ask<Reply>(tab: SiteTab, asked: Ask): Promise<Reply> {
  return tab.evaluate((json) => new Promise<Reply>((resolve) => {
    const id = Math.random();
    document.addEventListener(`probe-answer-${id}`, (event) => resolve(JSON.parse((event as CustomEvent<string>).detail)), { once: true });
    document.dispatchEvent(new CustomEvent('probe-ask', { detail: JSON.stringify({ id, ask: JSON.parse(json) }) }));
  }), JSON.stringify(asked));
}
