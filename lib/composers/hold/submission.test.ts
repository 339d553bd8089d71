// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { surfacesOf } from '../surfaces/find.ts';
import type { Surface } from '../surfaces/surface.ts';
import { clickedSubmission, keyedSubmission, type Submission } from './submission.ts';

// jsdom lays nothing out, so everything that stands in the page is shown.
HTMLElement.prototype.checkVisibility = () => true;

const at = (selector: string) => document.querySelector(selector) as HTMLElement;

/** What the gate makes of an event on an element. */
function seen(host: string, selector: string, event: Event, surfaces: readonly Surface[] = surfacesOf(host)): Submission | null {
  let found: Submission | null = null;
  const look = () => {
    found = event instanceof KeyboardEvent ? keyedSubmission(event, surfaces) : clickedSubmission(event as MouseEvent, surfaces);
  };
  window.addEventListener(event.type, look, { capture: true, once: true });
  at(selector).dispatchEvent(event);
  return found;
}

const click = () => new MouseEvent('click', { bubbles: true, composed: true });
const key = (name: string, more: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, ...more });
const ids = (submission: Submission | null) => submission?.boxes.map(({ editable }) => editable.id) ?? null;

const CTRL = { ctrlKey: true };

describe('on X', () => {
  const part = (n: number) => `<div data-testid="tweetTextarea_${n}" contenteditable="true" role="textbox" id="part${n}"></div>`;
  beforeEach(() => {
    document.body.innerHTML = `<div role="dialog">${part(0)}${part(1)}<button data-testid="addButton" id="add"></button>
      <button data-testid="tweetButton" id="post"><span id="word">Post</span></button></div>`;
  });
  const on = (selector: string, event: Event) => seen('x.com', selector, event);

  it('a click on Post, or on its word, sends all parts of the thread', () => {
    expect(ids(on('#post', click()))).toEqual(['part0', 'part1']);
    expect(ids(on('#word', click()))).toEqual(['part0', 'part1']);
  });

  it('a click on another button sends nothing', () => {
    expect(on('#add', click())).toBeNull();
  });

  it.each([['disabled', 'disabled', ''], ['aria-disabled', 'aria-disabled', 'true']])('a %s button sends nothing', (_what, name, value) => {
    at('#post').setAttribute(name, value);
    expect(on('#word', click())).toBeNull();
    expect(on('#part0', key('Enter', CTRL))).toBeNull();
  });

  it.each([['Ctrl', CTRL], ['Cmd', { metaKey: true }]])('%s with Enter sends, and is done again as a press of Post', (_what, keys) => {
    const sent = on('#part1', key('Enter', keys));
    expect(ids(sent)).toEqual(['part0', 'part1']);
    expect(sent?.keys).toBeNull();
  });

  it.each([
    ['a bare Enter is a new line', key('Enter')],
    ['Alt changes its meaning', key('Enter', { ...CTRL, altKey: true })],
    ['another key', key('b', CTRL)],
    ['an input method\'s Enter', key('Enter', { ...CTRL, isComposing: true })],
    ['an input method\'s Enter, told late', key('Enter', { ...CTRL, keyCode: 229 })],
  ])('%s: nothing is sent', (_what, event) => {
    expect(on('#part0', event)).toBeNull();
  });

  it('Enter chooses from an open list and sends nothing', () => {
    at('#part0').insertAdjacentHTML('afterend', '<div role="listbox"></div>');
    expect(on('#part0', key('Enter', CTRL))).toBeNull();
  });

  describe('a list at the end of the page', () => {
    const list = () => at('#names');
    beforeEach(() => document.body.insertAdjacentHTML('beforeend', '<div role="listbox" id="names"></div>'));

    it('takes Enter where the box names it as its own', () => {
      at('#part0').setAttribute('aria-controls', 'names');
      expect(on('#part0', key('Enter', CTRL))).toBeNull();
    });

    it('takes Enter where it hangs over the text, and not elsewhere', () => {
      at('#part0').getBoundingClientRect = () => new DOMRect(100, 100, 400, 60);
      list().getBoundingClientRect = () => new DOMRect(120, 165, 200, 90);
      expect(on('#part0', key('Enter', CTRL))).toBeNull();
      list().getBoundingClientRect = () => new DOMRect(900, 165, 200, 90);
      expect(ids(on('#part0', key('Enter', CTRL)))).toEqual(['part0', 'part1']);
    });
  });

  it('Enter on the button itself is left to the browser, which makes a click of it', () => {
    expect(on('#post', key('Enter'))).toBeNull();
  });
});

