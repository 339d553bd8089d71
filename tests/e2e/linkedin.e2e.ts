import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { focused, model, NAMING, openBox, type PostBox, posted, postedFrom } from './boxes.ts';
import { LINKEDIN_ARTICLE, LINKEDIN_COMMENT, LINKEDIN_MESSAGE, LINKEDIN_POST } from './boxes/linkedin.ts';
import type { Session } from './browser.ts';
import { clickOn, clickOurs, pause, readOne, readOurs, UNDO_APART_MS, until, waitForOurs } from './driver.ts';
import type { SitePage } from './hands.ts';
import { shareSession, warm } from './shared.ts';

// What LinkedIn alone does: a trap for the focus, look-alikes, a frame, an article's two steps, two meanings of Enter.

const CLEAR = 'Proud of the whole team after the simulation course.';

let session: Session;
beforeAll(async () => {
  session = await shareSession();
  await warm(session.hands);
});
afterAll(() => session?.close());

const tab = () => session.hands.tab;
const standsWith = (presence: string, page: SitePage = tab()) => waitForOurs(page, (ours) => ours.presence === presence, `presence ${presence}`);
const waiting = (page: SitePage = tab()) => waitForOurs(page, (ours) => ours.presence === 'waiting' && ours.focused, 'the hold, with the focus in it');
const holdsText = (box: PostBox, text: string) => until(async () => (await model(tab(), box)) === text, `the model to hold "${text}"`);
const kinds = () => tab().evaluate(() => window.__site.posted.map(({ kind, trusted }) => ({ kind, trusted })));

describe('the share box, which pulls the focus back', () => {
  it('leaves it in the banner, where the keyboard alone gets the person to every press', async () => {
    await openBox(tab(), LINKEDIN_POST);
    await tab().type(NAMING.text);
    await standsWith('banner');
    await clickOn(tab(), LINKEDIN_POST.post);
    const { actions } = await waitForOurs(tab(), (ours) => ours.presence === 'waiting' && ours.focused && ours.actions.includes('fix'), 'the hold and its fix');
    await pause(300);
    expect((await readOne(tab()))?.focused).toBe(true);
    const focusedAction = () => tab().inOurs((roots) => (roots[0]?.activeElement as HTMLElement | null)?.dataset.action ?? null);
    expect(actions).toContain('post-anyway');
    for (let presses = 0; presses < 12 && (await focusedAction()) !== 'post-anyway'; presses += 1) await tab().press('Tab');
    expect(await focusedAction()).toBe('post-anyway');
    await tab().press('Enter');
    await until(async () => (await posted(tab())).length > 0, 'the post');
    expect(await posted(tab())).toEqual([NAMING.text]);
  });

  it('takes its text out for another step, and the finding stands again when it is back', async () => {
    await openBox(tab(), LINKEDIN_POST);
    await tab().type(NAMING.text);
    await standsWith('banner');
    await clickOn(tab(), '.share-unified-settings-entry-button');
    await clickOn(tab(), '#CONNECTIONS_ONLY');
    await until(async () => (await readOurs(tab())).every(({ marks }) => marks === 0), 'the marks gone with the text');
    await clickOn(tab(), '.share-box-footer__primary-btn');
    await waitForOurs(tab(), ({ presence, marks }) => presence === 'banner' && marks > 0, 'the banner again');
    await clickOn(tab(), LINKEDIN_POST.post);
    await waiting();
    expect(await posted(tab())).toEqual([]);
  });
});

describe('an element of the post box\'s class that is none', () => {
  const decoy: PostBox = { ...LINKEDIN_POST, kind: 'decoy', opens: [], editor: '.decoy' };

  it('is left alone', async () => {
    await tab().goto(`${decoy.url}?decoy=shown`);
    await clickOn(tab(), decoy.editor);
    await tab().type(NAMING.text);
    await pause(1200);
    expect(await tab().evaluate((selector) => document.querySelector(selector)?.textContent, decoy.editor)).toBe(NAMING.text);
    expect(await readOurs(tab())).toEqual([]);
  });

  it('does not hold up a post', async () => {
    await tab().goto(`${decoy.url}?decoy=shown`);
    await clickOn(tab(), decoy.editor);
    await tab().type(NAMING.text);
    for (const selector of LINKEDIN_POST.opens) await clickOn(tab(), selector);
    await until(() => focused(tab(), LINKEDIN_POST), 'the caret in the box');
    await tab().type(CLEAR);
    await standsWith('mark');
    await pause(500);
    await clickOn(tab(), LINKEDIN_POST.post);
    await until(async () => (await posted(tab())).length > 0, 'the post');
    expect(await posted(tab())).toEqual([CLEAR]);
  });
});

