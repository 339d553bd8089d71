import { ContentState, type Editor, EditorState, Modifier } from 'draft-js';
import { hasFocus } from './site.ts';

/** What the model holds, its blocks joined by one newline. */
export const plain = (state: EditorState) => state.getCurrentContent().getPlainText('\n');

/** UTF-16 offset in the plain text of a place in a block. */
function offsetOf(state: EditorState, key: string, within: number): number {
  let offset = 0;
  for (const block of state.getCurrentContent().getBlocksAsArray()) {
    if (block.getKey() === key) return offset + within;
    offset += block.getLength() + 1;
  }
  return offset;
}

/** The selection as offsets in the plain text. */
export function caretOf(state: EditorState): { start: number; end: number } {
  const selection = state.getSelection();
  return {
    start: offsetOf(state, selection.getStartKey(), selection.getStartOffset()),
    end: offsetOf(state, selection.getEndKey(), selection.getEndOffset()),
  };
}

/** The state after a paste of plain text, which is one change. */
export function pasted(text: string, state: EditorState): EditorState {
  const blocks = ContentState.createFromText(text.replace(/\r\n?/g, '\n')).getBlockMap();
  const content = Modifier.replaceWithFragment(state.getCurrentContent(), state.getSelection(), blocks);
  return EditorState.push(state, content, 'insert-fragment');
}

/** True while the focus is in the editor. */
export function isFocused(editor: Editor | null): boolean {
  // The type declarations leave out the element that is edited.
  const { editor: element = null } = (editor ?? {}) as { editor?: HTMLElement | null };
  return element !== null && hasFocus(element);
}
