import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOXES, focused, model, openBox, type PostBox, posted } from './boxes.ts';
import type { Session } from './browser.ts';
import { clickOn, clickOurs, pause, readOurs, until, waitForOurs } from './driver.ts';
import { shareSession, warm } from './shared.ts';

// The ways a post can go out besides the plain one.

const NAMING = 'Long night. Marcus Whitfield, MRN 4471902, was brought in and we nearly lost him.';
const CLEAR = 'Proud of the whole team after the simulation course.';

const [X, FACEBOOK, LINKEDIN, COMMENT] = BOXES as readonly [PostBox, PostBox, PostBox, PostBox];

let session: Session;
beforeAll(async () => {
  session = await shareSession();
  await warm(session.hands);
});
afterAll(() => session?.close());

const tab = () => session.hands.tab;
const waiting = () => waitForOurs(tab(), ({ presence }) => presence === 'waiting', 'the hold');
const sent = (count = 1) => until(async () => (await posted(tab())).length >= count, 'the post');

describe('a thread', () => {
  const second: PostBox = { ...X, kind: 'x-modal-1', editor: '[role="dialog"] [data-testid="tweetTextarea_1"]' };

  it('waits for what only its first part says', async () => {
    await openBox(tab(), X);
    await tab().type(NAMING);
    await clickOn(tab(), '[role="dialog"] [data-testid="addButton"]');
    await clickOn(tab(), second.editor);
    await until(() => focused(tab(), second), 'the second part');
    await tab().type(CLEAR);
    await pause(500);
    await clickOn(tab(), X.post);
    await waiting();
    expect(await posted(tab())).toEqual([]);
    await clickOurs(tab(), '[data-action="post-anyway"]');
    await sent(2);
    expect(await posted(tab())).toEqual([NAMING, CLEAR]);
  });
});

describe('a post in two steps', () => {
  it('is held at the first, while its text is still there', async () => {
    await openBox(tab(), FACEBOOK, 'steps=next');
    await tab().type(NAMING);
    await pause(500);
    await clickOn(tab(), '[role="dialog"] [aria-label="Next"]');
    await waiting();
    expect(await model(tab(), FACEBOOK)).toBe(NAMING);
    await clickOurs(tab(), '[data-action="post-anyway"]');
    await clickOn(tab(), FACEBOOK.post);
    await sent();
    expect(await posted(tab())).toEqual([NAMING]);
  });
});

describe('keys that may post', () => {
  it.each([LINKEDIN, COMMENT])('go out as keys in $kind, once their last words are checked', async (box) => {
    await openBox(tab(), box);
    await tab().type(CLEAR);
    await pause(500);
    await tab().type(' Well done.');
    // The site itself takes the text over a moment after it was typed.
    await tab().press('Enter', 'Control');
    await sent();
    expect((await posted(tab()))[0]).toMatch(/^Proud of the whole team/);
  });

  it('go out as keys when the person posts anyway', async () => {
    await openBox(tab(), COMMENT);
    await tab().type(NAMING);
    await pause(500);
    await tab().press('Enter', 'Control');
    await waiting();
    await clickOurs(tab(), '[data-action="post-anyway"]');
    await sent();
    expect(await posted(tab())).toEqual([NAMING]);
  });

  it('are left to an open list of names', async () => {
    await openBox(tab(), X);
    await tab().type(`${NAMING} Thank you @harb`);
    await pause(500);
    await tab().press('Enter', 'Control');
    expect(await until(async () => (await model(tab(), X))?.includes('@harbour_library'), 'the chosen name')).toBe(true);
    expect(await posted(tab())).toEqual([]);
  });
});

describe('the older pages of LinkedIn', () => {
  it('keep the box in the document, and it is held there', async () => {
    await openBox(tab(), LINKEDIN, 'ui=old');
    await tab().type(NAMING);
    await pause(500);
    await clickOn(tab(), LINKEDIN.post);
    await waiting();
    expect(await posted(tab())).toEqual([]);
  });
});

describe('a post that is held', () => {
  it('is pressed in vain, and says again why', async () => {
    await openBox(tab(), COMMENT);
    await tab().type(NAMING);
    await pause(500);
    await clickOn(tab(), COMMENT.post);
    await waiting();
    await clickOn(tab(), COMMENT.post);
    await pause(300);
    const ours = await waiting();
    expect(ours.focused).toBe(true);
    expect(await posted(tab())).toEqual([]);
  });

  it('goes once its words were changed', async () => {
    await openBox(tab(), COMMENT);
    await tab().type(NAMING);
    await pause(500);
    await clickOn(tab(), COMMENT.post);
    await waiting();
    await clickOn(tab(), COMMENT.editor);
    await tab().press('a', 'Control');
    await tab().type(CLEAR);
    await waitForOurs(tab(), ({ presence }) => presence === 'mark', 'nothing to say');
    await clickOn(tab(), COMMENT.post);
    await sent();
    expect(await posted(tab())).toEqual([CLEAR]);
  });

  it('is not what a script of the page sends', async () => {
    await openBox(tab(), COMMENT);
    await tab().type(NAMING);
    await pause(500);
    await tab().evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), COMMENT.post);
    await sent();
    expect(await posted(tab())).toEqual([NAMING]);
  });
});

describe('a composer under another', () => {
  it('shows nothing over the dialog that covers it', async () => {
    const inline: PostBox = { ...X, kind: 'x-inline', opens: [], editor: '[data-testid="tweetTextarea_0"]', post: '[data-testid="tweetButtonInline"]' };
    await openBox(tab(), inline);
    await tab().type(NAMING);
    await waitForOurs(tab(), ({ presence, marks }) => presence === 'banner' && marks > 0, 'the banner');
    await clickOn(tab(), X.opens[0] ?? '');
    await until(async () => (await readOurs(tab())).every(({ marks }) => marks === 0), 'the marks gone');
    await clickOn(tab(), '[data-testid="app-bar-close"]');
    await waitForOurs(tab(), ({ presence, marks }) => presence === 'banner' && marks > 0, 'the banner again');
  });
});
