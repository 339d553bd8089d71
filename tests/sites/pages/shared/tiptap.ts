import { Editor, type Extensions } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { type BoxModel, hasFocus } from './site.ts';

interface PlainEditor {
  readonly element: HTMLElement;
  /** Attributes of the editable itself. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What the text may hold beside plain words. */
  readonly extensions?: Extensions;
  readonly onUpdate: () => void;
  /** A key was pressed; true where it was taken. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  /** Ctrl or Cmd with Enter was pressed. */
  readonly onSend: (event: Event) => void;
}

/** Blocks joined by one newline. */
export const textOf = (editor: Editor) => editor.getText({ blockSeparator: '\n' });

/** UTF-16 offset in `textOf()` of a place in the document. */
const offsetOf = (editor: Editor, place: number) => (
  editor.state.doc.textBetween(0, place, '\n', (leaf) => String(leaf.type.spec.toText?.({ node: leaf }) ?? '\n')).length);

/** TipTap for plain text, as sites use it for posts and comments: no headings, lists or marks come from typed signs. */
export function plainEditor({ element, attributes, extensions = [], onUpdate, onKey, onSend }: PlainEditor): Editor {
  return new Editor({
    element,
    extensions: [...extensions, StarterKit.configure({
      heading: false, bulletList: false, orderedList: false, listItem: false, blockquote: false, codeBlock: false, horizontalRule: false,
      bold: false, italic: false, strike: false, code: false, link: false, underline: false, trailingNode: false,
    })],
    editorProps: {
      attributes: { ...attributes },
      handleKeyDown: (_view, event) => {
        if (onKey?.(event)) return true;
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        onSend(event);
        return true;
      },
    },
    onUpdate,
  });
}

/** The editor as tests read it. */
export function modelOf(editor: Editor): BoxModel {
  return {
    text: () => textOf(editor),
    caret: () => ({ start: offsetOf(editor, editor.state.selection.from), end: offsetOf(editor, editor.state.selection.to) }),
    focused: () => hasFocus(editor.view.dom),
    undo: () => { editor.commands.undo(); },
  };
}
