// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { plain } from '../editors/plain.ts';
import { boxesUnder, submitOf } from './find.ts';
import { withHints } from './hints.ts';
import type { Surface } from './surface.ts';

const sign = (selector: string) => ({ selector, is: 'a part', seen: '2026-10', page: 'x' });
const SURFACE: Surface = {
  id: 'x-post', site: 'x', surface: 'post', hosts: ['x.com'], editor: plain, editable: sign('.old'), within: sign('.form'), bounds: sign('main'),
  submit: [sign('.post')], sendKeys: 'sends', tools: [],
};

beforeEach(() => {
  document.body.innerHTML = `<main><div class="shape"><p class="new" contenteditable="true" id="text"></p>
    <button class="post" id="other"></button><button class="send" id="send"></button></div></main>`;
});

const found = (hints: Parameters<typeof withHints>[1]) => boxesUnder(document, withHints([SURFACE], hints));

describe('an institution\'s selectors', () => {
  it('find a box that the built-in ones find no more', () => {
    expect(found({})).toEqual([]);
    expect(found({ 'x-post': { editable: ['.new'] } })).toEqual([]);
    expect(found({ 'x-post': { editable: ['.new'], within: ['.shape'] } }).map(({ editable }) => editable.id)).toEqual(['text']);
  });

  it('come before the built-in ones, which stay', () => {
    const hints = { editable: ['.new'], within: ['.shape'] };
    const posts = (submit: string[]) => found({ 'x-post': { ...hints, submit } }).map((box) => submitOf(box)?.id);
    expect([posts(['.send']), posts(['.gone']), posts([])]).toEqual([['send'], ['other'], ['other']]);
  });

  it('leave other boxes as they are, and are passed over where the browser knows them not', () => {
    expect(withHints([SURFACE], { 'x-reply': { submit: ['.send'] } })[0]).toBe(SURFACE);
    const [surface] = withHints([SURFACE], { 'x-post': { submit: ['button[', '.send'], editable: ['::nothing['] } });
    expect(surface?.submit.map(({ selector }) => selector)).toEqual(['.send', '.post']);
    expect(surface?.editable.selector).toBe('.old');
  });
});
