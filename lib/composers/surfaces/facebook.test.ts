// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { boxesUnder, boxOn, sendersOf, submitOf, surfacesOf } from './find.ts';

HTMLElement.prototype.checkVisibility = () => true;

const FACEBOOK = surfacesOf('www.facebook.com');
const at = (selector: string) => document.querySelector(selector) as HTMLElement;
const rich = (more = '') => `<div contenteditable="true" role="textbox" data-lexical-editor="true" id="box" ${more}></div>`;
const kindOf = (surfaces = FACEBOOK) => boxOn([at('#box'), document.body], surfaces)?.surface.id ?? null;

/** jsdom lays nothing out; left, top, width and height stand in the markup. */
function layOut(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-at]')) {
    const [left = 0, top = 0, width = 0, height = 0] = (element.dataset.at ?? '').split(' ').map(Number);
    element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  }
}

beforeEach(() => { document.body.innerHTML = ''; });

describe('a box is', () => {
  it.each([
    ['a post', 'facebook-post', `<div role="dialog"><form method="POST">${rich('aria-label="بم تفكر؟"')}</form></div>`],
    ['a post without a form', 'facebook-post', `<div role="dialog">${rich()}</div>`],
    ['a comment under a post', 'facebook-comment', `<div role="article"><form role="presentation">${rich()}</form></div>`],
    ['a comment under a post that has no role', 'facebook-comment', `<div><form role="presentation">${rich()}</form></div>`],
    ['a comment in the dialog of its post', 'facebook-comment', `<div role="dialog"><form role="presentation">${rich()}</form></div>`],
    ['a comment whose form has lost its role', 'facebook-comment', `<form>${rich()}<div id="focused-state-composer-submit"></div></form>`],
    ['a comment that is changed', 'facebook-comment', `<div role="dialog"><div role="article">${rich()}</div></div>`],
    ['a message in a tab', 'facebook-message', `<div><div role="log"></div><div role="group">${rich('aria-placeholder="Aa"')}</div></div>`],
    ['a message without any mark', 'facebook-message', `<div><div role="log"><div role="article">Hi</div></div>${rich()}</div>`],
    ['a message in a dialog', 'facebook-message', `<div role="dialog">${rich('aria-placeholder="Aa"')}</div>`],
    ['a message in a dialog, by its group', 'facebook-message', `<div role="dialog"><div aria-label="Thread composer">${rich()}</div></div>`],
  ])('%s', (_what, id, html) => {
    document.body.innerHTML = html;
    expect(kindOf()).toBe(id);
  });

  it('a picture\'s description beside a picture, and no other field of a dialog', () => {
    document.body.innerHTML = '<div role="dialog"><img alt=""><textarea id="box"></textarea></div>';
    expect(kindOf()).toBe('facebook-alt-text');
    document.body.innerHTML = '<div role="dialog"><textarea id="box"></textarea></div><img alt="">';
    expect(kindOf()).toBeNull();
  });

  it('a message on Messenger, wherever it stands', () => {
    document.body.innerHTML = `<div role="dialog">${rich()}</div>`;
    expect(kindOf(surfacesOf('www.messenger.com'))).toBe('messenger-message');
    expect(surfacesOf('www.messenger.com').every(({ surface }) => surface === 'message')).toBe(true);
  });

  it.each([
    ['business-post', '<div id="box" contenteditable="true" role="combobox"><div data-contents="true"></div></div>'],
    ['business-lexical', rich()],
    ['business-plain', '<div id="box" contenteditable="true" role="combobox"></div>'],
  ])('%s in Business Suite, by its editor', (id, html) => {
    document.body.innerHTML = html;
    expect(kindOf(surfacesOf('business.facebook.com'))).toBe(id);
  });
});

describe('what sends, in any language', () => {
  const own = () => {
    layOut();
    const [box] = boxesUnder(document, FACEBOOK);
    return box === undefined ? null : submitOf(box)?.id ?? null;
  };

  it('is the wide button of the panel in sight, where a dialog holds several', () => {
    document.body.innerHTML = `<div role="dialog" data-at="400 0 500 600"><form method="POST">${rich()}
      <div role="button" id="seen" data-at="416 540 468 36">Seterusnya</div><div role="button" data-at="916 540 468 36">Seterusnya</div></form></div>`;
    expect(own()).toBe('seen');
  });

  it('takes Next along where both it and Post are named', () => {
    document.body.innerHTML = `<div role="dialog">${rich()}
      <div role="button" aria-label="Next" id="next"></div><div role="button" aria-label="Post" id="post"></div></div>`;
    expect(sendersOf(boxesUnder(document, FACEBOOK)[0] as never).map(({ id }) => id)).toEqual(['post', 'next']);
  });

  it('is a comment form\'s last button that is no tool, where the site\'s own mark is missing', () => {
    document.body.innerHTML = `<form role="presentation">${rich()}
      <ul data-id="focused-state-actions-list"><li><div role="button">☺</div></li></ul>
      <div role="button" id="send">تعليق</div></form><div role="button">Other</div>`;
    expect(own()).toBe('send');
  });

  it('is nothing yet while a comment\'s box has no focus, and so no button', () => {
    document.body.innerHTML = `<div role="article"><div role="button">Like</div><form role="presentation">${rich()}
      <ul data-id="unfocused-state-actions-list"><li><div role="button">☺</div></li></ul></form><div role="button">Share</div></div>`;
    expect(own()).toBeNull();
  });

  it('is the last button of a chat\'s row, never one of the thread around it', () => {
    document.body.innerHTML = `<div data-at="900 300 300 455"><div data-at="900 700 300 52"><div role="button">+</div>
      <div data-at="940 706 200 40">${rich('data-at="940 706 160 40"')}<div role="button">☺</div></div>
      <div role="button" id="send">➤</div></div>
      <div role="button" id="theirs">Reply</div></div>`;
    expect(own()).toBe('send');
  });

  it('is the last button of the lowest row in the column of Business Suite\'s text, not one of the preview\'s', () => {
    document.body.innerHTML = `<div id="box" contenteditable="true" data-at="40 200 500 120"></div>
      <div role="button" data-at="50 330 40 30">☺</div><div role="button" data-at="300 700 80 36">Batal</div>
      <div role="button" id="publish" data-at="400 700 120 36">\u200bTerbitkan\u200b</div>
      <div role="button" data-at="620 720 120 36">Suka</div>`;
    layOut();
    const [box] = boxesUnder(document, surfacesOf('business.facebook.com'));
    expect(submitOf(box as never)?.id).toBe('publish');
  });
});
