import { mergeAttributes, Node } from '@tiptap/core';
import { registerBox } from '../shared/site.ts';
import { modelOf, plainEditor, textOf } from '../shared/tiptap.ts';
import { typedName } from '../shared/typeahead.ts';
import { nameList } from './typeahead.ts';

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

/** Makes an element hold a TipTap editor, wired as on the newer pages; `send` is what Ctrl or Cmd with Enter does. */
export function tiptapBox(
  kind: string, place: HTMLElement, attributes: Record<string, string>, { changed, send }: { changed(): void; send(event: Event): void },
): TiptapBox {
  let names: ReturnType<typeof nameList> | null = null;
  const editor = plainEditor({
    element: place,
    attributes: { role: 'textbox', 'aria-multiline': 'true', ...attributes },
    extensions: [Mention],
    onUpdate: () => {
      names?.look();
      changed();
    },
    onKey: (event) => names?.onKey(event) ?? false,
    onSend: send,
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
  const off = registerBox(kind, modelOf(editor));
  return {
    editable,
    text: () => textOf(editor),
    clear: () => { editor.commands.clearContent(true); },
    focus: () => editable.focus(),
    forget() {
      off();
      editor.destroy();
    },
  };
}
