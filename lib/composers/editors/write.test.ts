// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyEdits, type Edit } from '../../draft/span.ts';
import { lexical } from './lexical.ts';
import { offsetAfter, type PageWorld, stepsOf, wholeLines, write } from './write.ts';

const change = (text: string, ...edits: Edit[]) => ({ text, edits, promised: applyEdits(text, edits) });

describe('the steps of a change', () => {
  const text = 'Marcus slept. Then Marcus woke.';
  const edits = [{ start: 0, end: 6, text: 'He' }, { start: 19, end: 25, text: 'he' }];

  it('are one over all edits, so that one undo takes it back', () => {
    expect(stepsOf(change(text, ...edits), false)).toEqual([{ start: 0, end: 25, text: 'He slept. Then he' }]);
  });

  it('are apart, last first, where something between them would be lost', () => {
    expect(stepsOf(change(text, ...edits), true)).toEqual([edits[1], edits[0]]);
  });

  it.each([
    ['the sign before', 'see Marcus', { start: 3, end: 10, text: '' }, { start: 2, end: 10, text: 'e' }],
    ['the sign after, at the beginning', 'Marcus came', { start: 0, end: 7, text: '' }, { start: 0, end: 8, text: 'c' }],
    ['a whole emoji', '🙂Marcus', { start: 2, end: 8, text: '' }, { start: 0, end: 8, text: '🙂' }],
    ['the sign after, not the line break before', 'a\nMarcus b', { start: 2, end: 9, text: '' }, { start: 2, end: 10, text: 'b' }],
    ['the line break, where nothing else is left', 'a\nMarcus', { start: 2, end: 8, text: '' }, { start: 1, end: 8, text: '\n' }],
  ])('never put in nothing: they write again %s', (_what, before, edit, step) => {
    expect(stepsOf(change(before, edit), false)).toEqual([step]);
    expect(applyEdits(before, [step])).toBe(applyEdits(before, [edit]));
  });
});

it('widens an edit to whole lines', () => {
  expect(wholeLines('one\ntwo three\nfour', { start: 8, end: 13, text: 'x' })).toEqual({ start: 4, end: 13, text: 'two x' });
  expect(wholeLines('one\ntwo\nthree', { start: 2, end: 9, text: '' })).toEqual({ start: 0, end: 13, text: 'onhree' });
  expect(wholeLines('one', { start: 3, end: 3, text: '\ntwo' })).toEqual({ start: 0, end: 3, text: 'one\ntwo' });
});

it.each([[2, 2], [6, 4], [10, 4], [12, 6]])('takes a caret at %i to %i', (before, after) => {
  expect(offsetAfter([{ start: 3, end: 10, text: 'x' }], before)).toBe(after);
});

describe('writing', () => {
  let editable: HTMLElement;
  let commands: string[];
  let takes: (text: string) => string;

  beforeEach(() => {
    document.body.innerHTML = '<div contenteditable="true" tabindex="0"><p>Saw Marcus today</p></div>';
    editable = document.querySelector('div') as HTMLElement;
    commands = [];
    takes = (text) => text;
    // jsdom has no editing; this stands for a browser and an editor that take the text, or do something else with it.
    document.execCommand = (command, _show, value = '') => {
      commands.push(command);
      const range = document.getSelection()?.getRangeAt(0);
      range?.deleteContents();
      range?.insertNode(document.createTextNode(takes(value)));
      editable.normalize();
      return true;
    };
  });
  afterEach(() => vi.restoreAllMocks());

  const page = (model: () => string | null): PageWorld => ({ readModel: async () => model(), paste: async () => false });
  const MARCUS = change('Saw Marcus today', { start: 4, end: 10, text: 'a patient' });

  it('tells that the editor shows and holds what was promised, and puts the caret back', async () => {
    document.getSelection()?.setBaseAndExtent(editable.querySelector('p')?.firstChild as Text, 16, editable.querySelector('p')?.firstChild as Text, 16);
    expect(await write(editable, lexical, MARCUS, 0, page(() => MARCUS.promised))).toBe('written');
    expect(editable.textContent).toBe('Saw a patient today');
    expect(document.activeElement).toBe(editable);
    expect(document.getSelection()?.focusOffset).toBe(MARCUS.promised.length);
  });

  it('touches nothing when the text is another by now', async () => {
    editable.innerHTML = '<p>Saw Marcus today.</p>';
    expect(await write(editable, lexical, MARCUS, 0, page(() => null))).toBe('moved');
    expect(commands).toEqual([]);
  });

  it('does not believe the editor\'s page when the model holds other words', async () => {
    expect(await write(editable, lexical, MARCUS, 0, page(() => 'Saw Marcus today'))).toBe('differs');
  });

  it('goes by what is shown where no model can be read', async () => {
    expect(await write(editable, lexical, MARCUS, 0, page(() => null))).toBe('written');
  });

  it('never tries twice', async () => {
    takes = (text) => text.repeat(2);
    expect(await write(editable, lexical, MARCUS, 0, page(() => null))).toBe('differs');
    expect(commands).toEqual(['insertText']);
  });
});
