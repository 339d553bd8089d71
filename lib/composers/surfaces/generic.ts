import { draftJs } from '../editors/draft-js.ts';
import type { Editor } from '../editors/editor.ts';
import { field } from '../editors/field.ts';
import { lexical } from '../editors/lexical.ts';
import { plain } from '../editors/plain.ts';
import { quill } from '../editors/quill.ts';
import { tiptap } from '../editors/tiptap.ts';
import type { Sign, Surface } from './surface.ts';

/** What every site may have; the page for tests stands for all. */
const SEEN = { seen: '2026-11', page: 'board' } as const;

/** One line, a search or a choice is no place to write a post in. */
const NO_POST = ['[role="combobox"]', '[role="searchbox"]', '[role="spinbutton"]', '[aria-multiline="false"]', '[aria-readonly="true"]', '[aria-hidden="true"]']
  .map((selector) => `:not(${selector})`).join('');

/** Searches, and editors of code and terminals, which keep a hidden field of their own. */
const OTHERS: Sign = {
  selector: '[role="search"], search, .monaco-editor, .CodeMirror, .cm-editor, .ace_editor, .xterm',
  is: 'a search, or an editor for code',
  ...SEEN,
};

const AROUND: Sign = { selector: 'form, [role="dialog"], article, main, body', is: 'what stands around the box', ...SEEN };

const TOOLS: Sign = { selector: 'form [role="toolbar"]', is: 'a row of tools', ...SEEN };

function formOf(editable: HTMLElement): HTMLFormElement | null {
  return (editable as HTMLTextAreaElement).form ?? editable.closest('form');
}

/** The buttons that submit the form a box stands in, by the standard (https://html.spec.whatwg.org/#concept-submit-button). */
function submittersOf(editable: HTMLElement): HTMLElement[] {
  const all = [...formOf(editable)?.elements ?? []].filter((one): one is HTMLButtonElement | HTMLInputElement => (
    one instanceof HTMLButtonElement || one instanceof HTMLInputElement));
  return all.filter(({ type }) => type === 'submit' || type === 'image').filter((one) => one.checkVisibility?.() ?? true);
}

/**
 * A box of a site nobody described. Its words are read, and put in where its editor is one that is known; what submits its form is
 * held. A script's own button, or an Enter that sends, can't be told from any other, and that is said.
 */
const box = (id: string, selector: string, is: string, editor: Editor, more: Partial<Surface> = {}): Surface => ({
  id,
  site: 'web',
  surface: 'post',
  hosts: [],
  editor,
  editable: { selector: `${selector}${NO_POST}`, is, ...SEEN },
  notWithin: OTHERS,
  bounds: AROUND,
  submit: [],
  submitByPlace: (_composer, editable) => submittersOf(editable)[0] ?? null,
  alsoByPlace: submittersOf,
  sendKeys: 'may-send',
  tools: [TOOLS],
  ...more,
});

/** What a site that somebody added may have: fields of several lines, boxes of the known editors, and any other box. */
export const GENERIC_SURFACES: readonly Surface[] = [
  box('web-field', 'textarea:not([readonly]):not([disabled]):not([name="g-recaptcha-response"])', 'a field of several lines', field),
  box('web-draft-js', '.public-DraftEditor-content[contenteditable="true"]', 'a box made with Draft.js', draftJs),
  box('web-lexical', '[data-lexical-editor="true"][contenteditable="true"]', 'a box made with Lexical', lexical),
  box('web-quill', '.ql-editor[contenteditable="true"]', 'a box made with Quill', quill),
  box('web-tiptap', '.ProseMirror[contenteditable="true"]', 'a box made with ProseMirror', tiptap),
  box('web-editable', '[contenteditable]:not([contenteditable="false"])', 'a box of another kind', plain, { writable: false }),
];
