import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { BOXES, type PostBox } from './boxes.ts';
import { type Session, startSession } from './browser.ts';
import { clickOn, clickOurs, pause, waitForOurs } from './driver.ts';
import type { SiteTab } from './hands.ts';

const NAMING = 'Long night. Marcus Whitfield, MRN 4471902, was brought in and we nearly lost him.';
const MINE = 'https://x.com/noor_halvorsen';
const LINE = 'Night registrar at Harbour General.';

const [, , , COMMENT] = BOXES as readonly [PostBox, PostBox, PostBox, PostBox];

// Chromium shows a test no private window with an extension in it.
describe.skipIf(inject('browser') === 'chromium')('a private window', () => {
  // One browser for all, and another after a failure: a window that would not open is not asked again where it would not.
  let session: Session | null = null;
  let hidden: SiteTab;
  const end = async () => {
    await session?.close();
    session = null;
  };
  beforeEach(async () => {
    if (session !== null) return;
    session = await startSession();
    const { openPrivateTab } = session.hands;
    if (!openPrivateTab) throw new Error('this browser has no private window for a test');
    hidden = await openPrivateTab();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await end();
  });
  afterAll(end);

  /** Opens a page of ours, and gives what reads all that the extension keeps. */
  async function keeping(): Promise<() => Promise<string>> {
    const page = await session!.hands.openExtensionPage('options.html');
    return () => page.evaluate(async () => {
      const { storage } = (window as unknown as { browser: typeof chrome }).browser;
      // The outcome of the packs' own examples is kept when they have run, whatever anybody writes.
      const { 'self-tests': _, ...memory } = await storage.session.get(null);
      return JSON.stringify([await storage.local.get(null), memory]);
    });
  }

  it('is helped like any other, and leaves nothing stored', async () => {
    const kept = await keeping();
    // Not by `openBox`: a second window without a screen never counts as the one in front.
    await hidden.goto(COMMENT.url);
    await clickOn(hidden, COMMENT.editor);
    await hidden.type(NAMING);
    await waitForOurs(hidden, ({ presence }) => presence === 'banner', 'the banner');
    const before = await kept();
    await clickOurs(hidden, '[data-action="more"]');
    await clickOurs(hidden, '[data-action="decide:never-flag"]');
    await waitForOurs(hidden, ({ cards }) => cards.some(({ decided }) => decided !== null), 'the card as dealt with');
    await pause(500);
    expect(await kept()).toBe(before);
    expect(before).not.toMatch(/Whitfield|4471902/);
  });

  it('leaves nothing of the person\'s own profile', async () => {
    await hidden.goto(MINE);
    await clickOn(hidden, '[data-testid="UserDescription"]');
    await pause(500);
    expect(await (await keeping())()).not.toContain(LINE);
  });
});
