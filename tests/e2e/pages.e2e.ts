import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUNDLED_IDS } from '../../lib/policies/bundled.ts';
import type { Session } from './browser.ts';
import { clickOn, until } from './driver.ts';
import type { Tab } from './hands.ts';
import { shareSession } from './shared.ts';

// The welcome page, the options page and the popup, with the browser's own storage behind them.

const clauses = BUNDLED_IDS.flatMap((id) => {
  const pack = JSON.parse(readFileSync(join(import.meta.dirname, `../../policies/${id}.json`), 'utf8')) as { clauses: { id: string; gist: string }[] };
  return pack.clauses.map((clause) => ({ id: `${id}/${clause.id}`, gist: clause.gist }));
});

let session: Session;
let tab: Tab | null = null;

beforeAll(async () => { session = await shareSession(); });

afterAll(() => session?.close());

afterEach(async () => {
  await tab?.close();
  tab = null;
});

/** Opens a page of the extension anew and waits until it is drawn. */
async function open(path: string): Promise<Tab> {
  await tab?.close();
  const page = await session.hands.openExtensionPage(path);
  tab = page;
  await page.resize(1000, 900);
  await until(() => page.evaluate(() => document.querySelector('main h1') !== null), `${path} to be drawn`);
  return page;
}

const textOf = (page: Tab, selector: string) => page.evaluate((sought) => document.querySelector(sought)?.textContent ?? '', selector);

const chosen = (page: Tab) => page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value));

describe('the first start', () => {
  it('asks once which policies bind, and keeps the answer', async () => {
    let page = await open('welcome.html');
    expect(await chosen(page)).toEqual(['hipaa-safe-harbor']);
    await clickOn(page, 'input[value="mount-sinai"]');
    await clickOn(page, 'input[name="institution"]');
    await page.type('Linden General');
    await clickOn(page, '[data-action="save"]');
    await until(() => page.evaluate(() => document.querySelector('[data-action="save"]') === null), 'the question to be gone');
    expect(await textOf(page, 'main')).toContain('the mark stands beside it');

    page = await open('options.html');
    expect(await chosen(page)).toEqual(expect.arrayContaining(['mount-sinai', 'hipaa-safe-harbor']));
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('input[name="institution"]')?.value)).toBe('Linden General');

    page = await open('welcome.html');
    expect(await page.evaluate(() => document.querySelector('[data-action="save"]'))).toBeNull();
  });
});

describe('the options page', () => {
  it('shows one example whose report changes with how much to say, and keeps the choice', async () => {
    let page = await open('options.html');
    expect(await textOf(page, '.example .outcome')).toContain('underlined');
    await clickOn(page, 'input[value="strict"]');
    await until(async () => (await textOf(page, '.example .outcome')).includes('would wait'), 'the example to change');
    page = await open('options.html');
    expect(await chosen(page)).toContain('strict');
    await clickOn(page, 'input[value="standard"]');
    await until(async () => (await textOf(page, '.example .outcome')).includes('underlined'), 'the example to change back');
  });

  it('keeps every policy that is ticked or taken back, however quickly one follows another', async () => {
    const MORE = ['sermo', 'olive-view-ucla', 'imu'];
    const press = (page: Tab) => page.evaluate((ids) => {
      for (const id of ids) document.querySelector<HTMLInputElement>(`input[name="pack"][value="${id}"]`)?.click();
    }, MORE);
    const kept = (page: Tab) => page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      return (await storage.local.get('setting:packs'))['setting:packs'] as string[];
    });
    const page = await open('options.html');
    const before = (await chosen(page)).filter((id) => ['hipaa-safe-harbor', 'mount-sinai'].includes(id));
    await press(page);
    expect(await chosen(page)).toEqual(expect.arrayContaining(MORE));
    await until(async () => {
      const all = await kept(page);
      return MORE.every((id) => all.includes(id));
    }, 'all of them kept');
    await press(page);
    await until(async () => (await kept(page)).length === before.length, 'all of them taken back');
    expect((await kept(page)).sort()).toEqual(before.sort());
  });

  it('flags a word again, and takes that back in the same place', async () => {
    let page = await open('options.html');
    await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      await storage.local.set({ 'allowed-words': ['Addison'] });
    });
    page = await open('options.html');
    await clickOn(page, '.words [data-action="remove"]');
    await until(() => page.evaluate(() => document.querySelector('.words [data-action="undo"]') !== null), 'the way back');
    await clickOn(page, '.words [data-action="undo"]');
    await until(() => page.evaluate(() => document.querySelector('.words [data-action="remove"]') !== null), 'the word to be back');
    await clickOn(page, '.words [data-action="remove"]');
    await until(() => page.evaluate(() => document.querySelector('.words [data-action="undo"]') !== null), 'the way back');
    page = await open('options.html');
    expect(await page.evaluate(() => document.querySelector('.words'))).toBeNull();
  });

  it('shows every clause of every policy, and how far each is checked', async () => {
    const page = await open('options.html');
    const shown = await page.evaluate(() => [...document.querySelectorAll('.clause-row')].map((row) => ({
      id: row.id, gist: row.querySelector(':scope > div > p')?.textContent ?? '', coverage: row.querySelector('[data-coverage]')?.getAttribute('data-coverage'),
    })));
    expect(shown.map(({ id, gist }) => ({ id, gist }))).toEqual(clauses);
    const coverages = shown.map(({ coverage }) => coverage);
    expect(coverages).toEqual(expect.arrayContaining(['built', 'guide']));
    expect(coverages.filter((coverage) => !['built', 'partly-built', 'not-built', 'guide'].includes(coverage ?? ''))).toEqual([]);
    expect(await textOf(page, 'main')).toContain('did not write, review or approve Chaperone');
  });
});

describe('the popup', () => {
  it('says what is watched, what never is, and that nothing leaves the device', async () => {
    const text = await textOf(await open('popup.html'), 'main');
    expect(text).toContain('This page is none of them.');
    expect(text).toContain('Apps on a phone or tablet');
    expect(text).toContain('never leaves it');
  });

  it('offers to ask where a site is not allowed', async () => {
    const { allowSites } = session.hands;
    await allowSites(false);
    try {
      const page = await open('popup.html');
      expect(await textOf(page, 'main')).toContain('Not allowed on X, Facebook, Messenger and LinkedIn.');
      expect(await textOf(page, '[data-action="ask-permission"]')).toBe('Allow on X, Facebook, Messenger and LinkedIn');
    } finally {
      await allowSites(true);
    }
  });
});
