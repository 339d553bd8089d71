import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from './browser.ts';
import { clickOn, until } from './driver.ts';
import { shareSession } from './shared.ts';

// The line of the person's own profile is kept in memory for the browser's session, and nowhere else.

const MINE = 'https://x.com/noor_halvorsen';
const LINE = 'Night registrar at Harbour General. Views my own.';

let session: Session;
beforeAll(async () => { session = await shareSession(); });
afterAll(() => session?.close());

describe('the person\'s own profile page', () => {
  it('leaves its line in memory for the session, and nothing on the disk', async () => {
    const { tab, openExtensionPage } = session.hands;
    await tab.goto(MINE);
    await clickOn(tab, '[data-testid="UserDescription"]');
    const page = await openExtensionPage('options.html');
    const stored = (area: 'session' | 'local') => page.evaluate((name) => (window as unknown as { browser: typeof chrome }).browser.storage[name].get(null), area);
    const kept = await until(async () => (await stored('session'))['own-profiles'], 'the line in memory');
    expect(kept).toEqual({ x: { site: 'x', account: 'noor_halvorsen', line: LINE } });
    expect(JSON.stringify(await stored('local'))).not.toContain('registrar');
  });
});
