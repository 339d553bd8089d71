import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startSession } from './browser.ts';
import { clickOn, pause, until } from './driver.ts';
import type { SiteTab } from './hands.ts';

// The line of the person's own profile is kept in memory for the browser's session, and nowhere else.

const MINE = 'https://x.com/noor_halvorsen';
const LINE = 'Night registrar at Harbour General. Views my own.';

let session: Session;
beforeAll(async () => { session = await startSession(); });
afterAll(() => session?.close());

/** What the extension keeps, by storage area. */
async function kept(): Promise<{ session: string; local: string }> {
  const page = await session.hands.openExtensionPage('options.html');
  const all = await page.evaluate(async () => {
    const { storage } = (window as unknown as { browser: typeof chrome }).browser;
    return { session: JSON.stringify(await storage.session.get(null)), local: JSON.stringify(await storage.local.get(null)) };
  });
  await page.close();
  return all;
}

/** Goes to the profile, and away again by a press. */
async function visit(tab: SiteTab): Promise<void> {
  await tab.goto(MINE);
  await until(() => tab.evaluate(() => document.querySelector('[data-testid="UserDescription"]') !== null), 'the profile');
  await clickOn(tab, '[data-testid="UserDescription"]');
  await pause(500);
}

describe('the person\'s own profile page', () => {
  it('leaves nothing where it was seen in a private window', async ({ skip }) => {
    const { openPrivateTab } = session.hands;
    if (!openPrivateTab) return skip('this browser shows a test no private window');
    const hidden = await openPrivateTab();
    await visit(hidden);
    expect(JSON.stringify(await kept())).not.toContain(LINE);
    await hidden.close();
  });

  it('leaves its line in memory for the session, and nothing on the disk', async () => {
    await visit(session.hands.tab);
    const { session: memory, local } = await kept();
    expect(JSON.parse(memory)['own-profiles']).toEqual({ x: { site: 'x', account: 'noor_halvorsen', line: LINE } });
    expect(local).not.toContain('registrar');
  });
});