describe('on Facebook', () => {
  beforeEach(() => {
    document.body.innerHTML = `<div role="dialog"><div contenteditable="true" role="textbox" data-lexical-editor="true" id="text"></div>
      <div role="button" aria-label="Foto" id="photo"></div><div role="button" aria-label="Post" id="post"></div></div>
      <div role="button" aria-label="Post" id="feed"></div>`;
  });
  const on = (selector: string, event: Event) => seen('www.facebook.com', selector, event);

  it('sends by click, Enter and Space on a button that is none to the browser', () => {
    for (const event of [click(), key('Enter'), key(' ')]) expect(ids(on('#post', event))).toEqual(['text']);
  });

  it('leaves the feed behind the dialog, and other buttons, alone', () => {
    expect(on('#feed', click())).toBeNull();
    expect(on('#photo', key('Enter'))).toBeNull();
  });
});

describe('on LinkedIn', () => {
  it('gives keys back as the keys they were, for they may do something else than post', () => {
    document.body.innerHTML = `<div data-view-name="comment-box"><div class="tiptap ProseMirror" contenteditable="true" role="textbox" id="text"></div>
      <button data-view-name="comment-post">Comment</button></div>`;
    const sent = seen('www.linkedin.com', '#text', key('Enter', { ...CTRL, keyCode: 13, code: 'Enter' }));
    expect(ids(sent)).toEqual(['text']);
    expect(sent?.keys).toMatchObject({ key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: true, metaKey: false });
  });
});

describe('where a bare Enter sends', () => {
  const sign = (selector: string) => ({ selector, is: 'a part', seen: '2026-10', page: 'x' });
  const surface = (enter: Surface['enter']): Surface => ({
    ...(surfacesOf('x.com')[0] as Surface), editable: sign('textarea, [contenteditable]'), bounds: sign('main'), submit: [sign('#send')], within: undefined,
    notWithin: undefined, submitByPlace: undefined, sendKeys: 'nothing', enter,
  } as Surface);
  const on = (event: Event, enter: Surface['enter'] = 'sends') => seen('x.com', '#text', event, [surface(enter)]);

  beforeEach(() => { document.body.innerHTML = '<main><textarea id="text"></textarea><textarea id="other"></textarea><button id="send"></button></main>'; });

  it('it sends all that its button sends, and is done again as a press of that', () => {
    const sent = on(key('Enter'));
    expect(ids(sent)).toEqual(['text', 'other']);
    expect([sent?.keys, sent?.bare, sent?.button()?.id]).toEqual([null, true, 'send']);
  });

  it('it sends its own box where there is no button, and one that can\'t be pressed yet', () => {
    at('#send').setAttribute('disabled', '');
    expect(ids(on(key('Enter')))).toEqual(['text', 'other']);
    at('#send').remove();
    expect(ids(on(key('Enter')))).toEqual(['text']);
  });

  it('it is given back as the key where it is a new line for some', () => {
    expect(on(key('Enter'), 'may-send')?.keys).toMatchObject({ key: 'Enter', ctrlKey: false });
  });

  it.each([
    ['Shift makes a new line of it', key('Enter', { shiftKey: true })], ['Ctrl, where that does nothing', key('Enter', CTRL)],
    ['Alt', key('Enter', { altKey: true })], ['an input method', key('Enter', { isComposing: true })],
  ])('%s: nothing is sent', (_what, event) => {
    expect(on(event)).toBeNull();
  });

  it('it chooses from an open list', () => {
    at('#text').setAttribute('aria-activedescendant', 'first');
    expect(on(key('Enter'))).toBeNull();
  });
});

describe('a post of several boxes', () => {
  it('is one, of whatever kinds they are', () => {
    const sign = (selector: string) => ({ selector, is: 'a part', seen: '2026-10', page: 'x' });
    const [x] = surfacesOf('x.com') as [Surface];
    const part = (id: string, selector: string): Surface => (
      { ...x, id, editable: sign(selector), within: undefined, notWithin: undefined, bounds: sign('main'), submit: [sign('#publish')], submitByPlace: undefined } as Surface);
    document.body.innerHTML = `<main><textarea id="title"></textarea><div contenteditable="true" id="body"></div><input id="choice"><button id="publish"></button></main>
      <main><textarea id="elsewhere"></textarea></main>`;
    const sent = seen('x.com', '#publish', click(), [part('body', '[contenteditable]'), part('title', 'textarea'), part('poll', '#choice')]);
    expect(sent?.boxes.map(({ surface, editable }) => `${surface.id} ${editable.id}`)).toEqual(['title title', 'body body', 'poll choice']);
  });
});
