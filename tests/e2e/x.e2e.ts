import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { X_OTHERS, X_POST } from './boxes/x.ts';
import { focused, model, NAMING, openBox, type PostBox, posted, postedFrom } from './boxes.ts';
import type { Session } from './browser.ts';
import { clickOn, clickOurs, pause, readOurs, until, waitForOurs } from './driver.ts';
import { shareSession, warm } from './shared.ts';

// What is X's alone: parts of a thread, title and body, columns, two chats, a list that posts by itself.

const CLEAR = 'Proud of the whole team after the simulation course.';

function boxOf(kind: string): PostBox {
  const found = X_OTHERS.find((box) => box.kind === kind);
  if (found === undefined) throw new Error(`${kind} is no box`);
  return found;
}

let session: Session;
beforeAll(async () => {
  session = await shareSession();
  await warm(session.hands);
});
afterAll(() => session?.close());

const tab = () => session.hands.tab;
const waiting = () => waitForOurs(tab(), ({ presence, focused: inside }) => presence === 'waiting' && inside, 'the hold');
const banners = (count: number) => until(async () => (
  (await readOurs(tab())).filter(({ presence }) => presence === 'banner').length === count), `${count} banners`);
const quiet = () => waitForOurs(tab(), ({ presence }) => presence === 'mark', 'nothing to say');
const sent = (count = 1) => until(async () => (await posted(tab())).length >= count, 'the text to be out');
const postAnyway = () => clickOurs(tab(), '[data-presence="waiting"] [data-action="post-anyway"]');
const move = async (box: PostBox) => {
  await clickOn(tab(), box.editor);
  await until(() => focused(tab(), box), `the caret in ${box.kind}`);
};

describe('a short post', () => {
  it('leaves free who may reply, which stands between the text and its tools', async () => {
    await openBox(tab(), X_POST);
    await tab().type('Saw Marcus Whitfield, MRN 4471902.');
    await banners(1);
    await waitForOurs(tab(), ({ actions }) => actions.includes('fix'), 'the fix');
    const over = () => tab().evaluate(() => {
      const { x, y, width, height } = document.querySelector('[role="dialog"] [data-testid="replies"]')!.getBoundingClientRect();
      return [0.1, 0.5, 0.9].map((part) => document.elementFromPoint(x + width * part, y + height / 2)?.getAttribute('data-testid'));
    });
    expect(await over()).toEqual(['replies', 'replies', 'replies']);
  });
});

describe('a thread', () => {
  const second: PostBox = { ...X_POST, kind: 'x-modal-1', editor: '[role="dialog"] [data-testid="tweetTextarea_1"]' };
  const also = 'And Rosalind Achterberg, MRN 5510238, waits in the corridor.';

  it('has each part marked in its own box, and Post all waits for each in turn', async () => {
    await openBox(tab(), X_POST);
    await tab().type(NAMING.text);
    await clickOn(tab(), '[role="dialog"] [data-testid="addButton"]');
    await move(second);
    await tab().type(also);
    await banners(2);
    const shown = await until(async () => {
      const standing = await readOurs(tab());
      return standing.length === 2 && standing.every(({ marks }) => marks > 0) ? standing : null;
    }, 'marks in both parts');
    expect(shown.map(({ cards }) => cards.some(({ text }) => text.includes(NAMING.name)))).toEqual([true, false]);
    expect(shown.map(({ cards }) => cards.some(({ text }) => text.includes('Rosalind Achterberg')))).toEqual([false, true]);

    await clickOn(tab(), X_POST.post);
    expect((await waiting()).cards.some(({ text }) => text.includes(NAMING.name))).toBe(true);
    await postAnyway();
    await waitForOurs(tab(), ({ presence, cards }) => (
      presence === 'waiting' && cards.some(({ text }) => text.includes('Achterberg'))), 'the second part to wait');
    expect(await posted(tab())).toEqual([]);
    await postAnyway();
    await sent(2);
    expect(await posted(tab())).toEqual([NAMING.text, also]);
  });
});

describe('Escape', () => {
  it('closes what was opened last: the names to mention, then the list of findings, then the site’s own dialog', async () => {
    const names = () => tab().evaluate(() => document.querySelector('[role="listbox"]') !== null);
    const listed = (open: boolean) => waitForOurs(tab(), ({ actions }) => actions.includes('options') === open, `the list of findings ${open ? 'open' : 'closed'}`);
    await openBox(tab(), X_POST);
    await tab().type(NAMING.text);
    await banners(1);
    await clickOurs(tab(), '[data-action="open-mark"]');
    await listed(true);
    await tab().type(' @harb');
    await until(names, 'the names to mention');
    await tab().press('Escape');
    await until(async () => !await names(), 'the names to be gone');
    await listed(true);
    await tab().press('Escape');
    await listed(false);
    expect(await focused(tab(), X_POST)).toBe(true);
    await tab().press('Escape');
    await until(() => tab().evaluate((editor) => document.querySelector(editor) === null, X_POST.editor), 'the dialog to be gone');
  });
});

describe('an article', () => {
  const title = boxOf('x-article-title');
  const body = boxOf('x-article');

  it('is held by its title while its body has nothing to say, and Preview is not', async () => {
    await openBox(tab(), title);
    await tab().type(NAMING.text);
    await banners(1);
    await move(body);
    await tab().type(CLEAR);
    await quiet();
    await clickOn(tab(), '.article-editor .bar .outlined');
    await pause(300);
    expect((await readOurs(tab())).map(({ presence }) => presence).sort()).toEqual(['banner', 'mark']);
    await clickOn(tab(), title.post);
    await waiting();
    await postAnyway();
    await clickOn(tab(), '[data-final]');
    await sent(2);
    expect(await posted(tab())).toEqual([NAMING.text, CLEAR]);
  });
});

