// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { surfacesOf } from './find.ts';
import { isWrittenIn, unknownBoxOn } from './unknown.ts';

const LONG = 'My patient came in again last night';

/** The box that is made of an event in the innermost element of some markup. */
function seen(html: string) {
  document.body.innerHTML = html;
  const path: EventTarget[] = [];
  for (let element = document.querySelector('#text'); element !== null; element = element.parentElement) path.push(element);
  return { box: unknownBoxOn(path, surfacesOf('x.com')), written: isWrittenIn(path) };
}

const text = (words: string, more = '') => `<div contenteditable="true" role="textbox" ${more}><p id="text">${words}</p></div>`;

describe('a box of an unknown kind', () => {
  it('is one that is written in like a composer, with more than a few words', () => {
    expect(seen(text(LONG)).box).toMatchObject({ surface: { id: 'unknown', site: 'x', submit: [], writable: false } });
    expect(seen(text(LONG)).box?.surface.editor.read(document.querySelector('div') as Element).text).toBe(LONG);
  });

  it.each([
    ['a few words', text('My patient came')], ['a search', `<form role="search">${text(LONG)}</form>`], ['a list to choose from', `<div role="combobox">${text(LONG)}</div>`],
    ['a text that can\'t be changed', text(LONG, 'aria-readonly="true"')], ['an editable of another role', `<div contenteditable="true"><p id="text">${LONG}</p></div>`],
    ['a plain field', `<textarea id="text">${LONG}</textarea>`], ['a page', `<p id="text">${LONG}</p>`],
  ])('is not %s', (_what, html) => {
    expect(seen(html).box).toBeNull();
  });

  it('is nowhere where no site is known', () => {
    expect(unknownBoxOn([document.body], [])).toBeNull();
  });
});

describe('writing', () => {
  it('is told from typing in a line', () => {
    expect([seen(text('a')), seen('<textarea id="text"></textarea>'), seen('<input id="text">'), seen('<p id="text"></p>')].map(({ written }) => written))
      .toEqual([true, true, false, false]);
  });
});
