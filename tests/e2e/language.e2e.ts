import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NAMING, openBox } from './boxes.ts';
import { X_POST } from './boxes/x.ts';
import type { Session } from './browser.ts';
import { until, waitForOurs } from './driver.ts';
import type { Tab } from './hands.ts';
import { openDrawn, store, stored, textOf } from './pages.ts';
import { shareSession } from './shared.ts';

// The language of all that is shown: chosen on the options page, heard at once wherever something of ours stands.

const LEADS = { en: 'Names a patient', es: 'Nombra a un paciente', ms: 'Menamakan seorang pesakit' } as const;
const TITLES = { en: 'Chaperone options', es: 'Opciones de Chaperone', ms: 'Pilihan Chaperone' } as const;

let session: Session;
beforeAll(async () => { session = await shareSession(); });
afterAll(() => session?.close());

/** Goes to the next entry of the list, or the one before, as a person does. */
async function choose(page: Tab, key: 'ArrowDown' | 'ArrowUp', value: string): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLSelectElement>('select[name="language"]')?.focus());
  await page.press(key);
  await until(async () => (await stored(page, 'local'))['setting:language'] === value, `${value} to be kept`);
  // The list shows what was kept; another press before that would start from the entry before.
  await until(() => page.evaluate((kept) => document.querySelector<HTMLSelectElement>('select[name="language"]')?.value === kept, value), `${value} in the list`);
}

const banner = (language: keyof typeof LEADS) => waitForOurs(session.hands.tab, ({ presence, text }) => (
  presence === 'banner' && text.includes(LEADS[language])), `the banner in ${language}`);

/** The language that the parts of our interface are marked with. */
const marked = () => session.hands.tab.inOurs((roots) => roots.map((root) => root.querySelector<HTMLElement>('[data-presence]')?.lang));

describe('the language', () => {
  it('changes at once on the page where it is chosen and in a banner that stands, and back', async () => {
    const { tab } = session.hands;
    await openBox(tab, X_POST);
    await tab.type(NAMING.text);
    await banner('en');
    const page = await openDrawn(session.hands, 'options.html');
    for (const [key, language] of [['ArrowDown', 'en'], ['ArrowDown', 'ms'], ['ArrowDown', 'es'], ['ArrowUp', 'ms'], ['ArrowUp', 'en']] as const) {
      await choose(page, key, language);
      await until(async () => await textOf(page, 'h1') === TITLES[language], `the page in ${language}`);
      expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir, document.title])).toEqual([language, 'ltr', TITLES[language]]);
      await banner(language);
      expect(await marked()).toEqual([language]);
    }
    await page.close();
  });

  it('is there from the first word of a page that opens later, in its hold and on the other pages', async () => {
    const { tab, openExtensionPage } = session.hands;
    const popup = await openExtensionPage('popup.html');
    await store(popup, 'local', { 'setting:language': 'ms' });
    await until(async () => (await textOf(popup, 'main')).includes('Pilihan'), 'the popup in Malay');
    await popup.close();
    await openBox(tab, X_POST);
    await tab.type(NAMING.text);
    await banner('ms');
    expect(await marked()).toEqual(['ms']);
    await tab.press('Enter', 'Control');
    const held = await waitForOurs(tab, ({ presence }) => presence === 'waiting', 'the hold');
    expect(held.text).toContain('Menunggu: hantaran ini menamakan seorang pesakit');
    expect(held.text).toContain('Hantar juga');
  });

  it('fits a window of 320 pixels, whichever it is', async () => {
    const wide: string[] = [];
    for (const path of ['options.html', 'popup.html', 'welcome.html', 'panel.html', 'workbench.html']) {
      const page = await openDrawn(session.hands, path, 320, 800);
      for (const language of ['es', 'ms'] as const) {
        await store(page, 'local', { 'setting:language': language });
        await until(() => page.evaluate((tag) => document.documentElement.lang === tag, language), `${path} in ${language}`);
        wide.push(...await page.evaluate((name) => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          // What scrolls by itself, such as a table, may be wider than the window.
          const scrolls = (element: Element) => element.parentElement?.closest('pre, table, textarea, .table') != null;
          return [...document.querySelectorAll('main *')]
            .filter((element) => !scrolls(element) && element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
            .map((element) => `${name}: ${element.localName} ${element.textContent?.slice(0, 60)}`);
        }, `${path} ${language}`));
      }
      await page.close();
    }
    expect(wide).toEqual([]);
  });
});
