// @vitest-environment jsdom
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { boxBeside, boxesUnder, boxOn, SURFACES, sendersOf, submitOf, surfacesOf } from './find.ts';
import { OPEN_LISTS, type Surface } from './surface.ts';

const PAGES = join(import.meta.dirname, '../../../tests/sites/pages');
const [X, FACEBOOK] = ['x.com', 'www.facebook.com'].map(surfacesOf) as [Surface[], Surface[]];
const LINKEDIN = surfacesOf('www.linkedin.com');

const xBox = (n: number) => `<label data-testid="tweetTextarea_${n}_label"><div data-testid="tweetTextarea_${n}" contenteditable="true" role="textbox" id="box${n}"></div></label>`;
const at = (selector: string, root: ParentNode = document) => root.querySelector(selector) as HTMLElement;

function box(selector: string, surfaces: readonly Surface[], root: ParentNode = document) {
  const found = boxesUnder(root, surfaces).find(({ editable }) => editable.matches(selector));
  if (found === undefined) throw new Error(`${selector} is no box`);
  return found;
}

beforeEach(() => { document.body.innerHTML = ''; });

describe('the evidence of a selector', () => {
  const signs = [OPEN_LISTS, ...SURFACES.flatMap(({ editable, within, notWithin, bounds, submit, tools }) => (
    [editable, within, notWithin, bounds, ...submit, ...tools].filter((sign) => sign !== undefined)))];

  it.each(signs.map((sign) => [sign.is, sign] as const))('stands beside %s', (_is, sign) => {
    expect(sign.seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(existsSync(join(PAGES, `${sign.page}.html`))).toBe(true);
    expect(() => document.querySelector(sign.selector)).not.toThrow();
  });
});

describe('hosts', () => {
  it.each([
    ['x.com', ['x']], ['pro.x.com', ['x']], ['twitter.com', ['x']], ['www.facebook.com', ['facebook']], ['www.linkedin.com', ['linkedin']],
    ['notx.com', ['web']], ['example.org', ['web']],
  ])('%s', (host, sites) => {
    expect([...new Set(surfacesOf(host).map(({ site }) => site))]).toEqual(sites);
  });
});

describe('the box of an event', () => {
  it('is the editable, not what carries the start of its name', () => {
    document.body.innerHTML = `<div data-testid="tweetTextarea_0RichTextInputContainer">${xBox(0)}</div>`;
    expect(boxOn([at('label'), document.body], X)).toBeNull();
    expect(boxOn([at('#box0'), at('label'), document.body, document, window], X)?.editable.id).toBe('box0');
  });

  it('is none in a search box', () => {
    document.body.innerHTML = '<div contenteditable="true" role="textbox" data-testid="SearchBox_Search_Input"></div>';
    expect(boxOn([at('div'), document.body], X)).toBeNull();
  });

  it('is Facebook\'s post, and not its chats and comments', () => {
    const editable = (id: string) => `<div contenteditable="true" role="textbox" data-lexical-editor="true" id="${id}"></div>`;
    document.body.innerHTML = `${editable('chat')}<div role="article">${editable('comment')}</div>
      <div role="dialog">${editable('post')}<div role="article">${editable('answer')}</div></div>
      <div role="dialog"><form>${editable('seen')}<div id="focused-state-composer-submit"></div></form></div>`;
    const ids = ['chat', 'comment', 'post', 'answer', 'seen'].filter((id) => boxOn([at(`#${id}`)], FACEBOOK)?.surface.id === 'facebook-post');
    expect(ids).toEqual(['post']);
  });

  it('is LinkedIn\'s post inside the open shadow root, and no editable of the same class elsewhere', () => {
    document.body.innerHTML = '<div class="ql-editor" contenteditable="true" id="decoy"></div><div id="interop-outlet"></div>';
    const root = at('#interop-outlet').attachShadow({ mode: 'open' });
    root.innerHTML = '<div class="share-box-v2__modal"><div class="ql-editor" contenteditable="true" id="post"></div></div>';
    const path = [at('#post', root), root.firstElementChild as Element, root, at('#interop-outlet'), document.body];
    expect(boxOn(path, LINKEDIN)?.surface.id).toBe('linkedin-post');
    expect(boxOn([at('#decoy'), document.body], LINKEDIN)).toBeNull();
  });
});

describe('the box beside an element', () => {
  it('is the one of its own dialog, not one behind it', () => {
    document.body.innerHTML = `${xBox(0)}<div role="dialog"><div>${xBox(1)}</div><p><input type="file"></p></div>`;
    expect(boxBeside(at('input'), X)?.editable.id).toBe('box1');
  });

  it('is seen out of an open shadow root', () => {
    document.body.innerHTML = `${xBox(0)}<section></section>`;
    const input = at('section').attachShadow({ mode: 'open' }).appendChild(document.createElement('input'));
    expect(boxBeside(input, X)?.editable.id).toBe('box0');
  });

  it('is none where several are as near, and none of an element that is in no page', () => {
    document.body.innerHTML = `${xBox(0)}${xBox(1)}<input type="file">`;
    expect(boxBeside(at('input'), X)).toBeNull();
    expect(boxBeside(document.createElement('input'), X)).toBeNull();
  });
});

describe('boxes of several kinds', () => {
  const sign = (selector: string) => ({ selector, is: 'a part', seen: '2026-10', page: 'x' });
  const surface = (id: string, selector: string, more: Partial<Surface> = {}): Surface => (
    { ...(X[0] as Surface), id, editable: sign(selector), within: undefined, notWithin: undefined, bounds: sign('main'), submit: [sign('#post')], submitByPlace: undefined, alsoSubmit: undefined, ...more } as Surface);
  const ARTICLE = [surface('title', '#title'), surface('body', '[contenteditable]', { alsoSubmit: [sign('.next')] }), surface('any', 'textarea')];

  beforeEach(() => {
    document.body.innerHTML = `<main><textarea id="title"></textarea><p contenteditable="true" id="body"></p><textarea id="alt"></textarea>
      <input type="search"><button class="next" id="next"></button><button id="post"></button></main>`;
  });

  it('are found in the page\'s order, each as the first kind it fits', () => {
    expect(boxesUnder(document, ARTICLE).map(({ surface: { id }, editable }) => `${id} ${editable.id}`)).toEqual(['title title', 'body body', 'any alt']);
    expect(boxOn([at('#title')], ARTICLE)?.surface.id).toBe('title');
    expect(boxOn([at('[type="search"]')], [surface('search', 'input')])).toBeNull();
  });

  it('are sent by what posts them, and by what takes them a step on', () => {
    const senders = (id: string) => sendersOf(box(id, ARTICLE)).map((button) => button.id);
    expect([senders('#title'), senders('#body')]).toEqual([['post'], ['post', 'next']]);
    at('#post').remove();
    expect([senders('#title'), senders('#body')]).toEqual([[], ['next']]);
  });
});

describe('what posts a box', () => {
  const HOME = `<main><div id="home">${xBox(0)}<div><button data-testid="tweetButtonInline"></button></div></div></main>`;

  it('is its own, with two composers open', () => {
    document.body.innerHTML = `${HOME}<div role="dialog" id="dialog">${xBox(1)}<div><button data-testid="tweetButton"></button></div></div>`;
    expect(submitOf(box('#box0', X))?.dataset.testid).toBe('tweetButtonInline');
    expect(submitOf(box('#box1', X))?.dataset.testid).toBe('tweetButton');
  });

  it('is never another composer\'s, where a dialog has none', () => {
    document.body.innerHTML = `${HOME}<div role="dialog">${xBox(1)}</div>`;
    expect(submitOf(box('#box1', X))).toBeNull();
  });

  it('is one for all parts of a thread', () => {
    document.body.innerHTML = `<div role="dialog">${xBox(0)}${xBox(1)}<button data-testid="tweetButton"></button></div>`;
    expect(submitOf(box('#box0', X))).toBe(submitOf(box('#box1', X)));
  });

  describe('on Facebook', () => {
    const dialog = (...buttons: string[]) => `<div role="button" aria-label="Post" id="behind"></div><div role="dialog">
      <div role="button" aria-label="Cerrar" data-width="40"></div>
      <div contenteditable="true" role="textbox" data-lexical-editor="true" id="post"></div>${buttons.join('')}</div>`;
    /** jsdom lays nothing out; widths stand in the markup. */
    const layOut = () => {
      for (const element of document.querySelectorAll<HTMLElement>('[role]')) {
        const width = element.matches('[role="dialog"]') ? 500 : Number(element.dataset.width ?? 0);
        element.getBoundingClientRect = () => new DOMRect(0, 0, width, 20);
      }
    };

    it('is the dialog\'s own, not the feed\'s behind it', () => {
      document.body.innerHTML = dialog('<div role="button" aria-label="Post" id="own"></div>');
      expect(submitOf(box('#post', FACEBOOK))?.id).toBe('own');
    });

    it('is the last wide button in any language', () => {
      document.body.innerHTML = dialog(
        '<div role="button" aria-label="Foto" data-width="40"></div>', '<div role="button" aria-label="Publicar" data-width="460" id="own"></div>');
      layOut();
      expect(submitOf(box('#post', FACEBOOK))?.id).toBe('own');
    });

    it('is none where nothing wide stands', () => {
      document.body.innerHTML = dialog('<div role="button" aria-label="Foto" data-width="40"></div>');
      layOut();
      expect(submitOf(box('#post', FACEBOOK))).toBeNull();
    });
  });

  it('is LinkedIn\'s worded button beside a comment, where it has no name', () => {
    const comment = (id: string, word: string) => `<div class="box"><div class="tiptap ProseMirror" contenteditable="true" role="textbox" id="${id}"></div>
      <div><button aria-label="Emoji">☺</button><button id="send-${id}">${word}</button></div></div>`;
    document.body.innerHTML = `<main>${comment('first', 'Kommentieren')}${comment('second', 'Antworten')}</main>`;
    expect(submitOf(box('#first', LINKEDIN))?.id).toBe('send-first');
    expect(submitOf(box('#second', LINKEDIN))?.id).toBe('send-second');
  });
});
