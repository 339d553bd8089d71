import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { model, openBox, posted } from './boxes.ts';
import { X_POST } from './boxes/x.ts';
import { type LastingSession, startLasting } from './browser.ts';
import { clickOn, clickOurs, type Ours, pause, readOurs, until, waitForOurs } from './driver.ts';
import type { Tab } from './hands.ts';
import { openBeside, openDrawn, store, stored, textOf } from './pages.ts';

// Pages that the person asks to have remembered. The toolbar's button can't be pressed by a test, and with it the right to read the
// page in front; so that right is given to these pages when the extension is installed.

const ARTICLE = 'https://journal.example.org/one-list';
const COPIED = 'kept one shared list, read it aloud at seven each morning, and let the most junior person speak';
const PAGES = ['https://journal.example.org/*', 'https://intranet.example.org/*'];

let session: LastingSession;
const tab = () => session.hands.tab;

beforeAll(async () => {
  session = await startLasting((manifest) => ({ ...manifest, host_permissions: [...manifest.host_permissions, ...PAGES] }));
  const options = await openDrawn(session.hands, 'options.html');
  await store(options, 'local', { 'setting:packs': ['mount-sinai', 'alliance-cme', 'sermo'] });
  await options.close();
});
afterAll(() => session?.close());

/** The popup's page while the article's tab is the one in front, as it is when the toolbar's button is pressed. */
async function popupBeside(address: string): Promise<Tab> {
  const popup = await openBeside(session.hands, 'popup.html', `${new URL(address).origin}/`);
  await until(() => popup.evaluate(() => document.querySelector('[data-action="remember"]') !== null), 'the button');
  return popup;
}

/** Presses "remember this page" beside an article, and tells what was said. */
async function remember(address: string): Promise<string> {
  await tab().goto(address);
  const popup = await popupBeside(address);
  await clickOn(popup, '[data-action="remember"]');
  const said = await until(async () => {
    const words = await textOf(popup, '[role="status"]');
    return /^(?:Remembered|Not remembered)/.test(words) ? words : null;
  }, 'an answer');
  await popup.close();
  return said;
}

async function kept(): Promise<Record<string, unknown>> {
  const page = await openDrawn(session.hands, 'options.html');
  const all = await stored(page, 'session');
  await page.close();
  return all;
}

const DRAFT = `So true: the safest wards ${COPIED} up.`;

/** What stands beside the box, opened where it is the mark alone (with a number at most); one that opens by itself meanwhile is let be. */
function opened(): Promise<Ours> {
  return until(async () => {
    const [ours] = await readOurs(tab());
    if (ours === undefined || !/^\d*$/.test(ours.text)) return ours ?? null;
    await clickOurs(tab(), '[data-action="open-mark"]');
    await pause(400);
    return null;
  }, 'its words', 10_000);
}

describe('a page', () => {
  it('is not remembered without the press, however long it is read', async () => {
    await tab().goto(ARTICLE);
    await pause(500);
    expect(await kept()).not.toHaveProperty('remembered');
    await openBox(tab(), X_POST);
    await tab().type(DRAFT);
    expect((await opened()).text).not.toContain('is copied');
  });

  it('is refused where its name is a system\'s, or it asks for a password', async () => {
    expect(await remember('https://intranet.example.org/one-list')).toContain('not everybody can see');
    expect(await remember(`${ARTICLE}?sign-in`)).toContain('not everybody can see');
    expect(await kept()).not.toHaveProperty('remembered');
  });

  it('is kept as numbers by one press; a draft that copies it is flagged, and quoted and linked by the fix', async () => {
    expect(await remember(ARTICLE)).toBe('Remembered: One list - The Harbour Journal');
    const memory = JSON.stringify((await kept())['remembered']);
    expect(memory).toContain(ARTICLE);
    expect(memory).not.toMatch(/safest|junior|aloud/);
    await openBox(tab(), X_POST);
    await tab().type(DRAFT);
    await opened();
    await waitForOurs(tab(), ({ text }) => text.includes('is copied'), 'the finding');
    await waitForOurs(tab(), ({ actions }) => actions.includes('fix'), 'the fix');
    await clickOurs(tab(), '[data-action="fix"]');
    const fixed = await until(async () => {
      const now = await model(tab(), X_POST);
      return now?.includes(ARTICLE) ? now : null;
    }, 'the fix in the model');
    expect(fixed).toContain('“');
    expect(fixed).toContain(COPIED);
  });

  it('is offered as the source of a claim that tells the same in other words', async () => {
    await openBox(tab(), X_POST);
    await tab().type('Research shows that wards which kept one shared list read aloud each morning had fewer falls.');
    await until(async () => (await opened()).text.includes('research that readers cannot look up'), 'the finding');
    const { text } = await waitForOurs(tab(), ({ actions }) => actions.includes('fix'), 'the fix');
    expect(text).toContain(`Add where it stands, “${ARTICLE}”`);
  });
});

describe('words that were pasted', () => {
  it('count as read where they came with their source, for this draft alone', async () => {
    const page = await openDrawn(session.hands, 'options.html');
    await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      await storage.session.remove('remembered');
    });
    await page.close();
    await tab().goto(ARTICLE);
    await tab().evaluate(() => {
      const range = document.createRange();
      range.setStartBefore(document.querySelector('#copied') as Element);
      range.setEndAfter(document.querySelector('#credit') as Element);
      for (let node = document.querySelector('#copied')?.nextElementSibling; node && node.id !== 'credit'; node = document.querySelector('#copied')?.nextElementSibling) node.remove();
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    await tab().press('c', 'Control');
    await openBox(tab(), X_POST);
    await tab().type('So true: ');
    await waitForOurs(tab(), ({ presence }) => presence === 'mark', 'the mark');
    await tab().press('v', 'Control');
    await until(async () => (await model(tab(), X_POST))?.includes(COPIED.slice(0, 30)), 'the words in the box');
    await until(async () => (await opened()).text.includes('is copied'), 'the finding');
    expect(await kept()).not.toHaveProperty('remembered');
  });
});

describe('a promotion', () => {
  const COURSE = 'Two places left on our airway course in June. Register by Friday, early bird ends then.';

  it('is known as numbers once it went out, when it is written again', async () => {
    await openBox(tab(), X_POST);
    await tab().type(COURSE);
    expect((await opened()).text).not.toContain('posted this promotion');
    await clickOn(tab(), X_POST.post);
    await until(async () => (await posted(tab())).length > 0, 'the post');
    const memory = await until(async () => (await kept())['own-posts'], 'the post kept');
    expect(JSON.stringify(memory)).not.toMatch(/airway|course|Register/);
    await openBox(tab(), X_POST);
    await tab().type(`Hurry! ${COURSE}`);
    await until(async () => (await opened()).text.includes('posted this promotion before'), 'the note');
  });
});

describe('the end of the session', () => {
  it('forgets what was remembered', async () => {
    expect(await remember(ARTICLE)).toContain('Remembered');
    expect(await kept()).toHaveProperty('remembered');
    await session.startAgain();
    expect(await kept()).not.toHaveProperty('remembered');
    // It is the same profile: what was set is still there.
    const again = await openDrawn(session.hands, 'options.html');
    expect(await stored(again, 'local')).toHaveProperty('setting:packs');
    await again.close();
  });
});
