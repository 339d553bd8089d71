import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** A browser that can be ended and started again with all that it keeps on the disk. */
export interface LastingSession extends Session {
  startAgain(): Promise<void>;
}

/** Changes the manifest of the extension that is started, where a test can press no button of the browser's own. */
export type Manifest = { host_permissions: string[]; optional_host_permissions: string[] };

/** Starts the browser this project is for. */
export async function startSession(change?: (manifest: Manifest) => Manifest): Promise<Session> {
  return startBrowser(inject('browser'), change);
}

/** The same with a profile that lasts until the session is closed. */
export async function startLasting(change?: (manifest: Manifest) => Manifest): Promise<LastingSession> {
  const profile = mkdtempSync(join(tmpdir(), 'chaperone-profile-'));
  const session = await startBrowser(inject('browser'), change, profile);
  const { close } = session;
  return Object.assign(session, {
    async close() {
      const strangers = await close();
      rmSync(profile, { recursive: true, force: true });
      return strangers;
    },
  });
}

async function startBrowser(name: 'chromium' | 'firefox', change?: (manifest: Manifest) => Manifest, profile?: string): Promise<LastingSession> {
  const path = findBrowser(name);
  if (!path) throw new Error(`no ${name} was found`);
  const sites = await serveSites();
  const start = name === 'chromium' ? startChromium : startFirefox;
  const built = join(OUTPUT, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const copy = change && changed(built, change);
  const begin = () => start(path, copy ?? built, sites, profile);
  const session = {
    hands: await begin(),
    sites,
    async startAgain() {
      await session.hands.close();
      session.hands = await begin();
    },
    async close() {
      const strangers = await session.hands.close();
      await sites.close();
      if (copy) rmSync(copy, { recursive: true, force: true });
      return strangers;
    },
  };
  return session;
}

/** A copy of the built extension with another manifest. */
function changed(built: string, change: (manifest: Manifest) => Manifest): string {
  const copy = mkdtempSync(join(tmpdir(), 'chaperone-extension-'));
  cpSync(built, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Manifest)));
  return copy;
}
