import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startSession } from './browser.ts';
import { clickOn, pause } from './driver.ts';

// The line of the person's own profile is kept in memory for the browser's session, and nowhere else.

const MINE = 'https://x.com/noor_halvorsen';
const LINE = 'Night registrar at Harbour General. Views my own.';

let session: Session;
beforeAll(async () => { session = await startSession(); });
afterAll(() => session?.close());

describe('the person\'s own profile page', () => {
  it('leaves its line in memory for the session, and nothing on the disk', async () => {
    const { tab, openExtensionPage } = session.hands;
    await tab.goto(MINE);
    await clickOn(tab, '[data-testid="UserDescription"]');
    await pause(500);
    const page = await openExtensionPage('options.html');
    const [memory, local] = await page.evaluate(async () => {
      const { storage } = (window as unknown as { browser: typeof chrome }).browser;
      return [await storage.session.get(null), JSON.stringify(await storage.local.get(null))] as const;
    });
    expect(memory['own-profiles']).toEqual({ x: { site: 'x', account: 'noor_halvorsen', line: LINE } });
    expect(local).not.toContain('registrar');
  });
});