describe('an article with more than words in it', () => {
  const body = boxOf('x-article');
  const fixed = (words: string) => until(async () => (await model(tab(), body)) === words, `"${words}"`);
  const bold = () => tab().evaluate(() => [...document.querySelectorAll('[data-testid="composer"] [style*="font-weight"]')]
    .map(({ textContent }) => textContent).join(''));

  it('keeps a picture that stands between its words, and a fix goes in', async () => {
    await openBox(tab(), body);
    await tab().type('A quiet ward.');
    await clickOn(tab(), '[data-testid="insert-media"]');
    await tab().type(NAMING.text);
    await banners(1);
    const before = await model(tab(), body);
    expect(before).toBe(`A quiet ward.\n \n${NAMING.text}`);
    await clickOurs(tab(), '[data-action="fix"]');
    await until(async () => (await model(tab(), body))?.includes(NAMING.name) === false, 'the fix in the model');
    expect(await model(tab(), body)).toMatch(/^A quiet ward\.\n \nLong night\. .* was brought in and we nearly lost him\.$/);
    expect(await tab().evaluate(() => document.querySelectorAll('[data-testid="composer"] .picture').length)).toBe(1);
    await tab().press('z', 'Control');
    await fixed(before ?? '');
  });

  it('keeps words bold between two that a fix changes', async () => {
    await openBox(tab(), body);
    await tab().type('Marcus Whitfield came in at night. ');
    await clickOn(tab(), '[data-testid="btn-bold"]');
    await tab().type('Nobody slept.');
    await clickOn(tab(), '[data-testid="btn-bold"]');
    await tab().type(' Then Marcus Whitfield went home.');
    expect(await bold()).toBe('Nobody slept.');
    await banners(1);
    await clickOurs(tab(), '[data-action="fix"]');
    await until(async () => (await model(tab(), body))?.includes('Marcus') === false, 'the fix in the model');
    expect(await model(tab(), body)).toMatch(/ Nobody slept\. /);
    expect(await bold()).toBe('Nobody slept.');
  });
});

describe('X Pro', () => {
  const column = (index: number): PostBox => ({
    ...boxOf('x-pro-reply-1'),
    kind: `x-pro-reply-${index}`,
    editor: `.column:nth-of-type(${index + 1}) [data-testid="tweetTextarea_0"]`,
    post: `.column:nth-of-type(${index + 1}) [data-testid="tweetButtonInline"]`,
  });

  it('keeps a box in each column and in the drawer apart', async () => {
    await openBox(tab(), column(0));
    await tab().type(NAMING.text);
    await banners(1);
    await move(column(1));
    await tab().type(CLEAR);
    await quiet();
    await clickOn(tab(), column(1).post);
    await sent();
    expect(await posted(tab())).toEqual([CLEAR]);

    const drawer = boxOf('x-pro-post');
    await clickOn(tab(), drawer.opens[0] ?? '');
    await move(drawer);
    await tab().type(CLEAR);
    await quiet();
    await clickOn(tab(), drawer.post);
    await sent(2);
    expect(await posted(tab())).toEqual([CLEAR, CLEAR]);
    await clickOn(tab(), column(0).post);
    await waiting();
    expect(await postedFrom(tab(), column(0))).toEqual([]);
  });
});

describe.each([boxOf('x-chat'), boxOf('x-chat-old')])('Enter in $kind', (box: PostBox) => {
  const lastTrusted = () => tab().evaluate(() => window.__site.posted.at(-1)?.trusted);

  it('is a new line with Shift, and sends as the person\'s own key where nothing holds it', async () => {
    await openBox(tab(), box);
    await tab().type(CLEAR);
    await tab().press('Enter', 'Shift');
    await tab().type('Well done.');
    await until(async () => (await model(tab(), box)) === `${CLEAR}\nWell done.`, 'two lines');
    await quiet();
    await pause(500);
    await tab().press('Enter');
    await sent();
    expect(await posted(tab())).toEqual([`${CLEAR}\nWell done.`]);
    expect(await lastTrusted()).toBe(true);
  });

  it('is held for a name, and goes once when the person sends anyway', async () => {
    await openBox(tab(), box);
    await tab().type(NAMING.text);
    await banners(1);
    await tab().press('Enter');
    await waiting();
    expect(await posted(tab())).toEqual([]);
    expect(await model(tab(), box)).toBe(NAMING.text);
    await postAnyway();
    await sent();
    await pause(400);
    expect(await posted(tab())).toEqual([NAMING.text]);
    expect(await model(tab(), box)).toBe('');
  });
});

describe('what is no box', () => {
  it('is left alone: the search, and posts that go out from a list where none is open', async () => {
    await tab().goto('https://x.com/home');
    await clickOn(tab(), '[data-testid="SearchBox_Search_Input"]');
    await tab().type(NAMING.text);
    await pause(500);
    expect(await readOurs(tab())).toEqual([]);
    await clickOn(tab(), '[data-testid="unsent-link"]');
    await clickOn(tab(), '[data-testid="unsent-send"]');
    await sent();
    expect(await readOurs(tab())).toEqual([]);
  });
});
