import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BLOG, startBesidePanel, unsay } from './beside-panel.ts';
import type { Session } from './browser.ts';
import { clickOn, readOurs, until, waitForOurs } from './driver.ts';
import type { SiteTab, Tab } from './hands.ts';
import { countOf, openBeside, openDrawn, store, stored, textOf } from './pages.ts';

// The panel beside a page: a text of any place, and the page in front, read once at a press.

/** Any file will do: nobody looks at it. */
const PICTURE = join(import.meta.dirname, '../../public/icon/48.png');
const NAMING = 'Long night. Marcus Whitfield, MRN 4471902, was brought in.';

let session: Session;
let panel: Tab;
let site: SiteTab;

beforeAll(async () => {
  ({ session, site, panel } = await startBesidePanel());
});
afterAll(() => session?.close());

const status = (selector: string) => textOf(panel, `${selector} [role="status"]`);

/** Goes to a page and asks the panel to check it, with or without the right that a press on the toolbar's button gives. */
async function checkPage(url: string, press = true): Promise<void> {
  await site.goto(url);
  await until(() => site.evaluate(() => document.readyState === 'complete'), url);
  if (press) await session.hands.pressButton(site);
  await panel.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    // Of two pages in one window only one is drawn; beside a panel both are.
    await tabs.update((await tabs.getCurrent())?.id ?? -1, { active: true });
  });
  await unsay(panel);
  await clickOn(panel, '[data-action="check-page"]');
  await until(async () => /\w/.test(await status('#page')) && !(await status('#page')).startsWith('Reading'), 'the page to be read', 15_000);
}

const cards = () => panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('#page [data-card]')].map(({ dataset, textContent }) => (
  { id: dataset.card ?? '', text: textContent ?? '' })));

/** Opens the popup's page while the site's tab is the one in front, as it is when the toolbar's button is pressed. */
async function openPopup(address: string): Promise<Tab> {
  const popup = await openBeside(session.hands, 'popup.html', address);
  await until(() => popup.evaluate(() => document.querySelector('[data-action="check-page"]') !== null), 'the popup');
  return popup;
}

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
    await panel.press('a', 'Control');
    await panel.press('Delete');
    // The cards stand above the rest of the panel, and would move it under the next press.
    await until(async () => (await countOf(panel, '#draft [data-card]')) === 0, 'an empty box');
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
    // What comes of pictures has tests of its own (page-pictures.e2e.ts); the cards stand still from here on.
    await until(async () => (await countOf(panel, '[data-pictures="done"]')) === 1, 'its picture', 60_000);
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
    const school = { institution: 'International Medical University', role: 'medical student', profile: '' };
    await store(panel, 'local', { 'setting:packs': ['imu'], 'setting:affiliation': school });
    await checkPage('https://ward-notes.test/journal');
    const found = (await cards()).map(({ id, text }) => `${id} ${text}`).join('\n');
    expect(found).toContain('affiliation-disclaimer:needs-prescribed');
    expect(found).toContain('The whole page');
    expect(found).not.toContain('60 12 345');
    await clickOn(panel, '#page [data-card^="affiliation-disclaimer"] [data-action="more"]');
    await until(async () => /not necessarily represent/.test(await textOf(panel, '#page .wording')), 'the wording');
    await clickOn(panel, '#page [data-card] [data-action="copy"]');
    await until(async () => (await textOf(panel, '#page [data-action="copy"]')) === 'Copied', 'the copy');
    await store(panel, 'local', { 'setting:packs': ['hipaa-safe-harbor'], 'setting:affiliation': { institution: '', role: '', profile: '' } });
  });

  it('keeps the focus on the button that checks it, and says what came of it where it said that it reads', async () => {
    await checkPage(BLOG);
    const mark = () => panel.evaluate(() => {
      document.querySelector<HTMLElement>('#page [role="status"]')!.dataset['same'] = '';
      document.querySelector<HTMLElement>('[data-action="check-page"]')?.focus();
    });
    await mark();
    await unsay(panel);
    await panel.press('Enter');
    await until(async () => /words read/.test(await status('#page')), 'the page to be read', 15_000);
    expect(await panel.evaluate(() => (document.activeElement as HTMLElement).dataset['action'])).toBe('check-page');
    expect(await countOf(panel, '#page [role="status"][data-same]')).toBe(1);
  });

  it('is checked by a press in the popup, which opens the panel', async () => {
    await site.goto('https://ward-notes.test/second');
    await session.hands.pressButton(site);
    const popup = await openPopup('https://ward-notes.test/');
    await clickOn(popup, '[data-action="check-page"]');
    await until(async () => /words read on ward-notes/.test(await status('#page')), 'the page to be read', 15_000);
    await popup.close().catch(() => undefined);
  });

  it('is out of reach again once the tab has gone elsewhere', async () => {
    await site.goto(BLOG);
    await session.hands.pressButton(site);
    await checkPage('https://chaperone.test/', false);
    expect(await status('#page')).toContain('only when you ask on it');
  });

  it('may hold nothing to check, and that is said', async () => {
    await checkPage('https://ward-notes.test/soon');
    expect(await status('#page')).toContain('No text of some length');
  });
});

