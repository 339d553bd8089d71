import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BLOG, startBesidePanel, unsay } from './beside-panel.ts';
import { focused, openBox } from './boxes.ts';
import { X_POST } from './boxes/x.ts';
import type { Session } from './browser.ts';
import { readOne, until, waitForOurs } from './driver.ts';
import type { SiteTab, Tab } from './hands.ts';

// What is reached by the browser's own interface: keys, the menu of a page, and the panel docked beside it.

let session: Session;
let panel: Tab;
let site: SiteTab;

beforeAll(async () => {
  ({ session, site, panel } = await startBesidePanel());
});
afterAll(() => session?.close());

/** What every panel says that stands open, in a tab or docked: the page's part, and the draft in its box. */
const panels = () => panel.evaluate(() => (globalThis as unknown as { chrome: typeof chrome }).chrome.extension.getViews()
  .filter(({ location: { pathname } }) => pathname === '/panel.html')
  .map(({ document: { body } }) => ({
    page: body.querySelector('#page [role="status"]')?.textContent ?? '',
    draft: body.querySelector<HTMLTextAreaElement>('textarea[name="draft"]')?.value ?? '',
  })));

/** Goes to a page, and waits until it is the one in front, as it is for a person who presses something there. */
async function goTo(url: string): Promise<void> {
  await site.goto(url);
  await until(() => site.evaluate(() => document.readyState === 'complete' && document.hasFocus()), url);
}

const read = (place: RegExp) => until(async () => (await panels()).some(({ page }) => place.test(page)), 'the page to be read', 15_000);

describe('keys', () => {
  it('are there for every command, in this browser', async () => {
    const commands = await panel.evaluate(() => (globalThis as unknown as { chrome: typeof chrome }).chrome.commands.getAll());
    const keys = Object.fromEntries(commands.map(({ name = '', shortcut }) => [name, shortcut]));
    expect(keys).toMatchObject({ 'switch-focus': 'Alt+Shift+J', 'check-page': 'Alt+Shift+K', 'open-panel': 'Alt+Shift+L' });
  });

  it('lead from the text to the banner and back', async () => {
    await openBox(site, X_POST);
    await site.type('Long night. Marcus Whitfield, MRN 4471902, was brought in.');
    await waitForOurs(site, ({ presence }) => presence === 'banner', 'the banner');
    await session.hands.pressKeys(site, 'switch-focus');
    await until(async () => (await readOne(site))?.focused, 'the focus in the banner');
    await session.hands.pressKeys(site, 'switch-focus');
    await until(() => focused(site, X_POST), 'the focus back in the text');
  });

  it('check the page in front, in the panel', async () => {
    await goTo(BLOG);
    await session.hands.pressKeys(site, 'check-page');
    await read(/\d+ words read on ward-notes\.test/);
  });
});

describe('the menu of a page', () => {
  it('checks the page', async () => {
    await goTo(BLOG);
    await unsay(panel);
    await session.hands.chooseEntry(site, 'check-page', 'h1');
    await read(/\d+ words read on ward-notes\.test/);
  });

  it('takes the selected words to the draft box', async () => {
    await goTo(BLOG);
    const words = await site.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('h1') as Element);
      return String(getSelection());
    });
    await session.hands.chooseEntry(site, 'check-words', 'h1');
    await until(async () => (await panels()).some(({ draft }) => draft === words), 'the words in the box');
  });
});
