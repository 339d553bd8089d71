import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CROWD } from '../gallery/fixtures.ts';
import { asked, openGallery, settled, show } from '../gallery/open.ts';
import type { Session } from './browser.ts';
import { clickOurs, readOne, until } from './driver.ts';
import type { SiteTab } from './hands.ts';
import { shareSession } from './shared.ts';

// The card that says how few people a description fits, and the questions about a permission, by themselves beside a plain composer.

let session: Session;
let tab: SiteTab;

beforeAll(async () => {
  session = await shareSession();
  ({ tab } = session.hands);
});

afterAll(() => session.close());

beforeEach(async () => {
  await tab.resize(1280, 900);
  await openGallery(tab);
  await show(tab, 'crowd');
  await clickOurs(tab, '[data-action="open-mark"]');
  await settled(tab);
});

const read = async () => (await readOne(tab))?.text ?? '';

/** Presses a button that has come up. */
async function press(action: string): Promise<void> {
  await until(async () => (await readOne(tab))?.actions.includes(action), `a button for ${action}`);
  await clickOurs(tab, `[data-action="${action}"]`);
  await settled(tab);
}

describe('the card of a small crowd', () => {
  it('says which clues together fit how many, and that those who know the person need less', async () => {
    const text = await read();
    expect(text).toContain('together fit about ten people or fewer.');
    for (const clue of ['tonight', 'Linden General', 'at sea']) expect(text).toContain(clue);
    expect(text).toContain('Those who know the person need less to go by.');
  });

  it('offers the change that helps most, with the words before and after, at one press', async () => {
    const text = await read();
    expect(text).toContain('Leave out “tonight” and say “our hospital” instead of “Linden General”');
    expect(text).toContain('from about 6 to about 900 people');
    await clickOurs(tab, '[data-action="fix"]');
    const [name, fix] = (await asked(tab)).at(-1) ?? [];
    expect(name).toBe('apply');
    expect(fix).toMatchObject({ finding: CROWD.id, edits: [{ text: 'Sat with a patient after a scan at our hospital.' }] });
  });

  it('leaves what only the patient would know to a card of its own', async () => {
    const cards = (await readOne(tab))?.cards ?? [];
    expect(cards).toHaveLength(2);
    expect(await read()).toContain('They or their family may know them again.');
  });
});

describe('a permission', () => {
  const decided = async () => (await asked(tab)).filter(([name]) => name === 'decide');

  it('counts when it is written, names social media and can be taken back', async () => {
    await press('decide:written-permission');
    for (const question of ['Is it in writing?', 'Does it name social media', 'Can the patient take it back']) {
      expect(await read()).toContain(question);
      await press('consent:yes');
    }
    expect(await decided()).toEqual([['decide', CROWD.id, 'written-permission']]);
  });

  it('does not count after one No, and can be answered again or left', async () => {
    await press('decide:written-permission');
    await press('consent:yes');
    await press('consent:no');
    expect(await read()).toContain('Then it is not enough for a post.');
    expect(await decided()).toEqual([]);
    await press('consent:again');
    expect(await read()).toContain('Is it in writing?');
    await press('consent:leave');
    expect((await readOne(tab))?.actions).toContain('decide:written-permission');
    expect(await decided()).toEqual([]);
  });

  it('is asked about by keyboard, the focus going from question to question', async () => {
    await tab.inOurs((roots) => roots.forEach((root) => root.querySelector<HTMLElement>('[data-action="decide:written-permission"]')?.focus()));
    for (let step = 0; step < 4; step += 1) {
      await tab.press('Enter');
      await settled(tab);
    }
    expect(await decided()).toEqual([['decide', CROWD.id, 'written-permission']]);
  });

  it('gives the focus back to its button when it is left by keyboard', async () => {
    await tab.inOurs((roots) => roots.forEach((root) => root.querySelector<HTMLElement>('[data-action="decide:written-permission"]')?.focus()));
    await tab.press('Enter');
    await settled(tab);
    await tab.inOurs((roots) => roots.forEach((root) => root.querySelector<HTMLElement>('[data-action="consent:leave"]')?.focus()));
    await tab.press('Enter');
    await settled(tab);
    const focused = () => tab.inOurs((roots) => roots.map((root) => (root as ShadowRoot).activeElement?.getAttribute('data-action')).find(Boolean) ?? null);
    await until(async () => await focused() === 'decide:written-permission', 'the focus on the button that led there');
  });

  it('leaves the focus in the text when it is answered with the mouse', async () => {
    await tab.evaluate(() => document.querySelector<HTMLElement>('.text')?.focus());
    await press('decide:written-permission');
    await press('consent:yes');
    expect(await tab.evaluate(() => document.activeElement?.className)).toContain('text');
  });
});
