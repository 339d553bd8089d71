import { Editor, mergeAttributes, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { make } from '../shared/feed.ts';
import { hasFocus, recordPost, registerBox } from '../shared/site.ts';
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

/** Blocks joined by one newline. */
const textOf = (editor: Editor) => editor.getText({ blockSeparator: '\n' });

/** UTF-16 offset in `textOf()` of a place in the document. */
const offsetOf = (editor: Editor, place: number) => (
  editor.state.doc.textBetween(0, place, '\n', (leaf) => (leaf.type.name === 'mention' ? String(leaf.attrs.label) : '\n')).length);

/** What one comment box is. */
export interface CommentBox {
  /** The name tests read the model by. */
  readonly kind: string;
  readonly word: 'Comment' | 'Reply';
  /** False as on the newest builds, whose boxes and buttons carry no name of what they are. */
  readonly named?: boolean;
}

/** A comment box as on LinkedIn's newer pages: TipTap in the document, its button there only once something is written. */
export function commentBox({ kind, word, named = true }: CommentBox): HTMLElement {
  const name = (value: string): Record<string, string> => (named ? { 'data-view-name': value } : {});
  const wrapper = make('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: 'comment-text' });
  const submit = make('button', { type: 'button', class: 'primary', ...name(word === 'Reply' ? 'comment-reply-post' : 'comment-post') }, word);
  const actions = make('div', { class: 'comment-actions' },
    make('button', { type: 'button', class: 'tool', 'aria-label': 'Open Emoji Keyboard' }, '☺'),
    make('button', { type: 'button', class: 'tool', 'aria-label': 'Share photo', ...name('comment-add-image') }, '▣'));

  let names: ReturnType<typeof nameList> | null = null;
  const editor = new Editor({
    element: wrapper,
    // A plain comment: no headings, lists or marks come from typed signs.
    extensions: [Mention, StarterKit.configure({
      heading: false, bulletList: false, orderedList: false, listItem: false, blockquote: false, codeBlock: false, horizontalRule: false,
      bold: false, italic: false, strike: false, code: false, link: false, underline: false, trailingNode: false,
    })],
    editorProps: {
      // A reply's box carries the same label as a comment's.
      attributes: { role: 'textbox', 'aria-label': 'Text editor for creating comment', 'aria-multiline': 'true' },
      handleKeyDown: (_view, event) => {
        if (names?.onKey(event)) return true;
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        post(event);
        return true;
      },
    },
    onUpdate: () => {
      names?.look();
      if (textOf(editor).trim() === '') submit.remove();
      else if (!submit.isConnected) actions.append(submit);
    },
  });

  names = nameList(editor.view.dom, wrapper, () => {
    const { $from, from } = editor.state.selection;
    const typed = typedName($from.parent.textBetween(0, $from.parentOffset, '', '\ufffc'));
    return typed === null ? null : {
      typed,
      choose: (name) => editor.commands.insertContentAt({ from: from - typed.length - 1, to: from }, [
        { type: 'mention', attrs: { label: name } }, { type: 'text', text: ' ' },
      ]),
    };
  });

  const post = (event: Event) => {
    const text = textOf(editor);
    if (text.trim() === '') return;
    recordPost(kind, text, event);
    editor.commands.clearContent(true);
  };
  submit.addEventListener('click', post);
  registerBox(kind, {
    text: () => textOf(editor),
    caret: () => ({ start: offsetOf(editor, editor.state.selection.from), end: offsetOf(editor, editor.state.selection.to) }),
    focused: () => hasFocus(editor.view.dom),
    undo: () => { editor.commands.undo(); },
  });
  return make('div', { class: 'comment-box', ...name('comment-box'), ...(named ? { componentkey: `commentBox-${kind}` } : {}) }, wrapper, actions);
}