describe('one’s own profile', () => {
  it('is read by its line, which drafts are checked with from then on, and one’s own posts', async () => {
    await checkPage('https://x.com/noor_halvorsen', false);
    const text = await textOf(panel, '#page');
    expect(text).toContain('Night registrar at Harbour General. Views my own.');
    expect(text).toContain('It names where you work or study. It says the views are your own.');
    expect(text).toContain('none of your policies asks about them');
    const kept = await stored(panel, 'session');
    expect(JSON.stringify(kept['own-profiles'])).toContain('Night registrar');
  });

  it('shows posts of others that are worth hiding, where a policy asks for it', async () => {
    await store(panel, 'local', { 'setting:packs': ['imu'] });
    await checkPage('https://x.com/noor_halvorsen', false);
    const found = await cards();
    expect(found.map(({ id }) => id)).toEqual([expect.stringMatching(/^page-review:conduct:/)]);
    expect(await textOf(panel, '#page')).toContain('By ada_brooke');
    // Nobody changes what another wrote.
    expect(await textOf(panel, '#page')).not.toContain('Change it where you write');
    await store(panel, 'local', { 'setting:packs': ['hipaa-safe-harbor'] });
  });

  it.each([
    ['https://www.facebook.com/sam.okonjo', /Charge nurse\. Views my own\..*none of your policies asks about them/s],
    ['https://www.linkedin.com/in/rosa-okafor/', /Posts on this kind of profile are not read; its line is\./],
  ])('is read as far as its site is known: %s', async (url, says) => {
    await checkPage(url, false);
    expect(await textOf(panel, '#page')).toMatch(says);
  });

  it('is nobody else’s: a feed is not checked', async () => {
    await checkPage('https://x.com/home', false);
    expect(await status('#page')).toContain('Open your own profile');
  });
});

describe('after it is out', () => {
  it('says what to do, and what the policies in force say', async () => {
    await store(panel, 'local', { 'setting:packs': ['olive-view-ucla', 'imu'] });
    await until(async () => (await countOf(panel, '#after .by')) === 2, 'what the policies say');
    const text = await textOf(panel, '#after');
    expect(text).toContain('Delete it in the app');
    expect(text).toMatch(/Olive View-UCLA k.*chief residents.*Whom to ask: .*IMU a\.viii/s);
    await store(panel, 'local', { 'setting:packs': ['hipaa-safe-harbor'] });
  });
});

describe('the panel alone', () => {
  const BOX = '[data-testid="tweetTextarea_0"]';
  const written = (tab: SiteTab) => until(() => tab.evaluate((text) => window.__site.model('x-inline') === text, NAMING), 'the words in the box');
  /** The page as it stands, without the names that its editor draws anew each time. */
  const markup = (tab: SiteTab) => tab.evaluate(() => document.documentElement.outerHTML
    .replace(/data-(?:offset-key|editor)="[^"]*"|id="placeholder-[^"]*"|aria-describedby="[^"]*"|nonce="[^"]*"/g, ''));
  const write = async (tab: SiteTab, url: string) => {
    await tab.goto(url);
    await clickOn(tab, BOX);
    await tab.type(NAMING);
    await written(tab);
  };

  it('leaves a page as it is where no extension is, and lets the post go', async () => {
    await store(panel, 'local', { 'setting:panelOnly': true });
    await write(site, 'https://ward-notes.test/home');
    const untouched = await markup(site);
    await write(site, 'https://x.com/home');
    // As long as the interface would have taken.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await markup(site)).toBe(untouched);
    expect(await readOurs(site)).toEqual([]);
    await clickOn(site, '[data-testid="tweetButtonInline"]');
    const posted = await until(() => site.evaluate(() => window.__site.posted[0] ?? null), 'the post');
    expect(posted).toEqual({ kind: 'x-inline', text: NAMING, trusted: true });
  });

  it('lets a file go on at once', async () => {
    const since = session.sites.seen.length;
    await site.choose([PICTURE], () => clickOn(site, '[aria-label="Add media"]'));
    await until(async () => session.sites.seen.slice(since).some(({ path }) => path.startsWith('/upload')), 'the upload');
    expect(await readOurs(site)).toEqual([]);
    expect(await site.evaluate(() => document.querySelector('[data-chaperone-parked]'))).toBeNull();
  });

  it('is turned off and on at once in open pages, on the options page', async () => {
    await store(panel, 'local', { 'setting:panelOnly': false });
    await clickOn(site, BOX);
    await site.type(NAMING);
    await waitForOurs(site, ({ presence }) => presence === 'banner', 'the banner', 15_000);
    const options = await openDrawn(session.hands, 'options.html');
    await clickOn(options, 'input[name="panel-only"]');
    await until(async () => (await readOurs(site)).length === 0, 'the interface to go');
    const popup = await openPopup('https://x.com/');
    await until(async () => (await textOf(popup, 'main').catch(() => '')).includes('Nothing is watched in pages'), 'the popup to say so');
    // There is nothing to pause there, and nowhere for the keys to lead.
    expect(await textOf(popup, 'main')).not.toMatch(/Pause|moves between/);
    await popup.close();
    await options.close();
    await store(panel, 'local', { 'setting:panelOnly': false });
  });
});
