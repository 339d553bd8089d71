import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACEBOOK_OTHERS } from './boxes/facebook.ts';
import { BOXES, focused, model, openBox, type PostBox, posted } from './boxes.ts';
import { type Session, startSession } from './browser.ts';
import { clickOn, pause, readOne, readOurs, until, waitForOurs } from './driver.ts';

const NAMING = 'Long night. Marcus Whitfield, MRN 4471902, was brought in and we nearly lost him.';
const CLEAR = 'Proud of the whole team after the simulation course.';

const [X, FACEBOOK, , COMMENT] = BOXES as readonly [PostBox, PostBox, PostBox, PostBox];

/** The home page's own box, open beside the dialog's. */
const INLINE: PostBox = {
  ...X, kind: 'x-inline', opens: [], editor: '[data-testid="tweetTextarea_0"]', post: '[data-testid="tweetButtonInline"]', closes: false,
};

let session: Session;
beforeAll(async () => { session = await startSession(); });
afterAll(() => session?.close());

const tab = () => session.hands.tab;
const withBanner = () => waitForOurs(tab(), ({ presence }) => presence === 'banner', 'the banner');

describe('composers that come and go', () => {
  it('keeps two composers of one page apart', async () => {
    await openBox(tab(), INLINE);
    await tab().type(NAMING);
    await withBanner();

    await clickOn(tab(), X.opens[0] ?? '');
    await clickOn(tab(), X.editor);
    await tab().type(CLEAR);
    await pause(600);
    expect(await model(tab(), INLINE)).toBe(NAMING);
    await clickOn(tab(), X.post);
    await until(async () => (await posted(tab())).length > 0, 'the post of the dialog');
    expect(await posted(tab())).toEqual([CLEAR]);

    await clickOn(tab(), INLINE.post);
    await waitForOurs(tab(), ({ presence }) => presence === 'waiting', 'the hold of the page\'s own box');
    expect(await posted(tab())).toEqual([CLEAR]);
    expect(await model(tab(), INLINE)).toBe(NAMING);
  });

  it('leaves nothing behind when a composer closes, and begins anew when it opens again', async () => {
    await openBox(tab(), X);
    await tab().type(NAMING);
    await withBanner();
    await clickOn(tab(), '[data-testid="app-bar-close"]');
    await until(async () => (await readOurs(tab())).length === 0, 'our interface gone');

    await clickOn(tab(), X.opens[0] ?? '');
    await clickOn(tab(), X.editor);
    await tab().type(CLEAR);
    await pause(800);
    const ours = await readOne(tab());
    expect(ours?.presence ?? 'mark').toBe('mark');
    expect(ours?.text ?? '').not.toContain('Whitfield');
  });

  it('follows a change of address that swaps the composer', async () => {
    await openBox(tab(), INLINE);
    await tab().type(NAMING);
    await withBanner();
    await clickOn(tab(), '[data-testid="status-link"]');
    const reply: PostBox = { ...INLINE, kind: 'x-reply' };
    await clickOn(tab(), reply.editor);
    await tab().type(CLEAR);
    await pause(800);
    const standing = await readOurs(tab());
    expect(standing.length).toBeLessThanOrEqual(1);
    expect(standing[0]?.presence ?? 'mark').toBe('mark');
    await clickOn(tab(), reply.post);
    await until(async () => (await posted(tab())).length > 0, 'the reply');
    expect(await posted(tab())).toEqual([CLEAR]);
  });

  it('begins anew after a post from a box that stays', async () => {
    await openBox(tab(), COMMENT);
    await tab().type(CLEAR);
    await pause(500);
    await clickOn(tab(), COMMENT.post);
    await until(async () => (await posted(tab())).length === 1, 'the first comment');
    await clickOn(tab(), COMMENT.editor);
    await tab().type(NAMING);
    await withBanner();
    await clickOn(tab(), COMMENT.post);
    await waitForOurs(tab(), ({ presence }) => presence === 'waiting', 'the hold');
    expect(await posted(tab())).toEqual([CLEAR]);
  });
});

