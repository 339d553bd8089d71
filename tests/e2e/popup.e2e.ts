import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBox, OTHER_BOXES, BOXES, type PostBox } from './boxes.ts';
import type { Session } from './browser.ts';
import { clickOn, readOurs, until, waitForOurs } from './driver.ts';
import type { Tab } from './hands.ts';
import { countOf, openBeside, reload, store, stored, textOf } from './pages.ts';
import { shareSession } from './shared.ts';

// The popup beside a page that is watched, the number on the toolbar, and the pause.

const NAMING = 'Long night. Marcus Whitfield was brought in and we nearly lost him.';
const X_POST = [...BOXES, ...OTHER_BOXES].find(({ kind }) => kind === 'x-modal') as PostBox;

let session: Session;
let popup: Tab | null = null;

/** Opens the popup's page while the site's tab is the one in front, as it is when the toolbar's button is pressed. */
async function openPopup(): Promise<Tab> {
  await popup?.close();
  const page = await openBeside(session.hands, 'popup.html', 'https://x.com/');
  popup = page;
  await until(() => page.evaluate(() => document.querySelector('.boxes, [data-action="pause"], [data-action="resume"]') !== null), 'the popup of the site');
  return page;
}

const badge = (page: Tab) => page.evaluate(async () => {
  const { action, tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
  const [site] = await tabs.query({ url: 'https://x.com/*' });
  return await action.getBadgeText({ tabId: site?.id ?? -1 });
});

beforeAll(async () => {
  session = await shareSession();
});
afterAll(() => session?.close());
afterEach(async () => {
  await popup?.close();
  popup = null;
});

describe('on a site that is watched', () => {
  it('says that no box is open where nobody writes', async () => {
    await session.hands.tab.goto(X_POST.url);
    const page = await openPopup();
    expect(await textOf(page, 'main')).toContain('No post box is open.');
  });

  it('tells the box and how many findings stand, as the toolbar does, and copies no word of the draft', async () => {
    await openBox(session.hands.tab, X_POST);
    await session.hands.tab.type(NAMING);
    const { cards } = await waitForOurs(session.hands.tab, ({ presence }) => presence === 'banner', 'the banner');
    const page = await openPopup();
    expect(await textOf(page, '.boxes')).toContain('Post on X');
    expect(await textOf(page, 'main')).toMatch(/\d things? to look at\./);
    expect(Number(await badge(page))).toBeGreaterThan(0);
    expect(cards.length).toBeGreaterThan(0);
    await page.evaluate(() => {
      // The clipboard is refused, so that the text is shown to be copied by hand.
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      document.execCommand = () => false;
    });
    await clickOn(page, '[data-action="copy"]');
    const report = await until(() => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.by-hand')?.value ?? ''), 'the report');
    expect(report).toMatch(/page: x\.com \(watching\)\nbox: x-post, watched, findings \d/);
    expect(report).not.toMatch(/Marcus|Whitfield|night/);
  });

  it('pauses for an hour: nothing is checked, and that is said; then checks again', async () => {
    const { tab } = session.hands;
    await openBox(tab, X_POST);
    await tab.type(NAMING);
    await waitForOurs(tab, ({ presence }) => presence === 'banner', 'the banner');
    let page = await openPopup();
    await clickOn(page, '[data-action="pause"]');
    await until(async () => (await countOf(page, '[data-action="resume"]')) === 1, 'the pause');
    expect(await textOf(page, '[role="status"]')).toMatch(/Paused on this site until \d/);
    expect(await textOf(page, '.boxes')).toBe('Post on X paused');
    expect(await textOf(page, 'main')).not.toContain('Checked for');
    expect(Object.keys((await stored(page, 'session'))['pauses'] as object)).toEqual(['x.com']);
    await waitForOurs(tab, ({ presence, cards }) => presence === 'mark' && cards.length === 0, 'the mark alone');
    await until(async () => (await badge(page)) === '', 'no number');
    page = await openPopup();
    await clickOn(page, '[data-action="resume"]');
    await until(async () => (await countOf(page, '[data-action="pause"]')) === 2, 'the end of the pause');
    await waitForOurs(tab, ({ presence }) => presence === 'banner', 'the banner again');
  });

  it('is let go of at once where the person turns the site off, and watched again once it is on', async () => {
    const { tab } = session.hands;
    await openBox(tab, X_POST);
    await tab.type(NAMING);
    await waitForOurs(tab, ({ presence }) => presence === 'banner', 'the banner');
    const page = await openPopup();
    await store(page, 'local', { 'setting:offSites': ['x'] });
    await until(async () => (await readOurs(tab)).length === 0, 'nothing of ours in the page');
    expect(await badge(page)).toBe('');
    await reload(page);
    await until(async () => (await textOf(page, 'main')).includes('is off on this site'), 'the popup to say so');
    await store(page, 'local', { 'setting:offSites': [] });
    await openBox(tab, X_POST);
    await tab.type(NAMING);
    await waitForOurs(tab, ({ presence }) => presence === 'banner', 'the banner again');
  });
});
