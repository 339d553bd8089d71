import { afterAll, beforeAll, describe, it } from 'vitest';
import { VIEWS, type ViewName } from '../gallery/fixtures.ts';
import { LIGHT, openGallery, settled } from '../gallery/open.ts';
import type { Session } from './browser.ts';
import { clickOn, until } from './driver.ts';
import { expectNothingAmiss } from './nothing-amiss.ts';
import { shareSession } from './shared.ts';

// axe sees nothing inside closed roots, so the banner's components are laid out in the open here.

let session: Session;

beforeAll(async () => {
  session = await shareSession();
});

afterAll(() => session.close());

describe('the product’s own pages', () => {
  it.each(['popup.html', 'welcome.html', 'options.html', 'workbench.html', 'panel.html'])('%s is in order', async (path) => {
    const tab = await session.hands.openExtensionPage(path);
    await until(() => tab.evaluate(() => document.querySelector('main h1') !== null), `${path} to be drawn`);
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectNothingAmiss(tab);
    await tab.close();
  });
});

describe('the options page in use', () => {
  it('is in order with a draft tried, its card open, hours set and something dealt with', async () => {
    const tab = await session.hands.openExtensionPage('options.html');
    await until(() => tab.evaluate(() => document.querySelector('main h1') !== null), 'the page to be drawn');
    await clickOn(tab, '#hours [data-action="add"]');
    // The new row moves all below it.
    await until(() => tab.evaluate(() => document.querySelector('#hours input') !== null), 'the hours');
    await clickOn(tab, 'textarea[name="try"]');
    await tab.type('Long night. Marcus Whitfield, MRN 4471902, was brought in.');
    // The first check of a background that has just started reads its word lists first.
    await until(() => tab.evaluate(() => document.querySelector('#try [data-card]') !== null), 'the report', 15_000);
    await clickOn(tab, '#try [data-card]:last-child [data-action="more"]');
    await clickOn(tab, '#try [data-action="decide:left-as-is"]');
    await until(() => tab.evaluate(() => document.querySelector('#try [data-decided]') !== null), 'the decision');
    await clickOn(tab, '#try [data-card] [data-action="more"]');
    await until(() => tab.evaluate(() => document.querySelector('#try .fix') !== null), 'the fixes');
    await expectNothingAmiss(tab);
    await tab.close();
  });
});

describe('the panel in use', () => {
  it('is in order with a text mended and one’s own profile read', async () => {
    const { hands } = session;
    const tab = await hands.openExtensionPage('panel.html');
    await until(() => tab.evaluate(() => document.querySelector('main h1') !== null), 'the panel to be drawn');
    await clickOn(tab, 'textarea[name="draft"]');
    await tab.type('Long night. Marcus Whitfield, MRN 4471902, was brought in.');
    await until(() => tab.evaluate(() => document.querySelector('#draft [data-card]') !== null), 'the report', 15_000);
    await clickOn(tab, '#draft [data-card] [data-action="more"]');
    await until(() => tab.evaluate(() => document.querySelector('#draft .fix') !== null), 'the fixes');
    await hands.tab.goto('https://x.com/noor_halvorsen');
    await clickOn(tab, '[data-action="check-page"]');
    await until(() => tab.evaluate(() => document.querySelector('#page blockquote') !== null), 'the profile', 15_000);
    await expectNothingAmiss(tab);
    await tab.close();
  });
});

describe('the interface beside a composer', () => {
  beforeAll(() => openGallery(session.hands.tab));

  const states = (Object.keys(VIEWS) as ViewName[]).flatMap((name) => (['light', 'dim', 'dark'] as const).map((background) => ({ name, background })));

  it.each(states)('$name is in order on $background', async ({ name, background }) => {
    const { tab } = session.hands;
    await tab.evaluate((state, look) => window.gallery.lay(state, look, null), name, { ...LIGHT, background });
    await settled(tab);
    await expectNothingAmiss(tab);
  });

  it.each(Object.keys(VIEWS) as ViewName[])('%s is in order with its words drawn by styles', async (name) => {
    const { tab } = session.hands;
    await tab.evaluate((state, look) => window.gallery.lay(state, look, null, true), name, LIGHT);
    await settled(tab);
    await expectNothingAmiss(tab);
  });

  it.each((['looking', 'found', 'tall', 'second', 'blocked', 'film'] as const).flatMap((name) => (['light', 'dim', 'dark'] as const).map((look) => ({ name, look }))))(
    'the dialog about a picture is in order: $name on $look',
    async ({ name, look }) => {
      const { tab } = session.hands;
      await tab.evaluate((state, background) => window.gallery.layPicture(state, background), name, look);
      await settled(tab);
      await expectNothingAmiss(tab);
    },
  );

  it.each(Object.entries(VIEWS).flatMap(([name, { cards }]) => cards.map(({ id }) => ({ name: name as ViewName, id }))))(
    '$name is in order with $id open',
    async ({ name, id }) => {
      const { tab } = session.hands;
      await tab.evaluate((state, look, card) => window.gallery.lay(state, look, card), name, LIGHT, id);
      await settled(tab);
      await expectNothingAmiss(tab);
    },
  );
});
