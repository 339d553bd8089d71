import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from './browser.ts';
import { clickOn, until } from './driver.ts';
import type { Tab } from './hands.ts';
import { countOf, openDrawn, store, stored, textOf } from './pages.ts';
import { shareSession } from './shared.ts';

// The parts of the options page that change what a check does, with the browser's own storage behind them.

let session: Session;
let tab: Tab | null = null;

const open = async (): Promise<Tab> => {
  await tab?.close();
  tab = await openDrawn(session.hands, 'options.html');
  return tab;
};

/** Chooses an entry of a list with the keyboard, as a person does. */
async function choose(page: Tab, selector: string, value: string): Promise<void> {
  const steps = await page.evaluate((sought, wanted) => {
    const list = document.querySelector<HTMLSelectElement>(sought);
    list?.focus();
    return list === null ? 0 : [...list.options].findIndex((one) => one.value === wanted) - list.selectedIndex;
  }, selector, value);
  for (let step = 0; step < Math.abs(steps); step += 1) await page.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
}

/** Writes into the box for drafts. */
async function attempt(page: Tab, text: string): Promise<void> {
  await clickOn(page, 'textarea[name="try"]');
  await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea[name="try"]')?.select());
  await page.type(text);
}

const tiersOf = (page: Tab) => page.evaluate(() => (
  Object.fromEntries([...document.querySelectorAll<HTMLElement>('#try [data-card]')].map(({ dataset }) => [dataset.card?.split(':')[0] ?? '', dataset.tier]))));

beforeAll(async () => {
  session = await shareSession();
});
afterAll(() => session?.close());
afterEach(async () => {
  await tab?.close();
  tab = null;
});

