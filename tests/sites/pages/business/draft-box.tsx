import { type DraftHandleValue, Editor, EditorState } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { caretOf, isFocused, pasted, plain } from '../shared/draft-js.ts';
import { make } from '../shared/feed.ts';
import { registerBox } from '../shared/site.ts';
import type { BusinessBox } from './plain-box.ts';

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
    text: () => plain(latest.current),
    caret: () => caretOf(latest.current),
    focused: () => isFocused(editor.current),
    undo: () => setState(EditorState.undo(latest.current)),
  }), [kind]);

  const paste = (text: string, _html: string | undefined, current: EditorState): DraftHandleValue => {
    change(pasted(text, current));
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
    text = plain(state);
    onChange(text);
  }} />));
  return { element, text: () => text };
}
