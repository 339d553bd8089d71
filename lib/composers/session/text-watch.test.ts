// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lexical } from '../editors/lexical.ts';
import { TextWatch } from './text-watch.ts';

describe('the text of an editor', () => {
  const watched = () => {
    document.body.innerHTML = '<div id="editor"><p>A long night</p></div>';
    const editor = document.querySelector('#editor') as HTMLElement;
    const life = new AbortController();
    const told: string[] = [];
    const watch = new TextWatch(editor, lexical, (event, before) => told.push(`${event} from ${before}`), life.signal);
    return { editor, told, watch };
  };

  it('is followed, and each change is told with what stood there before', () => {
    const { editor, told, watch } = watched();
    editor.innerHTML = '<p>A short night</p>';
    expect(watch.text).toBe('A short night');
    expect(told).toEqual(['changed from A long night']);
    expect(watch.revision).toBe(1);
  });

  it('is the last one that stood there, once the editor is taken down', () => {
    const { editor, told, watch } = watched();
    editor.textContent = '';
    editor.remove();
    expect(watch.text).toBe('A long night');
    expect(told).toEqual([]);
  });
});
