import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOXES, NAMING, openBox, type PostBox } from './boxes.ts';
import type { Session } from './browser.ts';
import { clickOn, clickOurs, pause, readOurs, until, waitForOurs } from './driver.ts';
import { shareSession } from './shared.ts';

// What a person is told where a site is no longer as it was known.

const [X] = BOXES as readonly [PostBox];

let session: Session;
beforeAll(async () => { session = await shareSession(); });
afterAll(() => session?.close());

const tab = () => session.hands.tab;
const shown = (selector: string) => tab().evaluate((sought) => document.querySelector(sought)?.textContent ?? null, selector);
const posts = () => tab().evaluate(() => window.__site.posted.length);

describe('a box that fits nothing known of its site', () => {
  it('is read once there is more than a few words in it; what can\'t be done is said, and a change can be copied', async () => {
    await tab().goto('https://x.com/fields');
    await clickOn(tab(), '#plain');
    await tab().type('Marcus Whitfield');
    await pause(600);
    expect(await readOurs(tab())).toEqual([]);
    await tab().type(', MRN 4471902, was brought in tonight.');
    const ours = await waitForOurs(tab(), ({ presence }) => presence === 'cannot', 'what can\'t be done');
    expect(ours.text).toMatch(/Post can’t be held/);
    expect(ours.focused).toBe(false);

    await clickOurs(tab(), '[data-action="open-mark"]');
    await waitForOurs(tab(), ({ cards, text }) => cards.some((card) => card.text.includes('Marcus Whitfield')) && /copy them instead/.test(text), 'the finding');
    const before = await shown('#plain');
    await clickOurs(tab(), '[data-action="fix"]');
    await waitForOurs(tab(), ({ actions }) => actions.includes('copy'), 'the text to copy');
    expect(await shown('#plain')).toBe(before);
  });

  it('is none where a person searches, or writes in a plain field', async () => {
    await tab().goto('https://x.com/fields');
    await clickOn(tab(), '#area');
    await tab().type(NAMING.text);
    await pause(600);
    expect(await readOurs(tab())).toEqual([]);
  });
});

/** Has the background start anew with a policy it knew before. */
async function policyBefore(policy: object): Promise<void> {
  const page = await session.hands.openExtensionPage('options.html');
  await page.evaluate((known) => {
    const { storage } = (window as unknown as { browser: typeof chrome }).browser;
    return storage.local.set({ 'managed:last-known': known });
  }, policy);
  await page.close();
  await session.hands.stopBackground();
}

/** What a release of the site may do to the button that posts. */
const rename = () => tab().evaluate(() => {
  for (const button of document.querySelectorAll<HTMLElement>('[role="dialog"] [data-testid="tweetButton"]')) {
    button.dataset.testid = 'renamed';
    button.setAttribute('aria-label', 'Post');
  }
});

describe('a button that is not found any more', () => {
  it('is held all the same once an institution tells where it is', async ({ skip }) => {
    if (session.hands.name !== 'chromium') return skip('Firefox says at once that there is no policy, and the one from before is dropped');
    // A policy that was known before holds until the browser has said for some seconds that there is none.
    await policyBefore({ selectorHints: { 'x-post': { submit: ['[data-testid="renamed"]'] } } });
    await openBox(tab(), X);
    await rename();
    await tab().type(NAMING.text);
    await waitForOurs(tab(), ({ presence, marks }) => presence === 'banner' && marks > 0, 'the banner');
    await clickOn(tab(), '[data-testid="renamed"]');
    await waitForOurs(tab(), ({ presence }) => presence === 'waiting', 'the hold');
    expect(await posts()).toBe(0);
    await policyBefore({});
  });

  it('is told of, the words are read all the same, and the post goes', async () => {
    await openBox(tab(), X);
    await rename();
    await tab().type(NAMING.text);
    const ours = await waitForOurs(tab(), ({ presence, marks }) => presence === 'cannot' && marks > 0, 'what can\'t be done, and the marks');
    expect(ours.text).toMatch(/Post can’t be held/);
    await clickOn(tab(), '[data-testid="renamed"]');
    await until(async () => (await posts()) === 1, 'the post');
  });
});
