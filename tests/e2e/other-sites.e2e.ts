import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { model, openBox, posted } from './boxes.ts';
import { BLUESKY_POST } from './boxes/bluesky.ts';
import { type Session, startSession } from './browser.ts';
import { clickOn, clickOurs, pause, readOurs, until, waitForOurs } from './driver.ts';
import type { Tab } from './hands.ts';

// A site that is watched only once the person turned it on. Chromium's own prompt can't be pressed by a test, so there the
// permission is given when the extension is installed; in Firefox the switch itself is pressed.

const NAMING = 'Long night. Marcus Whitfield, MRN 4471902, was brought in and we nearly lost him.';
const firefox = inject('browser') === 'firefox';

let session: Session;
const tab = () => session.hands.tab;
const isOn = (page: Tab) => page.evaluate(() => document.querySelector<HTMLInputElement>('input[value="bluesky"]')?.checked ?? null);

beforeAll(async () => {
  session = await startSession(firefox ? undefined : (manifest) => (
    { ...manifest, host_permissions: [...manifest.host_permissions, ...manifest.optional_host_permissions], optional_host_permissions: [] }));
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