describe('somebody who is named', () => {
  it.each([
    [LINKEDIN_POST, 'a.ql-mention'], [LINKEDIN_COMMENT, '[data-type="mention"]'],
  ] as const)('is chosen with Enter and kept by a fix: $kind', async (box, mention) => {
    const named = () => tab().evaluate((editor, selector) => {
      const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
      return roots.flatMap((root) => [...root.querySelectorAll(`${editor} ${selector}`)].map(({ textContent }) => textContent));
    }, box.editor, mention);
    await openBox(tab(), box);
    await tab().type(`${NAMING.text} Thanks to @jon`);
    await tab().press('Enter', 'Control');
    await until(async () => (await named()).length > 0, 'the person in the text');
    await tab().type('for staying.');
    const written = `${NAMING.text} Thanks to Jonas Petit for staying.`;
    await holdsText(box, written);
    await waitForOurs(tab(), ({ presence, cards }) => presence === 'banner' && cards.some(({ text }) => text.includes(NAMING.name)), 'the finding');
    await clickOurs(tab(), '[data-action="fix"]');
    await until(async () => (await model(tab(), box))?.includes(NAMING.name) === false, 'the fix in the model');
    expect(await named()).toEqual(['Jonas Petit']);
    await tab().press('z', 'Control');
    await holdsText(box, written);
    expect(await named()).toEqual(['Jonas Petit']);
    expect(await posted(tab())).toEqual([]);
  });
});

describe('an older page in its frame', () => {
  it('is watched and held inside the frame', async () => {
    await tab().goto('https://www.linkedin.com/jobs/');
    const frame = await until(() => tab().frame('/preload/jobs/').catch(() => null), 'the frame');
    await clickOn(frame, '.comments-comment-box__form .ql-editor');
    await tab().type(NAMING.text);
    await waitForOurs(frame, ({ presence, marks }) => presence === 'banner' && marks > 0, 'the banner in the frame');
    expect(await readOurs(tab())).toEqual([]);
    await pause(UNDO_APART_MS);
    await clickOurs(frame, '[data-action="fix"]');
    const inFrame = () => frame.evaluate(() => window.__site.model('linkedin-old-comment'));
    await until(async () => (await inFrame())?.includes(NAMING.name) === false, 'the fix in the model');
    await tab().press('z', 'Control');
    await until(async () => (await inFrame()) === NAMING.text, 'the text as it was');
    await clickOn(frame, '.comments-comment-box__submit-button--cr');
    await waiting(frame);
    expect(await posted(frame)).toEqual([]);
    await clickOurs(frame, '[data-action="post-anyway"]');
    await until(async () => (await posted(frame)).length > 0, 'the comment');
    expect(await posted(frame)).toEqual([NAMING.text]);
  });
});

