import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { model, openBox, posted } from './boxes.ts';
import { BLUESKY_POST } from './boxes/bluesky.ts';
import { BOARD_REPLY, MASTODON_POST } from './boxes/web.ts';
import { type Session, startSession } from './browser.ts';
import { clickOn, clickOurs, pause, readOurs, until, waitForOurs } from './driver.ts';
import type { Tab } from './hands.ts';

// Sites that are watched only once the person turned them on or added them. Chromium's own prompt can't be pressed by a test, so
// there the permission is given when the extension is installed; in Firefox the switch and the buttons themselves are pressed.

const NAMING = 'Long night. Marcus Whitfield, MRN 4471902, was brought in and we nearly lost him.';
/** What is asked for in these tests, one site at a time. */
const ASKED = ['https://bsky.app/*', 'https://board.example.org/*', 'https://social.example.org/*'];
const firefox = inject('browser') === 'firefox';

let session: Session;
const tab = () => session.hands.tab;
const isOn = (page: Tab) => page.evaluate(() => document.querySelector<HTMLInputElement>('input[value="bluesky"]')?.checked ?? null);

beforeAll(async () => {
  session = await startSession(firefox ? undefined : (manifest) => (
    { ...manifest, host_permissions: [...manifest.host_permissions, ...ASKED], optional_host_permissions: [] }));
});
afterAll(() => session?.close());

/** Presses the switch in the options. */
async function turn(on: boolean): Promise<void> {
  const options = await session.hands.openExtensionPage('options.html');
  await until(async () => (await isOn(options)) === !on, 'the switch');
  await clickOn(options, 'input[value="bluesky"]');
  await until(async () => (await isOn(options)) === on, 'the switch pressed');
  await options.close();
}

describe('a site that can be turned on', () => {
  it.runIf(firefox)('is left alone until then', async () => {
    await openBox(tab(), BLUESKY_POST);
    await tab().type(NAMING);
    await pause(1000);
    expect(await readOurs(tab())).toEqual([]);
  });

  it.runIf(firefox)('is watched at once in a tab that is open', async () => {
    await turn(true);
    await pause(300);
    await clickOn(tab(), BLUESKY_POST.editor);
    await tab().type(' Tired now.');
    await waitForOurs(tab(), ({ presence }) => presence === 'banner', 'the banner');
  });

  it('is watched like the others: marked, mended, held, posted once', async () => {
    await openBox(tab(), BLUESKY_POST);
    await tab().type(NAMING);
    await waitForOurs(tab(), ({ presence, marks }) => presence === 'banner' && marks > 0, 'the banner and its marks');
    await clickOn(tab(), BLUESKY_POST.post);
    await waitForOurs(tab(), ({ presence, actions }) => presence === 'waiting' && actions.includes('fix'), 'Post held, with a fix');
    expect(await posted(tab())).toEqual([]);
    await clickOurs(tab(), '[data-action="fix"]');
    const fixed = await until(async () => {
      const now = await model(tab(), BLUESKY_POST);
      return now !== null && !now.includes('Marcus') ? now : null;
    }, 'the fix in the model');
    // The record number still stands there, so Post still waits.
    await clickOurs(tab(), '[data-action="post-anyway"]');
    await until(async () => (await posted(tab())).length > 0, 'the post');
    expect(await posted(tab())).toEqual([fixed]);
  });

  it('checks the parts of a thread together', async () => {
    await openBox(tab(), BLUESKY_POST);
    await tab().type('A long night, and a good team.');
    await clickOn(tab(), '[aria-label="Add another post to thread"]');
    await tab().type(NAMING);
    await waitForOurs(tab(), ({ presence }) => presence === 'banner', 'the banner of the second part');
    await clickOn(tab(), BLUESKY_POST.post);
    await waitForOurs(tab(), ({ presence }) => presence === 'waiting', 'Post held');
    expect(await posted(tab())).toEqual([]);
  });

  it.runIf(firefox)('is left alone again once it is turned off', async () => {
    await turn(false);
    await openBox(tab(), BLUESKY_POST);
    await tab().type(NAMING);
    await pause(1000);
    expect(await readOurs(tab())).toEqual([]);
  });
});

/** The hosts that the options page lists as added. */
const listed = (page: Tab) => page.evaluate(() => [...document.querySelectorAll('#sites .words li > span:first-child')].map(({ textContent }) => textContent ?? ''));

/** Types a site into the options page and presses the button. */
async function addSite(typed: string): Promise<Tab> {
  const options = await session.hands.openExtensionPage('options.html');
  await until(async () => (await isOn(options)) !== null, 'the options');
  await clickOn(options, '#sites [name="host"]');
  await options.type(typed);
  await clickOn(options, '#sites form [data-action="add"]');
  return options;
}

