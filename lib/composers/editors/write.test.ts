// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyEdits, type Edit } from '../../draft/span.ts';
import { lexical } from './lexical.ts';
import { type PageWorld, write } from './write.ts';

const change = (text: string, ...edits: Edit[]) => ({ text, edits, promised: applyEdits(text, edits) });

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

  it.each([
    ['in one step where nothing but words stands between two changes', '<p>Saw Marcus and then Marcus left</p>', 1],
    ['apart where something bold stands between them', '<p>Saw Marcus <strong>and then</strong> Marcus left</p>', 2],
    ['apart where a heading does', '<p>Saw Marcus</p><h2>Later</h2><p>Marcus left</p>', 2],
  ])('writes %s', async (_what, html, steps) => {
    editable.innerHTML = html;
    const { text } = lexical.read(editable);
    const [one, two] = [text.indexOf('Marcus'), text.lastIndexOf('Marcus')];
    const both = change(text, { start: one, end: one + 6, text: 'him' }, { start: two, end: two + 6, text: 'he' });
    expect(await write(editable, lexical, both, 0, page(() => null))).toBe('written');
    expect(commands).toHaveLength(steps);
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
