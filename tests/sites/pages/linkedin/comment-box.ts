import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { make } from '../shared/feed.ts';
import { hasFocus, recordPost, registerBox } from '../shared/site.ts';

/** Blocks joined by one newline. */
const textOf = (editor: Editor) => editor.getText({ blockSeparator: '\n' });

/** UTF-16 offset in `textOf()` of a place in the document. */
const offsetOf = (editor: Editor, place: number) => editor.state.doc.textBetween(0, place, '\n', '\n').length;

/** A comment box as on LinkedIn's newer pages: TipTap in the document, its button there only once something is written. */
export function commentBox(kind: string): HTMLElement {
  const wrapper = make('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: 'comment-text' });
  const submit = make('button', { type: 'button', class: 'primary', 'data-view-name': 'comment-post' }, 'Comment');
  const actions = make('div', { class: 'comment-actions' },
    make('button', { type: 'button', class: 'tool', 'aria-label': 'Open Emoji Keyboard' }, '☺'),
    make('button', { type: 'button', class: 'tool', 'aria-label': 'Share photo', 'data-view-name': 'comment-add-image' }, '▣'));

  const editor = new Editor({
    element: wrapper,
    // A plain comment: no headings, lists or marks come from typed signs.
    extensions: [StarterKit.configure({
      heading: false, bulletList: false, orderedList: false, listItem: false, blockquote: false, codeBlock: false, horizontalRule: false,
      bold: false, italic: false, strike: false, code: false, link: false, underline: false, trailingNode: false,
    })],
    editorProps: {
      attributes: { role: 'textbox', 'aria-label': 'Text editor for creating comment', 'aria-multiline': 'true' },
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        post(event);
        return true;
      },
    },
    onUpdate: () => {
      if (textOf(editor).trim() === '') submit.remove();
      else if (!submit.isConnected) actions.append(submit);
    },
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
  return make('div', { class: 'comment-box', 'data-view-name': 'comment-box', componentkey: `commentBox-${kind}` }, wrapper, actions);
}
