import Quill from 'quill';
import { hasFocus, registerBox } from '../shared/site.ts';
import { typedName } from '../shared/typeahead.ts';
import { selectionAt, setCaretAt } from './selection.ts';
import { nameList } from './typeahead.ts';

/** Somebody who is named: words of the text that carry whom they name. */
class Mention extends Quill.import('blots/inline') {
  static blotName = 'mention';
  static tagName = 'a';
  static className = 'ql-mention';

  static override create(who: unknown): HTMLElement {
    // biome-ignore lint/complexity/noThisInStatic: what is made depends on the class it is made by, and nothing else tells
    const link = super.create(who);
    link.setAttribute('data-entity-urn', String(who));
    link.setAttribute('href', '#');
    return link;
  }

  static formats(link: Element): string | null {
    return link.getAttribute('data-entity-urn');
  }
}
Quill.register(Mention);

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
  const names = nameList(editable, place, () => {
    const end = caretOf(quill)?.start ?? 0;
    const typed = typedName(quill.getText(0, end));
    if (typed === null) return null;
    return {
      typed,
      choose(name) {
        const start = end - typed.length - 1;
        quill.deleteText(start, typed.length + 1, 'user');
        quill.insertText(start, name, { mention: `urn:li:fsd_profile:${name.replaceAll(' ', '')}` }, 'user');
        quill.insertText(start + name.length, ' ', { mention: false }, 'user');
        const [leaf, offset] = quill.getLeaf(start + name.length + 1);
        if (leaf !== null) setCaretAt(editable, leaf.domNode, offset);
      },
    };
  });
  quill.on('text-change', () => names.look());
  // Before Quill's own, which stands on the same element.
  editable.addEventListener('keydown', (event) => {
    if (!names.onKey(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { capture: true });
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
