import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEGATIVES } from '../pictures/negatives.ts';
import { seeded } from '../pictures/people.ts';
import { type Drawing, RECORDS } from '../pictures/records.ts';
import { BLOG, startBesidePanel, unsay } from './beside-panel.ts';
import type { Session } from './browser.ts';
import { clickOn, until } from './driver.ts';
import type { SiteTab, Tab } from './hands.ts';
import { expectNothingAmiss } from './nothing-amiss.ts';
import { countOf, store, textOf } from './pages.ts';

// Pictures of a page that is checked: had by the script in the page, looked at on the device, after the words.

let session: Session;
let panel: Tab;
let site: SiteTab;
let label: string;
let landscape: string;

const drawn = async (drawing: Drawing) => (await drawing(seeded(14))).canvas.toBuffer('image/png');
const addressOf = (bytes: Buffer) => `data:image/png;base64,${bytes.toString('base64')}`;

beforeAll(async () => {
  ({ session, site, panel } = await startBesidePanel());
  const [record, view] = await Promise.all([drawn(RECORDS['tube label']!), drawn(NEGATIVES['landscape']!)]);
  [label, landscape] = [addressOf(record), addressOf(view)];
  session.sites.put(READABLE, { body: view, type: 'image/png', headers: { 'access-control-allow-origin': '*' } });
  session.sites.put(CLOSED, { body: view, type: 'image/png' });
});
afterAll(async () => { await session?.close(); });

/** Leads to the first picture in which something came up. */
const SHOW = '[data-picture]:has([data-card]) [data-action="show"]';

/** What is said of pictures that were not looked at, or not in all. */
const said = () => panel.evaluate(() => [...document.querySelectorAll('[data-picture] > .small')].map(({ textContent }) => textContent));

const pictures = () => textOf(panel, '#page [data-pictures]');
const state = () => panel.evaluate(() => document.querySelector<HTMLElement>('[data-pictures]')?.dataset['pictures'] ?? '');

/** A picture on the page's own server, and two on others': one lets other pages read it, the other lets them show it alone, as most do. */
const OWN = '/assets/icon.png';
const READABLE = 'https://pictures.example.org/readable.png';
const CLOSED = 'https://pictures.example.org/closed.png';
const PROFILE = 'https://x.com/noor_halvorsen';

/**
 * Puts pictures into the blog's page in place of its own: as addresses, or as what the page itself holds (`blob`). The page may show pictures from
 * anywhere, and its policy lets its scripts ask its own server alone.
 */
async function showPictures(sources: readonly { readonly name: string; readonly source: string; readonly blob?: boolean }[]): Promise<void> {
  await site.goto(`${BLOG}?policy=shows`);
  await until(() => site.evaluate(() => document.readyState === 'complete'), 'the blog');
  await site.evaluate((all: typeof sources) => {
    const figure = document.querySelector('figure')!;
    figure.querySelector('img')?.remove();
    for (const { name, source, blob } of all) {
      const image = document.createElement('img');
      image.id = name;
      image.alt = name;
      image.style.cssText = 'display: block; width: 320px; height: 240px;';
      const letters = blob === true ? atob(source.slice(source.indexOf(',') + 1)) : '';
      image.src = blob === true ? URL.createObjectURL(new Blob([Uint8Array.from(letters, (letter) => letter.charCodeAt(0))], { type: 'image/png' })) : source;
      figure.prepend(image);
    }
  }, sources);
}

/** Puts pictures into one's own profile: its head, a post of one's own and one by another. */
async function showOnProfile(sources: Readonly<Record<'head' | 'own' | 'other', string>>): Promise<void> {
  await site.goto(PROFILE);
  await until(() => site.evaluate(() => document.querySelectorAll('[data-testid="tweet"]').length > 1), 'the profile');
  await site.evaluate(({ head, own, other }: typeof sources) => {
    const picture = (id: string, source: string) => Object.assign(document.createElement('img'), { id, src: source, style: 'display: block; width: 320px; height: 240px;' });
    document.querySelector('[data-testid="UserName"]')!.before(picture('head', head));
    const [first, second] = document.querySelectorAll('[data-testid="tweetText"]');
    first!.after(picture('own', own));
    second!.after(picture('other', other));
    document.querySelector('main > aside')!.append(picture('thumbnail', other));
  }, sources);
}

async function checkPage(): Promise<void> {
  await session.hands.pressButton(site);
  await panel.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    await tabs.update((await tabs.getCurrent())?.id ?? -1, { active: true });
  });
  await unsay(panel);
  await clickOn(panel, '[data-action="check-page"]');
  await until(async () => /words read/.test(await textOf(panel, '#page [role="status"]')), 'the words', 15_000);
}

