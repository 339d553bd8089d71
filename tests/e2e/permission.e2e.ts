import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBox } from './boxes.ts';
import { BLUESKY_POST } from './boxes/bluesky.ts';
import { BOARD_REPLY } from './boxes/web.ts';
import { X_POST } from './boxes/x.ts';
import { type Session, startSession } from './browser.ts';
import { clickOn, pause, readOurs, until, waitForOurs } from './driver.ts';
import type { Tab } from './hands.ts';
import { openDrawn, textOf } from './pages.ts';

// The browser's permission for a site, refused and taken back. (other-sites.e2e.ts has what is done where it is given.)

const NAMING = 'Long night. Marcus Whitfield, MRN 4471902, was brought in and we nearly lost him.';
const LEFT_ALONE = 1_000;

let session: Session;
const tab = () => session.hands.tab;
beforeAll(async () => { session = await startSession(); });
afterAll(() => session?.close());

/** Presses what asks for a permission, and says no. Where the browser's own question can't be answered, the page gets the answer it would. */
async function refuse(page: Tab, press: () => Promise<void>): Promise<void> {
  const { answerPrompt } = session.hands;
  if (answerPrompt !== null) return answerPrompt(false, press);
  await page.evaluate(() => {
    const no = async (_asked: unknown, tell?: (given: boolean) => void) => {
      tell?.(false);
      return false;
    };
    const { chrome, browser } = globalThis as unknown as { chrome: typeof globalThis.chrome; browser?: typeof globalThis.chrome };
    for (const api of [chrome, browser]) if (api !== undefined) Object.defineProperty(api.permissions, 'request', { value: no, configurable: true });
  });
  await press();
}

/** What the extension may read beyond the three sites, and the scripts that wait for pages there. */
const reach = (page: Tab) => page.evaluate(async () => {
  const { permissions, scripting, runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
  const { origins = [] } = await permissions.getAll();
  const given = runtime.getManifest().host_permissions ?? [];
  const known = [...given, ...(runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches)];
  return { more: origins.filter((origin) => !known.includes(origin)), scripts: (await scripting.getRegisteredContentScripts()).map(({ id }) => id) };
});

/** Writes what would be flagged, and sees that nothing of ours stands there. */
async function expectLeftAlone(box: Parameters<typeof openBox>[1]): Promise<void> {
  await openBox(tab(), box);
  const before = await tab().evaluate(() => document.documentElement.children.length);
  await tab().type(NAMING);
  await pause(LEFT_ALONE);
  expect(await readOurs(tab())).toEqual([]);
  expect(await tab().evaluate(() => document.documentElement.children.length)).toBe(before);
}

describe('a permission that is refused', () => {
  it.each([
    ['bsky.app', BLUESKY_POST, async (page: Tab) => clickOn(page, 'input[value="bluesky"]')],
    ['board.example.org', BOARD_REPLY, async (page: Tab) => {
      await clickOn(page, '#sites [name="host"]');
      await page.type('board.example.org');
      await clickOn(page, '#sites form [data-action="add"]');
    }],
  ])('leaves %s alone, and that is said', async (host, box, press) => {
    const options = await openDrawn(session.hands, 'options.html');
    await refuse(options, () => press(options));
    await until(async () => (await textOf(options, '#sites [role="status"]')).includes(`The permission for ${host} was not given.`), 'what is said');
    expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('input[value="bluesky"]')?.checked)).toBe(false);
    expect(await reach(options)).toEqual({ more: [], scripts: [] });
    await options.close();
    await expectLeftAlone(box);
  });

  it('is none while the browser still asks, nor when the page that asked is closed', async () => {
    const { answerPrompt } = session.hands;
    const options = await openDrawn(session.hands, 'options.html');
    const press = () => clickOn(options, 'input[value="bluesky"]');
    if (answerPrompt === null) await press();
    else await answerPrompt(false, press);
    await pause(300);
    expect(await reach(options)).toEqual({ more: [], scripts: [] });
    await options.close();
    await expectLeftAlone(BLUESKY_POST);
  });
});

describe('a permission that is taken back', () => {
  it('ends what is done on the sites, and comes back with it', async () => {
    await openBox(tab(), X_POST);
    await tab().type(NAMING);
    await waitForOurs(tab(), ({ presence }) => presence === 'banner', 'the banner');
    await session.hands.allowSites(false);
    try {
      await until(async () => (await readOurs(tab())).length === 0, 'the interface to go');
      await expectLeftAlone(X_POST);
      const popup = await openDrawn(session.hands, 'popup.html', 400, 800);
      expect(await textOf(popup, 'main')).toContain('Nothing you write there is checked.');
      await popup.close();
      const options = await openDrawn(session.hands, 'options.html');
      expect(await textOf(options, '#watched')).toContain('Nothing you write there is checked.');
      expect(await textOf(options, '#watched [data-action="ask-permission"]')).toContain('Allow on X');
      await options.close();
    } finally {
      await session.hands.allowSites(true);
    }
    await openBox(tab(), X_POST);
    await tab().type(NAMING);
    await waitForOurs(tab(), ({ presence }) => presence === 'banner', 'the banner again');
  });
});
