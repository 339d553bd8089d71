import Quill from 'quill';
import { hasFocus, registerBox } from '../shared/site.ts';
import { selectionAt } from './selection.ts';

/** A Quill editor in its place, readable under a name. */
export interface QuillBox {
  readonly editable: HTMLElement;
  /** The model's text; Quill always ends with one newline of its own, which is left off. */
  text(): string;
  set(text: string): void;
  onText(listener: () => void): void;
  focus(): void;
  /** Makes the name unreadable again. */
  forget(): void;
}

/** The caret as offsets of the model. Quill's own answer is empty in a shadow root, so the browser's is translated. */
function caretOf(quill: Quill): { start: number; end: number } | null {
  const range = selectionAt(quill.root);
  if (range === null) return null;
  const indexOf = (node: Node, offset: number): number | null => {
    const blot = Quill.find(node, true);
    return blot ? blot.offset(quill.scroll) + blot.index(node, offset) : null;
  };
  const start = indexOf(range.startContainer, range.startOffset);
  const end = indexOf(range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start, end };
}

/** Makes an element a Quill editor, wired as on the site. */
export function quillBox(kind: string, place: HTMLElement, label: string, placeholder: string): QuillBox {
  const quill = new Quill(place, { placeholder, modules: { toolbar: false } });
  const editable = quill.root;
  editable.setAttribute('role', 'textbox');
  editable.setAttribute('aria-label', label);
  editable.setAttribute('aria-multiline', 'true');
  editable.setAttribute('data-test-ql-editor-contenteditable', 'true');
  const text = () => quill.getText().replace(/\n$/, '');
  const forget = registerBox(kind, {
    text,
    caret: () => caretOf(quill),
    focused: () => hasFocus(editable),
    undo: () => quill.history.undo(),
  });
  return {
    editable,
    text,
    set: (words) => quill.setText(words),
    onText: (listener) => quill.on('text-change', listener),
    focus: () => quill.focus(),
    forget,
  };
}
