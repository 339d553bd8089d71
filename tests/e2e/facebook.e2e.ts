import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACEBOOK_OTHERS, FACEBOOK_POST } from './boxes/facebook.ts';
import { focused, model, NAMING, openBox, type PostBox, posted } from './boxes.ts';
import type { Session } from './browser.ts';
import { clickOn, clickOurs, pause, readOne, readOurs, until, waitForOurs } from './driver.ts';
import { shareSession, warm } from './shared.ts';

// What is Facebook's alone: who takes an Enter, boxes that are emptied early, two steps, chats beside posts, other languages.

const CLEAR = 'Proud of the whole team after the simulation course.';

const boxOf = (kind: string): PostBox => {
  const found = FACEBOOK_OTHERS.find((box) => box.kind === kind);
  if (found === undefined) throw new Error(`${kind} is no box`);
  return found;
};
const COMMENT = boxOf('facebook-comment');
const MESSAGE = boxOf('facebook-message');

let session: Session;
beforeAll(async () => {
  session = await shareSession();
  await warm(session.hands);
});
afterAll(() => session?.close());

const tab = () => session.hands.tab;
const waiting = () => waitForOurs(tab(), ({ presence, focused: inside }) => (
  presence === 'waiting' && inside), 'the hold, with the focus in it');
const banner = () => waitForOurs(tab(), ({ presence }) => presence === 'banner', 'the finding');
const sent = (count = 1) => until(async () => (await posted(tab())).length >= count, 'the text to be out');
const postAnyway = () => clickOurs(tab(), '[data-action="post-anyway"]');

describe('a bare Enter in a comment', () => {
  it('chooses from an open list of names, and sends once the list is gone', async () => {
    await openBox(tab(), COMMENT);
    await tab().type(`${NAMING.text} Thank you @harb`);
    await until(() => tab().evaluate(() => document.querySelector('[role="option"]') !== null), 'the list of names');
    await pause(500);
    await tab().press('Enter');
    await until(async () => (await model(tab(), COMMENT))?.endsWith('Harbour Library'), 'the chosen name');
    expect((await readOne(tab()))?.presence).not.toBe('waiting');
    await banner();
    await tab().press('Enter');
    await waiting();
    expect(await posted(tab())).toEqual([]);
  });

  it('is held and let go once, where the site empties the box at the window itself', async () => {
    await openBox(tab(), COMMENT, 'early');
    await tab().type(NAMING.text);
    await banner();
    await tab().press('Enter');
    await waiting();
    expect(await posted(tab())).toEqual([]);
    expect(await model(tab(), COMMENT)).toBe(NAMING.text);
    await postAnyway();
    await sent();
    await pause(300);
    expect(await posted(tab())).toEqual([NAMING.text]);
    expect(await model(tab(), COMMENT)).toBe('');
  });

  it('catches the last words there', async () => {
    await openBox(tab(), COMMENT, 'early');
    await tab().type(CLEAR);
    await waitForOurs(tab(), ({ presence }) => presence === 'mark', 'nothing to say');
    await tab().type(` ${NAMING.text}`);
    await tab().press('Enter');
    await waiting();
    expect(await posted(tab())).toEqual([]);
  });
});

describe('a post in two steps', () => {
  const next = '[role="dialog"] [aria-label="Next"]';

  it('is one draft over both, and asks once: the text comes back as it was', async () => {
    await openBox(tab(), FACEBOOK_POST, 'steps=next');
    await tab().type(NAMING.text);
    await banner();
    await clickOn(tab(), next);
    await waiting();
    await postAnyway();
    await clickOn(tab(), '[role="dialog"] [aria-label="Back"]');
    await until(async () => (await model(tab(), FACEBOOK_POST)) === NAMING.text, 'the text again');
    await clickOn(tab(), FACEBOOK_POST.editor);
    await waitForOurs(tab(), ({ presence }) => presence === 'mark', 'the mark alone: all is decided');

    await clickOn(tab(), next);
    await clickOn(tab(), FACEBOOK_POST.post);
    await sent();
    expect(await posted(tab())).toEqual([NAMING.text]);
  });

  it('asks again about words that were written after it came back', async () => {
    await openBox(tab(), FACEBOOK_POST, 'steps=next');
    await tab().type(CLEAR);
    await waitForOurs(tab(), ({ presence }) => presence === 'mark', 'nothing to say');
    await pause(300);
    await clickOn(tab(), next);
    await clickOn(tab(), '[role="dialog"] [aria-label="Back"]');
    await clickOn(tab(), FACEBOOK_POST.editor);
    await tab().press('End', 'Control');
    await tab().type(` ${NAMING.text}`);
    await clickOn(tab(), next);
    await waiting();
    expect(await posted(tab())).toEqual([]);
  });
});

