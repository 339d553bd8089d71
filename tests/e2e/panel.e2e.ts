import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startSession } from './browser.ts';
import { clickOn, until } from './driver.ts';
import type { SiteTab, Tab } from './hands.ts';
import { countOf, openDrawn, store, textOf } from './pages.ts';

// The panel beside a page: a text of any place, and the page in front, read once at a press.

const BLOG = 'https://ward-notes.test/night';
const NAMING = 'Long night. Marcus Whitfield, MRN 4471902, was brought in.';

let session: Session;
let panel: Tab;
let site: SiteTab;

beforeAll(async () => {
  session = await startSession();
  site = session.hands.tab;
  panel = await openDrawn(session.hands, 'panel.html', 400, 900);
});
afterAll(() => session?.close());

const status = (selector: string) => textOf(panel, `${selector} [role="status"]`);

/** Goes to a page and asks the panel to check it, with or without the right that a press on the toolbar's button gives. */
async function checkPage(url: string, press = true): Promise<void> {
  await site.goto(url);
  await until(() => site.evaluate(() => document.readyState === 'complete'), url);
  if (press) await session.hands.pressButton(site);
  await clickOn(panel, '[data-action="check-page"]');
  await until(async () => /\w/.test(await status('#page')) && !(await status('#page')).startsWith('Reading'), 'the page to be read', 15_000);
}

const cards = () => panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('#page [data-card]')].map(({ dataset, textContent }) => (
  { id: dataset.card ?? '', text: textContent ?? '' })));

describe('a text of any place', () => {
  it('is checked as it is written, mended in the box and undone there, and can be copied', async () => {
    await clickOn(panel, 'textarea[name="draft"]');
    await panel.type(NAMING);
    await until(async () => (await countOf(panel, '#draft [data-card]')) > 0, 'the report', 15_000);
    expect(await textOf(panel, '#draft .cards')).toContain('Marcus Whitfield');
    await clickOn(panel, '#draft [data-card] [data-action="more"]');
    await clickOn(panel, '#draft [data-action="fix"]');
    const text = () => panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea[name="draft"]')?.value ?? '');
    const mended = await until(async () => { const now = await text(); return now === NAMING ? null : now; }, 'the fix');
    expect(mended).toContain('Long night.');
    await until(() => panel.evaluate(() => document.activeElement?.localName === 'textarea'), 'the focus in the box');
    await panel.press('z', 'Control');
    await until(async () => (await text()) === NAMING, 'the words to be back');
    expect(await countOf(panel, '#draft [data-action="copy"]')).toBe(1);
  });
});

describe('the page in front', () => {
  it('is not read without a press on it, and that is said', async () => {
    await checkPage(BLOG, false);
    expect(await status('#page')).toContain('only when you ask on it');
  });

  it('is read at the press: what came up leads to its place, and nothing else on the page changes', async () => {
    await site.goto(BLOG);
    const before = await site.evaluate(() => document.documentElement.outerHTML);
    await checkPage(BLOG);
    expect(await status('#page')).toMatch(/\d+ words read on ward-notes\.test\. \d things? to look at\./);
    const found = await cards();
    expect(found.map(({ text }) => text).join('\n')).toContain('Marcus Whitfield');
    expect(found.map(({ text }) => text).join('\n')).not.toMatch(/Evelyn|Most read/);
    expect(await textOf(panel, '#page')).toContain('picture on it was not checked');
    expect(await site.evaluate(() => document.documentElement.outerHTML)).toBe(before);

    await clickOn(panel, '#page [data-card] [data-action="more"]');
    expect(await countOf(panel, '#page [data-action="fix"], #page .choices')).toBe(0);
    await clickOn(panel, '#page [data-card] [data-action="show"]');
    const host = await until(() => site.evaluate(() => document.querySelector('chaperone-outline')?.localName ?? ''), 'the outline');
    expect(host).toBe('chaperone-outline');
    expect(await site.evaluate(() => document.querySelector('chaperone-outline')?.shadowRoot ?? null)).toBeNull();
    const seen = () => site.evaluate(() => {
      const { top, bottom } = document.querySelector('#named')?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return top >= 0 && bottom <= innerHeight;
    });
    await until(seen, 'the paragraph in sight');
    await until(() => site.evaluate(() => document.querySelector('chaperone-outline') === null), 'the outline to go');
    expect(await site.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('lacks the wording that its writer’s school prescribes for medical blogs', async () => {
    await store(panel, 'local', { 'setting:packs': ['imu'] });
    await checkPage('https://ward-notes.test/journal');
    const found = (await cards()).map(({ id, text }) => `${id} ${text}`).join('\n');
    expect(found).toContain('affiliation-disclaimer:needs-prescribed');
    expect(found).not.toContain('60 12 345');
    await store(panel, 'local', { 'setting:packs': ['hipaa-safe-harbor'] });
  });

  it('may hold nothing to check, and that is said', async () => {
    await checkPage('https://ward-notes.test/empty');
    expect(await status('#page')).toContain('No text of some length');
  });
});