describe('try it', () => {
  it('shows the cards a draft would get, mends it, and keeps no word of it', async () => {
    const page = await open();
    await attempt(page, 'Long night. Marcus Whitfield, MRN 4471902, was brought in.');
    await until(async () => (await countOf(page, '#try [data-card]')) >= 2, 'the cards');
    await clickOn(page, '#try [data-card] [data-action="more"]');
    await clickOn(page, '#try [data-action="fix"]');
    await until(() => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea[name="try"]')?.value.includes('Marcus') === false), 'the fix in the box');
    expect(JSON.stringify([await stored(page, 'local'), await stored(page, 'session')])).not.toMatch(/Marcus|Whitfield|4471902|Long night/);
  });

  it('takes a decision, lists it without words, and takes it back', async () => {
    let page = await open();
    await attempt(page, 'Long night. Marcus Whitfield was brought in.');
    await until(async () => (await countOf(page, '#try [data-card]')) > 0, 'a card');
    await clickOn(page, '#try [data-card] [data-action="more"]');
    await clickOn(page, '#try [data-action="decide:left-as-is"]');
    await until(async () => (await countOf(page, '#try [data-decided="left-as-is"]')) > 0, 'the decision');
    page = await open();
    const listed = await countOf(page, '.dealt li');
    expect(listed).toBeGreaterThan(0);
    expect(await textOf(page, '.dealt')).toContain('You left it as it is');
    expect(await textOf(page, '.dealt')).not.toContain('Marcus');
    await clickOn(page, '.dealt [data-action="undo"]');
    await until(async () => (await countOf(page, '.dealt li')) === listed - 1, 'one fewer');
  });
});

describe('a file that is tried', () => {
  it('is looked at as one that is attached', async () => {
    const page = await open();
    await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(1200, 300);
      const brush = canvas.getContext('2d')!;
      brush.fillStyle = 'white';
      brush.fillRect(0, 0, 1200, 300);
      brush.fillStyle = 'black';
      brush.font = '48px sans-serif';
      brush.fillText('Patient: Marcus Whitfield', 60, 110);
      brush.fillText('MRN: 4471902', 60, 210);
      const files = new DataTransfer();
      files.items.add(new File([await canvas.convertToBlob({ type: 'image/png' })], 'label.png', { type: 'image/png' }));
      const field = document.querySelector<HTMLInputElement>('input[name="try-file"]');
      if (field !== null) field.files = files.files;
      field?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(async () => (await textOf(page, '#try')).includes('4471902'), 'the number in the picture', 30_000);
    expect(await countOf(page, '#try .picture-right [data-card]')).toBeGreaterThan(0);
    await page.close();
  });
});

describe('rules', () => {
  const INSULT = 'The bed manager is a clown.';
  const LIST = '[data-rule="insult"] select';

  it('speak as firmly as the person says, no quieter than their floor, and as before when that is taken back', async () => {
    let page = await open();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const offered = await page.evaluate(() => [...document.querySelectorAll<HTMLOptionElement>('[data-rule="patient-identifier"] option')].map(({ value }) => value));
    expect(offered).toEqual(['', 'warn', 'hold']);
    expect(await countOf(page, '[data-rule="protected-activity"] select')).toBe(0);
    await clickOn(page, 'input[name="pack"][value="sermo"]');
    await until(async () => (await stored(page, 'local'))['setting:packs'] !== undefined, 'the policy');
    // The list is drawn once more when the policy holds, and a choice made in that moment is one in the old list.
    await until(async () => {
      await choose(page, LIST, 'note');
      return JSON.stringify((await stored(page, 'local'))['setting:tiers']) === '{"insult":"note"}';
    }, 'the tier');
    await attempt(page, INSULT);
    await until(async () => (await tiersOf(page))['insult'] !== undefined, 'the card');
    expect((await tiersOf(page))['insult']).toBe('note');

    page = await open();
    expect(await page.evaluate((sought) => document.querySelector<HTMLSelectElement>(sought)?.value, LIST)).toBe('note');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await choose(page, LIST, '');
    await until(async () => JSON.stringify((await stored(page, 'local'))['setting:tiers']) === '{}', 'the tier to be gone');
  });

  it('that grew quiet say so, and speak up again', async () => {
    let page = await open();
    await store(page, 'local', { 'alert-budget': { insult: { shown: 6, overridden: 5, inARow: 5, last: Date.now() } } });
    page = await open();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await textOf(page, '[data-rule="insult"]')).toContain('five times in a row');
    expect(await textOf(page, '#dealt .table')).toContain('Name-calling65');
    await attempt(page, INSULT);
    await until(async () => (await tiersOf(page))['insult'] === 'note', 'the quiet note');
    await clickOn(page, '#try [data-card^="insult"] [data-action="more"]');
    await until(async () => (await textOf(page, '#try [data-card^="insult"]')).includes('you went past it five times'), 'the card to say so');
    await clickOn(page, '[data-rule="insult"] [data-action="speak-up"]');
    await until(async () => (await countOf(page, '[data-action="speak-up"]')) === 0, 'the rule to speak up');
    await clickOn(page, '[data-action="wipe"]');
    await until(async () => (await countOf(page, '#dealt .table')) === 0, 'the counts to be gone');
    expect((await stored(page, 'local'))['alert-budget']).toEqual({});
  });
});

