import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caret, focused, model, NAMING, OTHER_BOXES, openBox, type PostBox, postedFrom, sendByKey, settleUndo } from './boxes.ts';
import type { Session } from './browser.ts';
import { clickOn, clickOurs, pause, readOurs, until, waitForOurs } from './driver.ts';
import { shareSession } from './shared.ts';

// The whole way through every box that composer-contract.e2e.ts leaves out. What differs between editors is proved there;
// what differs between boxes of one editor is where they stand, what posts them, by which keys, and who takes an Enter.

let session: Session;
beforeAll(async () => { session = await shareSession(); });
afterAll(() => session?.close());

const tab = () => session.hands.tab;
// The fix is worked out when the finding opens, and comes before the other buttons: until then they still move.
const waiting = () => waitForOurs(tab(), ({ presence, focused: inside, actions }) => (
  presence === 'waiting' && inside && actions.includes('fix')), 'the hold, with the focus in it and the fix');

const named = OTHER_BOXES.map((box) => [box.variant === undefined ? box.kind : `${box.kind}, ${box.variant}`, box] as const);

describe.each(named)('%s', (_name, box: PostBox) => {
  const { text, name } = box.draft ?? NAMING;
  const holdsText = (expected: string) => until(async () => (await model(tab(), box)) === expected, `the model to hold "${expected}"`);
  const found = () => waitForOurs(tab(), ({ presence, cards, marks }) => (
    presence === 'banner' && cards.some((card) => card.text.includes(name)) && marks > 0 === box.marks), 'the finding, with its words');

  /** Where the caret is once it stays there: an editor hears of it a moment after the key. */
  const restingCaret = async () => {
    const before = await caret(tab(), box);
    await pause(80);
    const now = await caret(tab(), box);
    return now !== null && now.start === before?.start && now.start === now.end ? now : null;
  };

  it('goes the whole way: type, finding, fix, undo, hold by button and by key, back, post', async () => {
    await openBox(tab(), box);
    await tab().type(text);
    const banner = await found();
    expect(banner.cards[0]).toMatchObject({ tier: 'hold', decided: null });
    expect(banner.focused).toBe(false);
    expect(await model(tab(), box)).toBe(text);
    expect(await caret(tab(), box)).toEqual({ start: text.length, end: text.length });
    expect(await focused(tab(), box)).toBe(true);

    await settleUndo(box);
    await clickOurs(tab(), '[data-action="fix"]');
    await until(async () => (await model(tab(), box))?.includes(name) === false, 'the fix in the model');
    expect(await focused(tab(), box)).toBe(true);
    await tab().press('z', 'Control');
    await holdsText(text);
    await found();

    await tab().press('End', 'Control');
    for (let i = 0; i < 5; i++) await tab().press('ArrowLeft');
    const at = await until(restingCaret, 'the caret where the keys took it');
    expect(at.start).toBeLessThan(text.length);
    for (const way of ['button', 'key'] as const) {
      await (way === 'button' ? clickOn(tab(), box.post) : sendByKey(tab(), box));
      await waiting();
      expect(await postedFrom(tab(), box)).toEqual([]);
      await (way === 'button' ? clickOurs(tab(), '[data-action="back"]') : tab().press('Escape'));
      await until(() => focused(tab(), box), 'the focus back in the text');
      expect(await caret(tab(), box), `the caret, after the ${way}`).toEqual(at);
      expect(await model(tab(), box)).toBe(text);
    }

    await clickOn(tab(), box.post);
    await waiting();
    await clickOurs(tab(), '[data-action="post-anyway"]');
    for (const selector of box.next ?? []) await clickOn(tab(), selector);
    await until(async () => (await postedFrom(tab(), box)).length > 0, 'the post');
    expect(await postedFrom(tab(), box)).toEqual([text]);
    await until(async () => (await readOurs(tab())).every(({ presence }) => presence !== 'waiting'), 'nothing that waits any more');
  });
});
