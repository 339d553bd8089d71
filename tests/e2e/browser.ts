import { join } from 'node:path';
import { inject } from 'vitest';
import { type Sites, serveSites } from '../sites/server.ts';
import { findBrowser } from '../tools/browsers.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { Hands } from './hands.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}

const OUTPUT = join(import.meta.dirname, '../../.output');

/** A browser with the built extension in it, and the pages it is shown. */
export interface Session {
  readonly hands: Hands;
  readonly sites: Sites;
  /** Ends the browser, and tells which hosts were asked for that are none of the local pages'. */
  close(): Promise<readonly string[]>;
}

/** Starts the browser this project is for. */
export async function startSession(): Promise<Session> {
  return startBrowser(inject('browser'));
}

export async function startBrowser(name: 'chromium' | 'firefox'): Promise<Session> {
  const path = findBrowser(name);
  if (!path) throw new Error(`no ${name} was found`);
  const sites = await serveSites();
  const start = name === 'chromium' ? startChromium : startFirefox;
  const hands = await start(path, join(OUTPUT, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'), sites);
  return {
    hands,
    sites,
    async close() {
      const strangers = await hands.close();
      await sites.close();
      return strangers;
    },
  };
}
