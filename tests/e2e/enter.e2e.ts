import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACEBOOK_OTHERS } from './boxes/facebook.ts';
import { focused, model, NAMING, openBox, type PostBox, postedFrom } from './boxes.ts';
import type { Session } from './browser.ts';
import { clickOurs, pause, readOurs, until, waitForOurs } from './driver.ts';
import { shareSession } from './shared.ts';

// A bare Enter sends comments and chats. What it is held for, and how it goes on, is the same on every site.

const COMMENT = FACEBOOK_OTHERS.find(({ kind }) => kind === 'facebook-comment') as PostBox;
const CLEAR = 'Proud of the whole team after the simulation course.';

let session: Session;
beforeAll(async () => { session = await shareSession(); });
afterAll(() => session?.close());

const tab = () => session.hands.tab;
const sent = () => until(async () => (await postedFrom(tab(), COMMENT)).length > 0, 'the comment');
const trusted = () => tab().evaluate(() => window.__site.posted.map((one) => one.trusted));
const says = (words: RegExp) => waitForOurs(tab(), ({ text, said }) => words.test(`${text} ${said}`), String(words));

/** Takes away what sends, as where Enter alone does. */
const withoutButton = () => tab().evaluate(() => { for (const one of document.querySelectorAll('#focused-state-composer-submit')) one.remove(); });

describe('a bare Enter', () => {
  it('passes untouched where the text was checked and nothing holds it', async () => {
    await openBox(tab(), COMMENT);
    await tab().type(CLEAR);
    await waitForOurs(tab(), ({ presence }) => presence === 'mark', 'the mark');
    await pause(500);
    await tab().press('Enter');
    await sent();
    expect([await postedFrom(tab(), COMMENT), await trusted()]).toEqual([[CLEAR], [true]]);
  });

  it('with Shift is a new line', async () => {
    await openBox(tab(), COMMENT);
    await tab().type('One');
    await tab().press('Enter', 'Shift');
    await tab().type('two');
    await until(async () => (await model(tab(), COMMENT)) === 'One\ntwo', 'two lines');
    expect(await postedFrom(tab(), COMMENT)).toEqual([]);
  });

  it('straight after the last word is checked first, and sends by the button beside the text, once', async () => {
    await openBox(tab(), COMMENT);
    await tab().type(CLEAR);
    await tab().press('Enter');
    await sent();
    await pause(300);
    expect(await postedFrom(tab(), COMMENT)).toEqual([CLEAR]);
  });

  it('is asked for again where nothing else sends, and goes the second time', async () => {
    await openBox(tab(), COMMENT);
    await tab().type(CLEAR);
    await withoutButton();
    await tab().press('Enter');
    await says(/Enter once more/);
    expect([await postedFrom(tab(), COMMENT), await model(tab(), COMMENT)]).toEqual([[], CLEAR]);
    await tab().press('Enter');
    await sent();
    expect([await postedFrom(tab(), COMMENT), await trusted()]).toEqual([[CLEAR], [true]]);
    await until(async () => (await readOurs(tab())).every(({ text }) => !/Enter once more/.test(text)), 'the word gone');
  });

  it('that was let go is for the text as it was', async () => {
    await openBox(tab(), COMMENT);
    await tab().type(CLEAR);
    await withoutButton();
    await tab().press('Enter');
    await says(/Enter once more/);
    await tab().type(` ${NAMING.text}`);
    await waitForOurs(tab(), ({ cards }) => cards.length > 0, 'the finding');
    await tab().press('Enter');
    await waitForOurs(tab(), ({ presence }) => presence === 'waiting', 'the hold');
    expect(await postedFrom(tab(), COMMENT)).toEqual([]);
  });

  it('that could not be checked in time is asked for again, and an answer that comes late still holds it', async () => {
    await openBox(tab(), COMMENT);
    await tab().type(CLEAR);
    await waitForOurs(tab(), ({ presence }) => presence === 'mark', 'the mark');
    await pause(500);
    await session.hands.stallBackground(5000);
    await tab().type(` ${NAMING.text}`);
    await withoutButton();
    await tab().press('Enter');
    await says(/Not checked.*Enter once more/);
    expect(await postedFrom(tab(), COMMENT)).toEqual([]);
    await waitForOurs(tab(), ({ presence, marks }) => presence === 'banner' && marks > 0, 'the late answer', 12_000);
    await tab().press('Enter');
    await waitForOurs(tab(), ({ presence }) => presence === 'waiting', 'the hold');
    expect(await postedFrom(tab(), COMMENT)).toEqual([]);
  });

  it('goes on after a hold, and the caret is back in the text to press it', async () => {
    await openBox(tab(), COMMENT);
    await tab().type(NAMING.text);
    await waitForOurs(tab(), ({ presence }) => presence === 'banner', 'the banner');
    await withoutButton();
    await tab().press('Enter');
    await waitForOurs(tab(), ({ presence, focused: inside }) => presence === 'waiting' && inside, 'the hold');
    await clickOurs(tab(), '[data-action="post-anyway"]');
    await says(/Enter once more/);
    await until(() => focused(tab(), COMMENT), 'the focus back in the text');
    expect(await postedFrom(tab(), COMMENT)).toEqual([]);
    await tab().press('Enter');
    await sent();
    expect(await postedFrom(tab(), COMMENT)).toEqual([NAMING.text]);
  });
});