describe('what a person tells of themselves', () => {
  it('keeps a name that is never to be flagged', async () => {
    const page = await open();
    await clickOn(page, 'input[name="word"]');
    await page.type('Marcus Whitfield');
    await page.press('Enter');
    await until(async () => (await textOf(page, '.words')).includes('Marcus Whitfield'), 'the word');
    await attempt(page, 'Long night. Marcus Whitfield was brought in.');
    await until(async () => (await textOf(page, '#try [role="status"]')) !== '', 'the report');
    expect(await textOf(page, '#try .cards')).not.toContain('Names a patient');
    await clickOn(page, '.words [data-action="remove"]');
  });

  it('keeps hours of work', async () => {
    let page = await open();
    await clickOn(page, '#hours [data-action="add"]');
    await until(async () => (await countOf(page, '.hours')) === 1, 'the hours');
    await clickOn(page, '.hours .day:nth-child(6) input');
    await until(async () => JSON.stringify((await stored(page, 'local'))['setting:workHours']).includes('6'), 'Saturday');
    page = await open();
    expect((await stored(page, 'local'))['setting:workHours']).toEqual([{ days: [1, 2, 3, 4, 5, 6], from: '08:00', to: '17:00' }]);
    await clickOn(page, '#hours [data-action="remove"]');
    await until(async () => (await countOf(page, '.hours')) === 0, 'no hours');
  });

  it('keeps which sites are off, that profiles carry the disclaimer, and that hidden details go', async () => {
    const page = await open();
    const own = async (key: string) => (await stored(page, 'local'))[`setting:${key}`];
    await clickOn(page, 'input[name="watched"][value="facebook"]');
    await until(async () => JSON.stringify(await own('offSites')) === '["facebook"]', 'Facebook off');
    await until(async () => (await countOf(page, 'input[name="watched"][value="facebook"]:not(:checked)')) === 1, 'the page to show it');
    await clickOn(page, 'input[name="watched"][value="facebook"]');
    await until(async () => JSON.stringify(await own('offSites')) === '[]', 'Facebook on');
    await clickOn(page, 'input[name="disclaims"]');
    await until(async () => JSON.stringify(await own('affiliation') ?? null).includes('"disclaims":true'), 'the disclaimer');
    await clickOn(page, 'input[name="quietDetails"]');
    await until(async () => (await own('quietDetails')) === true, 'the details');
  });
});

describe('settings in a file', () => {
  /** Puts a file into the field, as the browser does once a person chose it. */
  const give = (page: Tab, text: string) => page.evaluate((content) => {
    const field = document.querySelector<HTMLInputElement>('input[name="backup"]');
    const files = new DataTransfer();
    files.items.add(new File([content], 'chaperone-settings.json', { type: 'application/json' }));
    if (field !== null) field.files = files.files;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  const said = (page: Tab) => textOf(page, '#backup [role="status"]');

  it('are refused whole with the reason, or taken whole', async () => {
    const page = await open();
    const before = await stored(page, 'local');
    await give(page, JSON.stringify({ chaperone: 'settings', version: 1, settings: { packs: ['imu'], strictness: 'loud' }, allowedWords: ['Addison'] }));
    await until(async () => (await said(page)).includes('How much to say'), 'the reason');
    expect(await said(page)).toContain('must be relaxed, standard or strict');
    expect(await stored(page, 'local')).toEqual(before);

    await give(page, JSON.stringify({ chaperone: 'settings', version: 1, settings: { packs: ['imu'], strictness: 'strict' }, allowedWords: ['Addison'] }));
    await until(async () => (await said(page)).includes('2 settings and 1 word'), 'what was taken');
    expect(await stored(page, 'local')).toMatchObject({ 'setting:packs': ['imu'], 'setting:strictness': 'strict', 'allowed-words': expect.arrayContaining(['Addison']) });
  });
});

describe('the policy doctor', () => {
  it('tells what is set, by whom, and what is not used and why', async () => {
    let page = await open();
    await store(page, 'local', { 'setting:crowdThreshold': 1 });
    page = await open();
    expect(await textOf(page, '.ignored')).toContain('crowdThreshold: must be 2 or more');
    expect(await textOf(page, '#doctor .table')).toContain('How many people a story must fit11Nobody');
  });
});

describe('the policy library', () => {
  it('finds clauses by their words', async () => {
    const page = await open();
    const all = await countOf(page, '.clause-row');
    await clickOn(page, 'input[name="library"]');
    await page.type('patient');
    await until(async () => (await textOf(page, '#library [role="status"]')) !== '', 'how many were found');
    const found = await countOf(page, '.clause-row');
    expect(found).toBeGreaterThan(3);
    expect(found).toBeLessThan(all);
  });
});
