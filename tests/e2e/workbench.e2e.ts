import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from './browser.ts';
import { clickOn, until } from './driver.ts';
import type { Tab } from './hands.ts';
import { openDrawn, stored, textOf } from './pages.ts';
import { shareSession } from './shared.ts';

// A policy is written as a pack, run, and mended until it holds.

let session: Session;
let page: Tab;

beforeAll(async () => {
  session = await shareSession();
  page = await openDrawn(session.hands, 'workbench.html');
});
afterAll(() => session?.close());

const report = () => textOf(page, '.bench');
const packText = () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea[name="text"]')?.value ?? '');

async function fill(selector: string, text: string): Promise<void> {
  await clickOn(page, selector);
  await page.type(text);
}

async function chooseRule(form: number, letters: string): Promise<void> {
  await page.evaluate((at) => document.querySelectorAll<HTMLSelectElement>('select[name="rule"]')[at]?.focus(), form);
  await page.type(letters);
}

it('tells why a pack without clauses does not hold', async () => {
  await clickOn(page, '[data-action="run"]');
  await until(async () => (await report()).includes('must hold at least one clause'), 'the reason');
});

it('is told what the policy is', async () => {
  for (const [name, text] of [['name', 'Ambrose'], ['title', 'Posting at Ambrose'], ['issuer', 'Ambrose Hospital']] as const) await fill(`input[name="${name}"]`, text);
  await clickOn(page, '[data-action="tell"]');
  await until(async () => (await packText()).includes('"id": "ambrose"'), 'the name');
});

it('adds a clause and examples, and runs them', async () => {
  await fill('input[name="label"]', '4');
  await fill('input[name="gist"]', 'Do not swear.');
  await chooseRule(0, 'Swear');
  await clickOn(page, '.part:nth-of-type(2) [data-action="add"]');
  await until(async () => (await packText()).includes('Do not swear.'), 'the clause');
  await fill('textarea[name="draft"]', 'What a long day.');
  await chooseRule(1, 'Swear');
  await clickOn(page, '.part:nth-of-type(3) [data-action="add"]');
  await until(async () => (await packText()).includes('What a long day.'), 'the example');
  await clickOn(page, '[data-action="run"]');
  await until(async () => (await report()).includes('0 of 1 own examples hold'), 'the run');
  expect(await report()).toContain('Example 1 of “flags” (Swear words): nothing was flagged.');
  expect(await report()).toContain('Other packs ask for these, too:');
});

it('begins with a pack at hand, which holds', async () => {
  await page.evaluate(() => document.querySelector<HTMLSelectElement>('select[name="begin"]')?.focus());
  await page.type('IMU');
  await clickOn(page, '[data-action="open"]');
  await until(async () => (await packText()).includes('"id": "imu"'), 'the pack');
  await clickOn(page, '[data-action="run"]');
  const said = await until(async () => /(\d+) of (\d+) own examples hold/.exec(await report()), 'the run', 30_000);
  expect(said[1]).toBe(said[2]);
  expect(Number(said[1])).toBeGreaterThan(10);
});

it('changes nothing of what is in force', async () => {
  expect(Object.keys(await stored(page, 'local')).filter((key) => key.startsWith('setting:'))).toEqual([]);
});
