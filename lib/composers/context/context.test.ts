// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plain } from '../editors/plain.ts';
import type { Box } from '../surfaces/find.ts';
import type { Surface } from '../surfaces/surface.ts';
import type { Clue, ContextClues } from './clue.ts';
import { ContextKeeper, readContext } from './context.ts';

const sign = (selector: string) => ({ selector, is: 'a part', seen: '2026-10', page: 'x' });
const at = (selector: string, root: ParentNode = document) => root.querySelector(selector) as HTMLElement;

function box(context: ContextClues, more: Partial<Surface> = {}, editable = at('#text')): Box {
  const surface: Surface = {
    id: 'test', site: 'x', surface: 'post', hosts: ['x.com'], editor: plain, editable: sign('#text'), bounds: sign('[role="dialog"], main'), submit: [],
    sendKeys: 'nothing', tools: [], context, ...more,
  };
  return { surface, editable };
}

const answered = (...clues: Clue[]) => readContext(box({ replyTo: clues })).replyTo;

beforeEach(() => {
  document.body.innerHTML = `<main><article><p class="words">Long ago</p></article><article id="nearest"><p class="words">Anyone seen this rash?</p></article>
    <div class="form"><div id="text" contenteditable="true"><p class="words">Mine</p></div></div><article><p class="words">Later</p></article></main>
    <a id="me" href="/rowan">me</a>`;
});

describe('what a clue finds', () => {
  it('is the first in the composer, and with `before` the one above the text', () => {
    expect(answered({ sign: sign('.words') })).toBe('Long ago');
    expect(answered({ sign: sign('.words'), take: 'before' })).toBe('Anyone seen this rash?');
  });

  it('is never the text itself, nor what holds it', () => {
    expect(answered({ sign: sign('.form, #text .words') })).toBeUndefined();
  });

  it('stands in the nearest element named, or anywhere on the page', () => {
    at('#nearest').append(at('.form'));
    expect(answered({ sign: sign('.words'), around: sign('article') })).toBe('Anyone seen this rash?');
    expect(answered({ sign: sign('#me') })).toBeUndefined();
    expect(answered({ sign: sign('#me'), around: 'page', attribute: 'href', says: /^\/(\w+)$/ })).toBe('rowan');
    expect(answered({ sign: sign('#me'), around: 'page', says: /^they$/ })).toBeUndefined();
  });

  it('is taken from the next clue where one says nothing', () => {
    at('#nearest p').textContent = '';
    expect(answered({ sign: sign('#nearest p') }, { sign: sign('.words') })).toBe('Long ago');
  });

  it('can stand around the host of the shadow root that the text is in', () => {
    const host = document.createElement('div');
    at('#nearest').append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<div role="dialog"><div id="text" contenteditable="true"></div></div>';
    const inside = (clue: Clue) => readContext(box({ replyTo: [clue] }, {}, at('#text', root))).replyTo;
    expect(inside({ sign: sign('.words'), around: sign('article') })).toBe('Anyone seen this rash?');
    expect(inside({ sign: sign('.words'), around: 'page', take: 'before' })).toBe('Anyone seen this rash?');
    expect(inside({ sign: sign('.words') })).toBeUndefined();
  });
});

describe('the surroundings of a text', () => {
  it('are absent where the page does not show them', () => {
    expect(readContext(box({}))).toEqual({ surface: 'post' });
  });

  it('say what kind of post it is, who posts and what stood before', () => {
    const read = readContext(box({
      thread: [{ sign: sign('article .words'), take: 'all' }], account: [{ sign: sign('#me'), around: 'page' }],
    }, { kinds: [{ surface: 'quote', when: { sign: sign('blockquote') } }, { surface: 'reply', when: { sign: sign('article'), take: 'before' } }] }));
    expect(read).toEqual({ surface: 'reply', account: 'me', thread: ['Long ago', 'Anyone seen this rash?', 'Later'] });
  });

  it('say who will see it by the first sign that stands there, and how sure that is', () => {
    const audience = [
      { sign: sign('.lock'), is: 'connections', sure: 'stated' }, { sign: sign('main'), around: 'page', says: /rash/, is: 'public', sure: 'guessed' },
    ] as const;
    at('#nearest').insertAdjacentHTML('beforeend', '<i class="lock"></i>');
    expect(readContext(box({ audience }))).toMatchObject({ audience: 'connections', audienceSure: 'stated' });
    at('.lock').remove();
    expect(readContext(box({ audience }))).toEqual({ surface: 'post' });
    expect(readContext(box({ audience: [{ ...audience[1], sign: sign('#nearest') }] }))).toMatchObject({ audience: 'public', audienceSure: 'guessed' });
  });
});

describe('the keeper', () => {
  let life: AbortController;
  let changes: number;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    life = new AbortController();
    changes = 0;
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  const keeper = (context: ContextClues) => new ContextKeeper(box(context), () => { changes += 1; }, life.signal);

  it('searches once for many pauses in typing, and again after some seconds', () => {
    const search = vi.spyOn(Element.prototype, 'querySelectorAll');
    const kept = keeper({ replyTo: [{ sign: sign('.words') }] });
    for (let pause = 0; pause < 20; pause += 1) kept.read();
    expect(search).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5_001);
    kept.read();
    expect(search).toHaveBeenCalledTimes(2);
    search.mockRestore();
  });

  it('tells when a press changed what stands there, and only then', () => {
    const kept = keeper({ replyTo: [{ sign: sign('.words') }] });
    kept.read();
    document.body.click();
    vi.advanceTimersByTime(300);
    expect(changes).toBe(0);
    document.body.click();
    at('article .words').textContent = 'Another';
    vi.advanceTimersByTime(300);
    expect(changes).toBe(1);
    expect(kept.read().replyTo).toBe('Another');
  });

  it('looks for people named in the text each time', () => {
    const kept = keeper({ mentions: sign('.mention') });
    expect(kept.read().mentions).toBeUndefined();
    at('#text').innerHTML = '<p><a class="mention">@ada</a> and <a class="mention">@ada</a></p>';
    expect(kept.read().mentions).toEqual(['@ada']);
  });
});