describe('the pictures of a page', () => {
  it('are looked at after its words, also those of other servers that let them be read, and lead to their place; of one that can’t be had it is said', async () => {
    await showPictures([{ name: 'label', source: label }, { name: 'icon', source: OWN }, { name: 'readable', source: READABLE }, { name: 'closed', source: CLOSED }]);
    const before = await site.evaluate(() => document.documentElement.outerHTML);
    await checkPage();
    expect(await pictures()).toContain('Looking at 4 pictures…');
    await until(async () => (await state()) === 'done', 'the pictures', 60_000);
    expect(await pictures()).toMatch(/\d+ things? to look at in 3 pictures\./);
    expect(await textOf(panel, '#page')).toContain('1 picture on it was not checked.');
    expect(await said()).toEqual([
      'The site that holds this picture does not hand it over. It was not checked: look at it yourself.',
      // Firefox holds our script to the page's own policy: what the page may show and not ask for is drawn, without what its file carries.
      ...(session.hands.name === 'firefox' ? ['Details hidden in this file could not all be read.'] : []),
    ]);
    expect(await site.evaluate(() => document.documentElement.outerHTML)).toBe(before);

    expect(await textOf(panel, '[data-pictures] .cards')).toContain('identify a patient');
    await clickOn(panel, '[data-pictures] [data-card] [data-action="more"]');
    await expectNothingAmiss(panel);
    await clickOn(panel, SHOW);
    await until(() => site.evaluate(() => document.querySelector('chaperone-outline') !== null), 'the outline');
    const seen = () => site.evaluate(() => {
      const { top, bottom } = document.querySelector('#label')!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    await until(seen, 'the picture in sight');
    await until(() => site.evaluate(() => document.querySelector('chaperone-outline') === null), 'the outline to go');

    await site.evaluate(() => document.querySelector('#label')!.remove());
    await clickOn(panel, SHOW);
    await until(async () => (await pictures()).includes('not there any more'), 'that it is gone');
  });

  it('may show nothing, and that is said; so too where the panel stands alone', async () => {
    await store(panel, 'local', { 'setting:panelOnly': true });
    await showPictures([{ name: 'landscape', source: landscape, blob: true }]);
    await checkPage();
    await until(async () => (await state()) === 'done', 'the pictures', 60_000);
    expect(await pictures()).toContain('Nothing came up in 1 picture.');
    expect(await textOf(panel, '#page')).not.toContain('not checked.');
    await store(panel, 'local', { 'setting:panelOnly': false });
  });

  it('are looked at no further when the person says stop', async () => {
    await showPictures(Array.from({ length: 6 }, (_, index) => ({ name: `label-${index}`, source: label })));
    await checkPage();
    await clickOn(panel, '[data-action="stop"]');
    await until(async () => (await state()) === 'stopped', 'the end');
    expect(await pictures()).toContain('Stopped.');
    expect(await textOf(panel, '#page')).toMatch(/\d pictures on it were not checked\./);
    expect(await countOf(panel, '[data-action="stop"]')).toBe(0);
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  });
});

describe('the pictures of one’s own profile', () => {
  it('are looked at after its words, those of others where a policy asks about them', async () => {
    await store(panel, 'local', { 'setting:packs': ['hipaa-safe-harbor', 'imu'] });
    await showOnProfile({ head: landscape, own: label, other: label });
    const before = await site.evaluate(() => document.documentElement.outerHTML);
    await checkPage();
    await until(async () => (await state()) === 'done', 'the pictures', 90_000);
    expect(await pictures()).toMatch(/\d+ things? to look at in 3 pictures\./);
    expect(await textOf(panel, '[data-pictures] .by:last-child')).toMatch(/^By ada_brooke/);
    expect(await textOf(panel, '#page')).not.toContain('not checked.');
    expect(await site.evaluate(() => document.documentElement.outerHTML)).toBe(before);

    await clickOn(panel, '[data-pictures] .by:last-child [data-picture] [data-action="show"]');
    await until(() => site.evaluate(() => document.querySelector('#other')!.getBoundingClientRect().top >= 0 && document.querySelector('chaperone-outline') !== null), 'the picture in sight');
  });

  it('by others are left out where no policy asks about them', async () => {
    await store(panel, 'local', { 'setting:packs': ['hipaa-safe-harbor'] });
    await showOnProfile({ head: landscape, own: landscape, other: label });
    await checkPage();
    await until(async () => (await state()) === 'done', 'the pictures', 90_000);
    expect(await pictures()).toContain('Nothing came up in 2 pictures.');
    expect(await textOf(panel, '#page')).toContain('none of your policies asks about them');
    expect(await textOf(panel, '#page')).toContain('1 picture on it was not checked.');
  });
});
