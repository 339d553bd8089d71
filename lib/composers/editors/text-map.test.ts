// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { quill } from './quill.ts';
import { offsetOf, placeOf, rangeOf, sameText } from './text-map.ts';

function read(html: string) {
  document.body.innerHTML = `<div id="editor">${html}</div>`;
  return quill.read(document.querySelector('#editor') as HTMLElement);
}

const HTML = '<p>One <b>two</b> three</p><p><br></p><p>👩‍⚕️ <img alt="🙂"> end</p>';
const TEXT = 'One two three\n\n👩‍⚕️ 🙂 end';

describe('a text map', () => {
  it('finds the words of a span across elements', () => {
    const map = read(HTML);
    expect(map.text).toBe(TEXT);
    const start = TEXT.indexOf('two');
    expect(rangeOf(map, { start, end: start + 9 })?.toString()).toBe('two three');
    expect(rangeOf(map, { start: start + 1, end: start + 2 })?.toString()).toBe('w');
  });

  it('begins a range inside its own first element and ends it inside its last', () => {
    const map = read(HTML);
    const range = rangeOf(map, { start: 4, end: 7 });
    expect(range?.startContainer.parentNode?.nodeName).toBe('B');
    expect(range?.endContainer.parentNode?.nodeName).toBe('B');
  });

  it('goes from every offset to a place and back', () => {
    const map = read(HTML);
    // Inside the picture's two units there is no place; every other offset has one.
    const inside = TEXT.indexOf('🙂') + 1;
    for (let offset = 0; offset <= TEXT.length; offset += 1) {
      if (offset === inside) continue;
      for (const lean of ['before', 'after'] as const) {
        const place = placeOf(map, offset, lean);
        expect(place && offsetOf(map, place), `offset ${offset} ${lean}`).toBe(offset);
      }
    }
  });

  it('takes a place between elements for the nearest offset before it', () => {
    const map = read(HTML);
    const editor = document.querySelector('#editor') as HTMLElement;
    expect(offsetOf(map, { node: editor, offset: 0 })).toBe(0);
    expect(offsetOf(map, { node: editor, offset: 1 })).toBe('One two three'.length);
    expect(offsetOf(map, { node: editor, offset: 3 })).toBe(TEXT.length);
  });

  it('gives an empty editor a place for its caret', () => {
    const map = read('<p><br></p>');
    expect(map.text).toBe('');
    expect(placeOf(map, 0, 'before')).toEqual({ node: document.querySelector('p'), offset: 0 });
  });

  it('has no place in an editor that was not drawn yet', () => {
    document.body.innerHTML = '<div id="editor"></div>';
    expect(placeOf({ text: '', runs: [] }, 0, 'before')).toBeNull();
    expect(rangeOf({ text: '', runs: [] }, { start: 0, end: 0 })).toBeNull();
  });

  it('tells texts apart by all but the kind of their spaces', () => {
    expect(sameText('a\u00a0b', 'a b')).toBe(true);
    expect(sameText('a  b', 'a b')).toBe(false);
    expect(sameText('a\nb', 'a b')).toBe(false);
  });
});