describe('Escape', () => {
  const stands = () => tab().evaluate(() => document.querySelector('.fb-dialog') !== null);
  const openList = async () => {
    await clickOurs(tab(), '[data-action="open-mark"]');
    await waitForOurs(tab(), ({ actions }) => actions.includes('options'), 'the list of findings');
  };
  const listGone = () => waitForOurs(tab(), ({ actions }) => !actions.includes('options'), 'the list to be closed');

  it('closes the list that the mouse opened, and then is the site’s again', async () => {
    await openBox(tab(), FACEBOOK_POST);
    await tab().evaluate(() => {
      const heard: string[] = [];
      for (const type of ['keydown', 'keyup'] as const) window.addEventListener(type, ({ key }) => heard.push(`${type} ${key}`));
      Object.assign(window, { heard });
    });
    await tab().type(NAMING.text);
    await banner();
    await openList();
    expect(await focused(tab(), FACEBOOK_POST)).toBe(true);
    const heard = () => tab().evaluate(() => (window as unknown as { heard: string[] }).heard.filter((one) => one.includes('Escape')));
    await tab().press('Escape');
    await listGone();
    expect(await stands()).toBe(true);
    expect(await heard()).toEqual([]);
    expect(await focused(tab(), FACEBOOK_POST)).toBe(true);
    expect(await model(tab(), FACEBOOK_POST)).toBe(NAMING.text);

    await tab().press('Escape');
    await until(async () => !await stands(), 'the dialog to be closed by the site');
    expect(await heard()).toContain('keyup Escape');
  });

  it('is the site’s where the slim banner alone stands', async () => {
    await openBox(tab(), FACEBOOK_POST);
    await tab().type(NAMING.text);
    await banner();
    await tab().press('Escape');
    await until(async () => !await stands(), 'the dialog to be closed by the site');
  });

  it('goes back from a held post whose text was pressed meanwhile', async () => {
    await openBox(tab(), FACEBOOK_POST);
    await tab().type(NAMING.text);
    await banner();
    await clickOn(tab(), FACEBOOK_POST.post);
    await waiting();
    await clickOn(tab(), FACEBOOK_POST.editor);
    await until(() => focused(tab(), FACEBOOK_POST), 'the focus in the text');
    await tab().press('Escape');
    await banner();
    expect(await stands()).toBe(true);
    expect(await posted(tab())).toEqual([]);
  });
});

describe('a chat', () => {
  it.each(['', 'chat=bare', 'chat=dialog'])('is held on Enter and on Send (%s)', async (query) => {
    await openBox(tab(), MESSAGE, query);
    await tab().type(NAMING.text);
    await banner();
    await tab().press('Enter');
    await waiting();
    await tab().press('Escape');
    await until(() => focused(tab(), MESSAGE), 'the focus back in the text');
    await clickOn(tab(), MESSAGE.post);
    await waiting();
    expect(await posted(tab())).toEqual([]);
    await postAnyway();
    await sent();
    expect(await posted(tab())).toEqual([NAMING.text]);
  });

  it('beside a comment is its own: what is sent there says nothing of the other', async () => {
    await tab().goto(FACEBOOK_POST.url);
    await clickOn(tab(), MESSAGE.editor);
    await tab().type(NAMING.text);
    await banner();
    await clickOn(tab(), COMMENT.editor);
    await until(() => focused(tab(), COMMENT), 'the comment box');
    await tab().type(CLEAR);
    await waitForOurs(tab(), ({ presence }) => presence === 'mark', 'nothing to say of the comment');
    await pause(500);
    await tab().press('Enter');
    await sent();
    expect(await tab().evaluate(() => window.__site.posted.map(({ kind }) => kind))).toEqual(['facebook-comment']);
    expect(await model(tab(), MESSAGE)).toBe(NAMING.text);
    expect((await readOurs(tab())).some(({ presence }) => presence === 'waiting')).toBe(false);
  });
});

describe('where no label is English', () => {
  const IN_DIALOG = '[role="dialog"] .primary';
  // Arabic runs from right to left.
  const places: readonly [string, string, PostBox, string][] = [
    ['a post', 'ms', FACEBOOK_POST, IN_DIALOG],
    ['a comment', 'ms', COMMENT, COMMENT.post],
    ['a message', 'ms', MESSAGE, MESSAGE.post],
    ['a post', 'ar', FACEBOOK_POST, IN_DIALOG],
    ['a group\'s post', 'ar', boxOf('facebook-group-post'), IN_DIALOG],
    ['a comment', 'ar', COMMENT, COMMENT.post],
    ['a reply', 'ar', boxOf('facebook-reply'), '.fb-replies .fb-send'],
    ['a message in a chat without marks', 'ar', { ...MESSAGE, url: `${MESSAGE.url}?chat=bare` }, MESSAGE.post],
    ['a picture\'s description', 'ar', boxOf('facebook-alt-text'), IN_DIALOG],
    ['a post from Business Suite', 'ar', boxOf('business-post'), '.business-foot .primary'],
  ];

  it.each(places)('%s is found, read and held (%s)', async (_what, lang, box, post) => {
    const mark = box.url.includes('?') ? '&' : '?';
    await openBox(tab(), { ...box, url: `${box.url}${mark}lang=${lang}` });
    await tab().type(NAMING.text);
    await banner();
    expect(await model(tab(), box)).toBe(NAMING.text);
    await clickOn(tab(), post);
    await waiting();
    expect(await posted(tab())).toEqual([]);
    await postAnyway();
    await sent();
    expect(await posted(tab())).toEqual([NAMING.text]);
  });

  it('a post\'s first step is held', async () => {
    await openBox(tab(), FACEBOOK_POST, 'lang=ar&steps=next');
    await tab().type(NAMING.text);
    await banner();
    await clickOn(tab(), '[role="dialog"] .primary');
    await waiting();
    expect(await model(tab(), FACEBOOK_POST)).toBe(NAMING.text);
  });
});