describe('an article', () => {
  const share: PostBox = { ...LINKEDIN_POST, kind: 'linkedin-article-share' };
  const toShareBox = async () => {
    await clickOn(tab(), LINKEDIN_ARTICLE.post);
    await waiting();
    await clickOurs(tab(), '[data-action="post-anyway"]');
    await until(() => focused(tab(), share), 'the share box');
  };

  it('is held at Next, and what is written with it at Publish', async () => {
    await openBox(tab(), LINKEDIN_ARTICLE);
    await tab().type(NAMING.text);
    await standsWith('banner');
    await toShareBox();
    await tab().type(NAMING.text);
    await waitForOurs(tab(), ({ presence, marks }) => presence === 'banner' && marks > 0, 'the banner over the share box');
    await clickOn(tab(), share.post);
    await waiting();
    expect(await posted(tab())).toEqual([]);
    await clickOurs(tab(), '[data-action="post-anyway"]');
    await until(async () => (await posted(tab())).length === 3, 'title, body and the words with them');
    expect(await postedFrom(tab(), share)).toEqual([NAMING.text]);
    expect(await postedFrom(tab(), LINKEDIN_ARTICLE)).toEqual([NAMING.text]);
  });

  it('is not asked about twice', async () => {
    await openBox(tab(), LINKEDIN_ARTICLE);
    await tab().type(NAMING.text);
    await standsWith('banner');
    await toShareBox();
    await tab().type(CLEAR);
    await standsWith('mark');
    await pause(500);
    await clickOn(tab(), share.post);
    await until(async () => (await posted(tab())).length === 3, 'title, body and the words with them');
    expect((await kinds()).every(({ trusted }) => trusted)).toBe(true);
  });

  it('is held for its title as well as for its body', async () => {
    await openBox(tab(), { ...LINKEDIN_ARTICLE, fills: [{ into: '#article-editor-headline__textarea', text: NAMING.text }] });
    await tab().type(NAMING.text);
    await until(async () => (await readOurs(tab())).filter(({ presence }) => presence === 'banner').length === 2, 'a banner for each');
    await clickOn(tab(), LINKEDIN_ARTICLE.post);
    await waiting();
    await clickOurs(tab(), '[data-presence="waiting"] [data-action="post-anyway"]');
    await pause(300);
    await waiting();
    expect(await focused(tab(), share)).toBe(false);
    await clickOurs(tab(), '[data-presence="waiting"] [data-action="post-anyway"]');
    await until(() => focused(tab(), share), 'the share box');
  });
});

describe('a message', () => {
  it('takes Enter for a new line where there is a Send, also with a finding in it', async () => {
    await openBox(tab(), LINKEDIN_MESSAGE);
    await tab().type(`${NAMING.text}\nSee you`);
    await standsWith('banner');
    await holdsText(LINKEDIN_MESSAGE, `${NAMING.text}\nSee you`);
    await clickOurs(tab(), '[data-action="fix"]');
    const fixed = await until(async () => {
      const now = await model(tab(), LINKEDIN_MESSAGE);
      return now !== null && !now.includes(NAMING.name) ? now : null;
    }, 'the fix in the model');
    expect(fixed).toMatch(/^Long night\. .+ was brought in and we nearly lost him\.\nSee you$/);
    await tab().press('z', 'Control');
    await holdsText(LINKEDIN_MESSAGE, `${NAMING.text}\nSee you`);
    expect(await posted(tab())).toEqual([]);
  });

  it('passes on Enter where Enter sends, when there is nothing to say', async () => {
    await openBox(tab(), LINKEDIN_MESSAGE, 'send=enter');
    await tab().type(CLEAR);
    await standsWith('mark');
    await pause(500);
    await tab().press('Enter');
    await until(async () => (await posted(tab())).length > 0, 'the message');
    expect(await posted(tab())).toEqual([CLEAR]);
    expect(await kinds()).toEqual([{ kind: LINKEDIN_MESSAGE.kind, trusted: true }]);
  });

  it('waits on Enter where Enter sends, and goes with the next one', async () => {
    await openBox(tab(), LINKEDIN_MESSAGE, 'send=enter');
    await tab().type(NAMING.text);
    await standsWith('banner');
    await tab().press('Enter');
    await waiting();
    expect(await posted(tab())).toEqual([]);
    await tab().press('Escape');
    await until(() => focused(tab(), LINKEDIN_MESSAGE), 'the focus back in the text');
    await tab().press('Enter', 'Shift');
    await tab().type('See you');
    await holdsText(LINKEDIN_MESSAGE, `${NAMING.text}\nSee you`);
    await standsWith('banner');
    await tab().press('Enter');
    await waiting();
    await clickOurs(tab(), '[data-action="post-anyway"]');
    await until(() => focused(tab(), LINKEDIN_MESSAGE), 'the focus back in the text');
    expect(await posted(tab())).toEqual([]);
    await tab().press('Enter');
    await until(async () => (await posted(tab())).length > 0, 'the message');
    expect(await posted(tab())).toEqual([`${NAMING.text}\nSee you`]);
  });
});
