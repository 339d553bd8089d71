import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_HOSTS } from '../sites/addresses.ts';
import { BOXES, focused, model, openBox, type PostBox, posted } from './boxes.ts';
import { type Session, startSession } from './browser.ts';
import { clickOn, clickOurs, pause, readOne, readOurs, until, waitForOurs } from './driver.ts';
import { shareSession } from './shared.ts';

const NAMING = 'Long night. Marcus Whitfield, MRN 4471902, was brought in and we nearly lost him.';

declare global {
  interface Window {
    __hostile: {
      press(): number;
      collect(): { seen: { from: string; what: string }[]; roots: string[]; pressed: number; strangers: string[] };
    };
  }
}

let session: Session;
beforeAll(async () => { session = await shareSession(); });
afterAll(() => session?.close());

const tab = () => session.hands.tab;
const standsWith = (presence: string) => waitForOurs(tab(), (ours) => ours.presence === presence, `presence ${presence}`);

describe.each(BOXES)('a hostile page around $kind', (box: PostBox) => {
  it('reads nothing of ours and presses nothing', async () => {
    await openBox(tab(), box, 'hostile=1');
    await tab().type(NAMING);
    await waitForOurs(tab(), ({ presence, cards }) => presence === 'banner' && cards[0]?.id.endsWith('Marcus Whitfield') === true, 'the finding');
    const before = await readOne(tab());
    const pressed = await tab().evaluate(() => window.__hostile.press());
    expect(pressed, 'the page did find an element of ours to press').toBeGreaterThan(0);
    await pause(500);
    const after = await readOne(tab());
    expect(after?.presence).toBe('banner');
    const dealtWith = (ours: typeof before) => ours?.cards.map(({ id, decided }) => ({ id, decided }));
    expect(dealtWith(after)).toEqual(dealtWith(before));
    expect(await model(tab(), box)).toBe(NAMING);
    expect(await posted(tab())).toEqual([]);

    await clickOn(tab(), box.post);
    const waiting = await standsWith('waiting');
    await tab().evaluate(() => window.__hostile.press());
    await pause(300);
    expect(await posted(tab())).toEqual([]);
    expect((await readOne(tab()))?.presence).toBe('waiting');

    const { seen, roots } = await tab().evaluate(() => window.__hostile.collect());
    expect(roots).not.toContain('chaperone-banner');
    expect(seen.filter(({ from }) => from === 'stranger root')).toEqual([]);
    // The words a person typed are the page's own; what we say about them, and which of them we mean, is not.
    const secrets = [...sentences(waiting.text), 'patient-identifier', 'hipaa', 'Safe Harbor'];
    expect(seen.filter(({ what }) => secrets.some((secret) => what.includes(secret)))).toEqual([]);
    const marked = ['highlight', 'highlight words', 'stranger text', 'stranger attribute', 'stranger property', 'global'];
    expect(seen.filter(({ from, what }) => marked.includes(from) && /Whitfield|4471902/.test(what))).toEqual([]);
    expect(seen.filter(({ from }) => from === 'resource' || from === 'stylesheet' || from.startsWith('event chaperone'))).toEqual([]);
  });
});

/** The sentences of our interface, long enough not to be chance. */
function sentences(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line.length > 12);
}

describe('what is not for us', () => {
  it('leaves the choice from a list of names to Enter', async () => {
    const [box] = BOXES as readonly [PostBox];
    await openBox(tab(), box);
    await tab().type('Thank you @harb');
    await pause(400);
    await tab().press('Enter');
    expect(await until(async () => (await model(tab(), box))?.includes('@harbour_library') && model(tab(), box), 'the chosen name'))
      .toBe('Thank you @harbour_library ');
    expect(await posted(tab())).toEqual([]);
    expect(await focused(tab(), box)).toBe(true);
  });

  it('leaves text alone while an input method composes it', async ({ skip }) => {
    const [box] = BOXES as readonly [PostBox];
    const { compose } = tab();
    if (!compose) return skip('this browser gives a test no input method');
    await openBox(tab(), box);
    await tab().type('Dr ');
    await compose(['に', 'にほ', 'にほん'], '日本');
    await pause(600);
    expect(await model(tab(), box)).toBe('Dr 日本');
    await tab().type(` ${NAMING}`);
    await standsWith('banner');
    expect(await model(tab(), box)).toBe(`Dr 日本 ${NAMING}`);
  });

  it('loads no interface on a page where nobody writes', async () => {
    for (const address of ['https://x.com/plain', 'https://www.linkedin.com/plain']) {
      await tab().goto(address);
      await clickOn(tab(), 'input[type="search"]');
      await tab().type('simulation course');
      await pause(400);
      expect(await readOurs(tab())).toEqual([]);
      expect(await tab().evaluate(() => document.documentElement.outerHTML.includes('chaperone'))).toBe(false);
    }
  });
});

describe('traffic', () => {
  it('is the local pages\' own through a whole session, and carries no word of a draft', async () => {
    const whole = await startSession();
    const { tab: page } = whole.hands;
    const waits = (presence: string) => waitForOurs(page, (ours) => ours.presence === presence, `presence ${presence}`);
    for (const box of BOXES) {
      await openBox(page, box);
      await page.type(NAMING);
      await waits('banner');
      await clickOn(page, box.post);
      await waits('waiting');
      await clickOurs(page, '[data-action="post-anyway"]');
      await until(async () => (await posted(page)).length > 0, 'the post');
    }
    for (const path of ['popup.html', 'options.html']) {
      const own = await whole.hands.openExtensionPage(path);
      await pause(500);
      await own.close();
    }
    await whole.hands.stopBackground();
    await pause(500);
    expect(await whole.close()).toEqual([]);

    const { seen } = whole.sites;
    expect(seen.filter(({ host }) => LOCAL_HOSTS.includes(host)).length, 'the recording saw the pages').toBeGreaterThan(10);
    expect(seen.filter(({ path, body }) => /Whitfield|4471902/.test(decodeURIComponent(path) + body))).toEqual([]);
    expect(seen.filter(({ host, method }) => LOCAL_HOSTS.includes(host) && method !== 'GET')).toEqual([]);
  });
});