describe('a site that somebody adds', () => {
  it.runIf(firefox)('is left alone until then, and not added where the words are no address', async () => {
    await openBox(tab(), BOARD_REPLY);
    await tab().type(NAMING);
    await pause(1000);
    expect(await readOurs(tab())).toEqual([]);
    const options = await addSite('the board');
    await until(() => options.evaluate(() => document.querySelector('#sites [role="status"]')?.textContent?.includes('no address') ?? false), 'what is wrong with it');
    await options.close();
  });

  it('is said to be an inside system where it looks like one, and not asked for', async () => {
    const options = await addSite('mychart.example.org');
    await until(() => options.evaluate(() => document.querySelector('#sites [role="status"]')?.textContent?.includes('patient records') ?? false), 'the warning');
    expect(await listed(options)).not.toContain('mychart.example.org');
    await options.close();
  });

  it.runIf(firefox)('is watched at once in a tab that is open', async () => {
    for (const site of ['https://board.example.org/new', 'social.example.org']) {
      const options = await addSite(site);
      const host = site.includes('board') ? 'board.example.org' : 'social.example.org';
      await until(async () => (await listed(options)).includes(host), 'the site in the list');
      await options.close();
    }
    await clickOn(tab(), BOARD_REPLY.editor);
    await tab().type(' Tired now.');
    await waitForOurs(tab(), ({ presence }) => presence === 'banner', 'the banner');
  });

  it('is read, mended and held where a form posts', async () => {
    await openBox(tab(), BOARD_REPLY);
    await tab().type(NAMING);
    await waitForOurs(tab(), ({ presence }) => presence === 'banner', 'the banner');
    for (const button of ['#draft', BOARD_REPLY.post]) {
      await clickOn(tab(), button);
      await waitForOurs(tab(), ({ presence, actions }) => presence === 'waiting' && actions.includes('fix'), 'the form held, with a fix');
      expect(await posted(tab())).toEqual([]);
      await clickOurs(tab(), '[data-action="back"]');
      await waitForOurs(tab(), ({ presence }) => presence === 'banner', 'the banner again');
    }
    await clickOn(tab(), BOARD_REPLY.post);
    await waitForOurs(tab(), ({ presence, actions }) => presence === 'waiting' && actions.includes('fix'), 'the form held once more');
    await clickOurs(tab(), '[data-action="fix"]');
    await until(async () => !(await model(tab(), BOARD_REPLY))?.includes('Marcus'), 'the fix in the field');
    const fixed = await model(tab(), BOARD_REPLY);
    // The record number still stands there, so the form still waits.
    await waitForOurs(tab(), ({ presence, actions, text }) => presence === 'waiting' && actions.includes('post-anyway') && !text.includes('Marcus'), 'what is left');
    await clickOurs(tab(), '[data-action="post-anyway"]');
    await until(async () => (await posted(tab())).length > 0, 'the post');
    expect(await posted(tab())).toEqual([fixed]);
  });

  it('says plainly what can\'t be done in a box whose button is a script\'s own', async () => {
    await clickOn(tab(), '#loose');
    await tab().type(NAMING);
    await waitForOurs(tab(), ({ presence, text }) => presence === 'cannot' && text.includes('can’t be held'), 'what can\'t be done');
    const theirs = await tab().evaluate(() => document.querySelector('#send')!.getBoundingClientRect().toJSON() as DOMRect);
    const ours = await until(() => tab().inOurs((roots) => roots[0]?.querySelector('.panel')?.getBoundingClientRect().toJSON() as DOMRect | undefined), 'its place');
    expect(ours.top >= theirs.bottom || ours.bottom <= theirs.top || ours.left >= theirs.right || ours.right <= theirs.left).toBe(true);
    await clickOurs(tab(), '[data-action="open-mark"], [data-action="more"]');
    await waitForOurs(tab(), ({ cards, text }) => cards.length > 0 && text.includes('Changes can’t go into this box'), 'the findings, and that changes are to be copied');
  });

  it('has its searches and passwords left alone', async () => {
    await tab().goto(BOARD_REPLY.url);
    for (const selector of ['#search', '[type="password"]']) {
      await clickOn(tab(), selector);
      await tab().type(NAMING);
    }
    await pause(800);
    expect(await readOurs(tab())).toEqual([]);
  });

  it('is known by its boxes where it runs Mastodon', async () => {
    await openBox(tab(), MASTODON_POST, 'seen=lock&reply');
    await tab().type(NAMING);
    const { cards } = await waitForOurs(tab(), ({ presence }) => presence === 'banner', 'the banner');
    expect(cards.length).toBeGreaterThan(0);
    await tab().press('Enter', 'Control');
    await waitForOurs(tab(), ({ presence }) => presence === 'waiting', 'Post held');
    expect(await posted(tab())).toEqual([]);
    await clickOurs(tab(), '[data-action="post-anyway"]');
    await until(async () => (await posted(tab())).length > 0, 'the post');
    expect(await posted(tab())).toEqual([NAMING]);
  });

  it.runIf(firefox)('is let go of at once when it is taken off the list, in open tabs too', async () => {
    await openBox(tab(), BOARD_REPLY);
    await tab().type(NAMING);
    await waitForOurs(tab(), ({ presence }) => presence === 'banner', 'the banner');
    const options = await session.hands.openExtensionPage('options.html');
    await until(async () => (await listed(options)).length === 2, 'the list');
    await clickOn(options, '#sites .words [data-action="remove"]');
    await until(async () => !(await listed(options)).includes('board.example.org'), 'the site gone from the list');
    await options.close();
    await until(async () => (await readOurs(tab())).length === 0, 'nothing of ours on the page');
    await tab().type(' Still here.');
    await pause(800);
    expect(await readOurs(tab())).toEqual([]);
  });
});
