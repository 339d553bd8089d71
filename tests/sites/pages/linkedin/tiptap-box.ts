import { Editor, mergeAttributes, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { hasFocus, registerBox } from '../shared/site.ts';
import { nameList, typedName } from './typeahead.ts';

/** Somebody who is named: one thing in the text, which is kept or taken away whole. */
const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ label: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-type="mention"]' }],
  renderHTML: ({ node, HTMLAttributes }) => ['span', mergeAttributes({ 'data-type': 'mention' }, HTMLAttributes), String(node.attrs.label)],
  renderText: ({ node }) => String(node.attrs.label),
});

/** Plain words: no headings, lists or marks come from typed signs. */
const Words = StarterKit.configure({
  heading: false, bulletList: false, orderedList: false, listItem: false, blockquote: false, codeBlock: false, horizontalRule: false,
  bold: false, italic: false, strike: false, code: false, link: false, underline: false, trailingNode: false,
});

/** A TipTap editor in its place, readable under a name. */
export interface TiptapBox {
  readonly editable: HTMLElement;
  /** Blocks joined by one newline. */
  text(): string;
  clear(): void;
  focus(): void;
  /** Makes the name unreadable again and takes the editor away. */
  forget(): void;
}

/** UTF-16 offset in the box's text of a place in the document. */
const offsetOf = (editor: Editor, place: number) => (
  editor.state.doc.textBetween(0, place, '\n', (leaf) => (leaf.type.name === 'mention' ? String(leaf.attrs.label) : '\n')).length);

/** Makes an element hold a TipTap editor, wired as on the newer pages; `send` is what Ctrl or Cmd with Enter does. */
export function tiptapBox(
  kind: string, place: HTMLElement, attributes: Record<string, string>, { changed, send }: { changed(): void; send(event: Event): void },
): TiptapBox {
  let names: ReturnType<typeof nameList> | null = null;
  const editor = new Editor({
    element: place,
    extensions: [Mention, Words],
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', ...attributes },
      handleKeyDown: (_view, event) => {
        if (names?.onKey(event)) return true;
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        send(event);
        return true;
      },
    },
    onUpdate: () => {
      names?.look();
      changed();
    },
  });
  const editable = editor.view.dom;
  names = nameList(editable, place, () => {
    const { $from, from } = editor.state.selection;
    const typed = typedName($from.parent.textBetween(0, $from.parentOffset, '', '\ufffc'));
    return typed === null ? null : {
      typed,
      choose: (name) => editor.commands.insertContentAt({ from: from - typed.length - 1, to: from }, [
        { type: 'mention', attrs: { label: name } }, { type: 'text', text: ' ' },
      ]),
    };
  });
  const text = () => editor.getText({ blockSeparator: '\n' });
  const off = registerBox(kind, {
    text,
    caret: () => ({ start: offsetOf(editor, editor.state.selection.from), end: offsetOf(editor, editor.state.selection.to) }),
    focused: () => hasFocus(editable),
    undo: () => { editor.commands.undo(); },
  });
  return {
    editable,
    text,
    clear: () => { editor.commands.clearContent(true); },
    focus: () => editable.focus(),
    forget() {
      off();
      editor.destroy();
    },
  };
}