describe('a background that goes away', () => {
  it('is started again by the next words', async () => {
    await openBox(tab(), FACEBOOK);
    await tab().type(CLEAR);
    await pause(600);
    await session.hands.stopBackground();
    await tab().type(` ${NAMING}`);
    const ours = await withBanner();
    expect(ours.text).toContain('Marcus Whitfield');
    expect(await model(tab(), FACEBOOK)).toBe(`${CLEAR} ${NAMING}`);
  });

  it('does not keep a person from posting, and the person is told that nothing was checked', async () => {
    await openBox(tab(), COMMENT);
    await tab().type(CLEAR);
    await pause(800);
    await session.hands.stallBackground(4000);
    await tab().type(' Well done all.');
    const began = Date.now();
    await clickOn(tab(), COMMENT.post);
    await until(async () => (await posted(tab())).length > 0, 'the post in spite of it');
    expect(Date.now() - began).toBeLessThan(1500);
    expect(await posted(tab())).toEqual([`${CLEAR} Well done all.`]);
    const ours = await waitForOurs(tab(), ({ text, said }) => /not checked/i.test(text + said), 'the word that it was not checked');
    expect(ours.presence).not.toBe('waiting');
    await pause(4000);
  });
});

describe('an update of the extension with tabs open', () => {
  it('lets go of what the old one held, and the new one takes over', async () => {
    await openBox(tab(), FACEBOOK);
    await tab().type(NAMING);
    await withBanner();
    await session.hands.reloadExtension();
    await clickOn(tab(), FACEBOOK.editor);
    // The new one comes into the page at a moment nobody sees from outside; the person writes on meanwhile.
    await until(async () => {
      await tab().type('.');
      await pause(300);
      return (await readOurs(tab())).some(({ presence, text }) => presence === 'banner' && text.includes('Marcus Whitfield'));
    }, 'the new banner', 15_000);
    expect(await readOurs(tab())).toHaveLength(1);
    expect(await model(tab(), FACEBOOK)).toContain('Marcus Whitfield');

    await clickOn(tab(), FACEBOOK.post);
    await waitForOurs(tab(), ({ presence }) => presence === 'waiting', 'the hold by the new one');
    expect(await posted(tab())).toEqual([]);
  });
});

describe('a script that came into an open page', () => {
  it('says what the site sent before anybody could hold it', async () => {
    const comment = FACEBOOK_OTHERS.find(({ kind }) => kind === 'facebook-comment') as PostBox;
    await openBox(tab(), comment, 'early');
    await session.hands.reloadExtension();
    // The new script comes at a moment nobody sees from outside; a word typed now and then shows it.
    await until(async () => {
      await tab().type('. ');
      await pause(300);
      return (await readOurs(tab())).length > 0;
    }, 'the new script', 15_000);
    await tab().type(NAMING);
    await withBanner();
    await tab().press('Enter');
    await until(async () => (await posted(tab())).length > 0, 'the comment');
    await waitForOurs(tab(), ({ text, said }) => /went out before/.test(`${text} ${said}`), 'what was sent');
  });
});

describe('without the right to the site', () => {
  it('leaves the page alone, and comes back with the right', async ({ skip }) => {
    const { allowSites } = session.hands;
    if (!allowSites) return skip('only Firefox lets a person take the right away while a test looks on');
    await allowSites(false);
    await openBox(tab(), X);
    await tab().type(NAMING);
    await pause(800);
    expect(await readOurs(tab())).toEqual([]);
    await clickOn(tab(), X.post);
    await until(async () => (await posted(tab())).length > 0, 'the post');
    expect(await posted(tab())).toEqual([NAMING]);

    await allowSites(true);
    await openBox(tab(), X);
    await tab().type(NAMING);
    await withBanner();
    expect(await focused(tab(), X)).toBe(true);
  });
});

// The last: nobody switches it on again.
describe('an extension that is switched off or removed with tabs open', () => {
  it('leaves nothing to see, and the post to the page', async () => {
    await openBox(tab(), X);
    await tab().type(NAMING);
    await withBanner();
    await session.hands.switchOff();
    await tab().type(' Back on Monday.');
    await until(async () => (await readOurs(tab())).every(({ actions, text }) => actions.length === 0 && text === ''), 'the banner to go');
    await clickOn(tab(), X.post);
    await until(async () => (await posted(tab())).length > 0, 'the post');
    expect(await posted(tab())).toEqual([`${NAMING} Back on Monday.`]);
  });
});
