// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { field, isField, selectInField, selectionInField } from './field.ts';
import { write } from './write.ts';

const at = <Kind extends HTMLElement>(selector: string) => document.querySelector(selector) as Kind;
const page = { readModel: async () => null, paste: async () => false };

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea><input id="line"><input type="search"><input type="password"><input type="checkbox"><p contenteditable="true"></p>';
});

describe('a plain field', () => {
  it('is a textarea or a line of text, and none that is for something else', () => {
    expect([...document.body.children].filter(isField).map(({ nodeName, id }) => nodeName + id)).toEqual(['TEXTAREA', 'INPUTline']);
  });

  it('reads what it holds, and places none of it in the page', () => {
    at<HTMLTextAreaElement>('textarea').value = 'One\n\ntwo';
    expect(field.read(at('textarea'))).toEqual({ text: 'One\n\ntwo', runs: [] });
  });

  it('has a caret while it has the focus, with the ends as they were made', () => {
    const area = at<HTMLTextAreaElement>('textarea');
    area.value = 'Marcus came';
    expect(selectionInField(area)).toBeNull();
    selectInField(area, 6, 0);
    expect(document.activeElement).toBe(area);
    expect(selectionInField(area)).toEqual({ anchor: 6, focus: 0 });
  });
});

describe('writing into a plain field', () => {
  let commands: (readonly [string, string | undefined, number | null, number | null])[];

  beforeEach(() => {
    commands = [];
    // jsdom has no editing; this stands for a browser's.
    document.execCommand = (command, _show, value) => {
      const area = document.activeElement as HTMLTextAreaElement;
      commands.push([command, value, area.selectionStart, area.selectionEnd]);
      area.setRangeText(value ?? '', area.selectionStart, area.selectionEnd, 'end');
      return true;
    };
    at<HTMLTextAreaElement>('textarea').value = 'Marcus slept. Marcus woke.';
    selectInField(at('textarea'), 26, 26);
  });

  const change = (promised: string, ...edits: { start: number; end: number; text: string }[]) => (
    { text: 'Marcus slept. Marcus woke.', edits, promised });

  it('puts all edits in as one, and the caret where it stood', async () => {
    const area = at<HTMLTextAreaElement>('textarea');
    const both = change('He slept. He woke.', { start: 0, end: 6, text: 'He' }, { start: 14, end: 20, text: 'He' });
    expect(await write(area, field, both, 0, page)).toBe('written');
    expect(commands).toEqual([['insertText', 'He slept. He', 0, 20]]);
    expect(selectionInField(area)).toEqual({ anchor: 18, focus: 18 });
  });

  it('takes words away, and puts some in over a character that stood there', async () => {
    expect(await write(at('textarea'), field, change('slept. Marcus woke.', { start: 0, end: 7, text: '' }), 0, page)).toBe('written');
    expect(commands).toEqual([['delete', undefined, 0, 7]]);
    at<HTMLTextAreaElement>('textarea').value = 'Marcus slept. Marcus woke.';
    expect(await write(at('textarea'), field, change('Marcus slept. Marcus woke. Mine.', { start: 26, end: 26, text: ' Mine.' }), 0, page)).toBe('written');
    expect(commands[1]).toEqual(['insertText', '. Mine.', 25, 26]);
  });

  it('touches nothing when the text is another by now', async () => {
    at<HTMLTextAreaElement>('textarea').value = 'Another';
    expect(await write(at('textarea'), field, change('He', { start: 0, end: 26, text: 'He' }), 0, page)).toBe('moved');
    expect(commands).toEqual([]);
  });
});
