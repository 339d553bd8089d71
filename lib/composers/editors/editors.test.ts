// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draftJs } from './draft-js.ts';
import type { Editor } from './editor.ts';
import { lexical } from './lexical.ts';
import { plain } from './plain.ts';
import { quill } from './quill.ts';
import { tiptap } from './tiptap.ts';

function read(editor: Editor, html: string): string {
  document.body.innerHTML = `<div id="editor">${html}</div>`;
  return editor.read(document.querySelector('#editor') as HTMLElement).text;
}

/** A block as Draft.js renders it. */
const block = (...leaves: string[]) => `<div data-block="true"><div>${leaves.map((leaf) => `<span data-offset-key="k-0-0">${leaf}</span>`).join('')}</div></div>`;
const words = (text: string) => `<span data-text="true">${text}</span>`;

// What the real editors render is read by tests/e2e/editors.e2e.ts; here are the cases a test page does not come to.
describe('reading Draft.js', () => {
  it.each([
    ['blocks as lines', block(words('One')) + block('<br data-text="true">') + block(words('two ')) , 'One\n\ntwo '],
    ['leaves of one block as one line', block(words('Long '), words('#day'), words('.')), 'Long #day.'],
    ['a new line inside a block, without the one Draft adds to show it', block(words('one\n\n')) + block(words('two')), 'one\n\ntwo'],
    ['an emoji drawn as a picture, by its text', block(words('Hi ')) .replace('</div></div>', '<span data-offset-key="k-0-1"><img alt="🙂"></span></div></div>'), 'Hi 🙂'],
    ['an emoji drawn beside its own text, once', block(`<img alt="🙂">${words('🙂')}`), '🙂'],
    ['a block that is not written in as the space it is held as', `${block(words('One'))}<figure data-block="true" contenteditable="false">
      <div><span data-text="true">A caption</span></div></figure>${block(words('two'))}`, 'One\n \ntwo'],
    ['nothing outside its blocks', `<div>Placeholder</div>${block(words('text'))}`, 'text'],
  ])('takes %s', (_what, html, text) => {
    expect(read(draftJs, html)).toBe(text);
  });
});

describe('reading Lexical', () => {
  it.each([
    ['paragraphs as lines', '<p><span data-lexical-text="true">One</span></p><p><br></p><p><span>two</span></p>', 'One\n\ntwo'],
    ['a break inside a paragraph', '<p><span>one</span><br><span>two</span></p>', 'one\ntwo'],
    ['a break at its end, which Lexical follows by a filler', '<p><span>one</span><br><br></p>', 'one\n'],
    ['lists, entry by entry', '<p>a</p><ul><li><span>b</span></li><li><span>c</span></li></ul>', 'a\nb\nc'],
  ])('takes %s', (_what, html, text) => {
    expect(read(lexical, html)).toBe(text);
  });
});

describe('reading Quill', () => {
  it.each([
    ['lines', '<p>One</p><p><br></p><p>two</p>', 'One\n\ntwo'],
    ['text around the guards of the caret', '<p>One<span class="ql-cursor">\ufeff</span> two</p>', 'One two'],
    ['a mention with its guards', '<p>Ask <span class="mention">\ufeff<span contenteditable="false">Dr Rowe</span>\ufeff</span>.</p>', 'Ask Dr Rowe.'],
    ['no-break spaces as they stand', '<p>a\u00a0b</p>', 'a\u00a0b'],
  ])('takes %s', (_what, html, text) => {
    expect(read(quill, html)).toBe(text);
  });
});

describe('reading TipTap', () => {
  it.each([
    ['a hard break and the break that keeps a line open', '<p>one<br>two<br class="ProseMirror-trailingBreak"></p>', 'one\ntwo'],
    ['an entry that holds another list', '<ul><li>a<ul><li>b</li></ul></li></ul>', 'a\nb'],
    ['a line ending in something not text', '<p>one<img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p>', 'one'],
  ])('takes %s', (_what, html, text) => {
    expect(read(tiptap, html)).toBe(text);
  });
});

describe('reading an editable element without a library', () => {
  it.each([
    ['paragraphs, as LinkedIn\'s messages have them', '<p>One</p><p><br></p><p>two</p>', 'One\n\ntwo'],
    ['a first line without an element and others in blocks, as browsers make them', 'One<div>two</div><div><br></div><div>three</div>', 'One\ntwo\n\nthree'],
    ['breaks, with the one that keeps the last line open', 'One<br>two<br><br>', 'One\ntwo\n'],
    ['what no one hears left out', '<p>One</p><p contenteditable="false" aria-hidden="true">Write here</p>', 'One'],
    ['a mention as its words', '<p>Ask <a contenteditable="false">Dr Rowe</a>.</p>', 'Ask Dr Rowe.'],
  ])('takes %s', (_what, html, text) => {
    expect(read(plain, html)).toBe(text);
  });
});
