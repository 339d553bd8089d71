import { ContentState, type DraftHandleValue, Editor, EditorState, Modifier } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { make } from '../shared/feed.ts';
import { hasFocus, registerBox } from '../shared/site.ts';
import type { BusinessBox } from './plain-box.ts';

/** UTF-16 offset in the plain text of a place in a block. */
function offsetOf(state: EditorState, key: string, within: number): number {
  let offset = 0;
  for (const block of state.getCurrentContent().getBlocksAsArray()) {
    if (block.getKey() === key) return offset + within;
    offset += block.getLength() + 1;
  }
  return offset;
}

const textOf = (state: EditorState) => state.getCurrentContent().getPlainText('\n');

function Box({ kind, label, told }: { kind: string; label: string; told(state: EditorState): void }) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const editor = useRef<Editor>(null);
  const latest = useRef(state);
  latest.current = state;

  const change = (next: EditorState) => {
    setState(next);
    told(next);
  };
  useEffect(() => registerBox(kind, {
    text: () => textOf(latest.current),
    caret: () => {
      const selection = latest.current.getSelection();
      return {
        start: offsetOf(latest.current, selection.getStartKey(), selection.getStartOffset()),
        end: offsetOf(latest.current, selection.getEndKey(), selection.getEndOffset()),
      };
    },
    focused: () => {
      const element = (editor.current as unknown as { editor: HTMLElement | null } | null)?.editor ?? null;
      return element !== null && hasFocus(element);
    },
    undo: () => setState(EditorState.undo(latest.current)),
  }), [kind]);

  const paste = (text: string, _html: string | undefined, current: EditorState): DraftHandleValue => {
    const blocks = ContentState.createFromText(text.replace(/\r\n?/g, '\n')).getBlockMap();
    const content = Modifier.replaceWithFragment(current.getCurrentContent(), current.getSelection(), blocks);
    change(EditorState.push(current, content, 'insert-fragment'));
    return 'handled';
  };

  return (
    <Editor
      ref={editor}
      role="combobox"
      ariaLabel={label}
      ariaAutoComplete="list"
      ariaExpanded={false}
      editorState={state}
      onChange={change}
      handlePastedText={paste}
      stripPastedStyles
      spellCheck
    />
  );
}

/** The box as it was last written down: Draft.js, and a combobox to those who can't see it. */
export function draftBox(kind: string, label: string, onChange: (text: string) => void): BusinessBox {
  const element = make('div', { class: 'business-text' });
  let text = '';
  flushSync(() => createRoot(element).render(<Box kind={kind} label={label} told={(state) => {
    text = textOf(state);
    onChange(text);
  }} />));
  return { element, text: () => text };
}
