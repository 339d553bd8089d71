import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { make } from '../shared/feed.ts';
import { hasFocus, recordPost, registerBox } from '../shared/site.ts';
import { fieldBox } from './field-box.ts';
import { ME } from './people.ts';
import { openSharebox } from './sharebox.ts';

/** Paragraphs of words: what an article is made of before anything is embedded. */
const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
});

const textOf = ({ doc }: EditorState) => doc.textBetween(0, doc.content.size, '\n', '\n');

/** UTF-16 offset in `textOf()` of a place in the document. */
const offsetOf = ({ doc }: EditorState, place: number) => doc.textBetween(0, place, '\n', '\n').length;

/** The page an article or a newsletter is written on: ProseMirror without anything around it. */
export function article(): HTMLElement {
  const title = make('textarea', {
    id: 'article-editor-headline__textarea', class: 'article-editor-headline__textarea wide-field', rows: '2', placeholder: 'Title',
  });
  const place = make('div', { class: 'article-editor-content' });
  const next = make('button', { type: 'button', class: 'article-editor-nav__publish artdeco-button--primary primary', disabled: '' }, 'Next');
  let view: EditorView;
  const enable = () => {
    next.disabled = title.value.trim() === '' || textOf(view.state).trim() === '';
  };
  const mount = (state: EditorState) => {
    view = new EditorView(place, {
      state,
      attributes: {
        role: 'textbox', 'aria-label': 'Article editor content', 'aria-multiline': 'true', 'data-test-article-editor-content-textbox': '',
      },
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction));
        enable();
      },
    });
  };
  mount(EditorState.create({
    schema, plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo }), keymap(baseKeymap)],
  }));
  title.addEventListener('input', () => {
    enable();
    if (location.pathname !== '/article/new/') return;
    // The first letter of the title makes a draft of the page: it gets an address, and its text another editor.
    window.history.replaceState(null, '', `/article/edit/7300/${location.search}`);
    const { state } = view;
    view.destroy();
    mount(state);
  });

  fieldBox('linkedin-article-title', title);
  registerBox('linkedin-article', {
    text: () => textOf(view.state),
    caret: () => ({ start: offsetOf(view.state, view.state.selection.from), end: offsetOf(view.state, view.state.selection.to) }),
    focused: () => hasFocus(view.dom),
    undo: () => { undo(view.state, view.dispatch); },
  });
  next.addEventListener('click', () => openSharebox(document.body, {
    kind: 'linkedin-article-share',
    author: ME,
    action: 'Publish',
    mayBeEmpty: true,
    beside: make('div', { class: 'update-components-article-first-party__title card' }, title.value),
    onPosted(event) {
      recordPost('linkedin-article-title', title.value, event);
      recordPost('linkedin-article', textOf(view.state), event);
    },
  }));
  return make('main', { class: 'main' },
    make('div', { class: 'article-editor-nav share-foot' }, next), make('div', { class: 'card' }, title, place), make('div', { id: 'posted' }));
}
