import { isField, selectInField, selectionInField } from '../editors/field.ts';
import { hasFocus, select, selectionIn } from '../editors/selection.ts';
import { offsetOf, placeOf, type TextMap } from '../editors/text-map.ts';

/** A selection as offsets of the text, which outlive a re-rendered page. */
interface Caret {
  readonly anchor: number;
  readonly focus: number;
}

/** The caret while it is in the editor. */
function caretIn(editable: HTMLElement, map: TextMap): Caret | null {
  if (isField(editable)) return selectionInField(editable);
  const ends = selectionIn(editable);
  return ends === null ? null : { anchor: offsetOf(map, ends.anchor), focus: offsetOf(map, ends.focus) };
}

/** Focuses the editor with this caret; without one, as the browser left it. */
async function putCaret(editable: HTMLElement, map: TextMap, caret: Caret | null): Promise<void> {
  if (isField(editable)) return caret === null ? editable.focus({ preventScroll: true }) : selectInField(editable, caret.anchor, caret.focus);
  const anchor = caret === null ? null : placeOf(map, caret.anchor, 'before');
  const focus = caret === null ? null : placeOf(map, caret.focus, 'before');
  if (anchor === null || focus === null) editable.focus({ preventScroll: true });
  else await select(editable, { anchor, focus });
}

/**
 * Remembers the caret of one editor, so that the person finds it where it was when they come back from the interface.
 * Looked for at each press: in Firefox a press on a button that is a `div` takes the selection out of the text, before
 * anybody knows what was pressed. And when the focus leaves: Draft.js and Lexical take the selection away then, also where
 * a key moved it, and what is found afterwards is not where the person was.
 */
export class CaretKeeper {
  #last: Caret | null = null;
  readonly #editable: HTMLElement;
  readonly #map: () => TextMap;

  constructor(editable: HTMLElement, map: () => TextMap, signal: AbortSignal) {
    this.#editable = editable;
    this.#map = map;
    window.addEventListener('pointerdown', () => this.keep(), { capture: true, passive: true, signal });
    editable.addEventListener('blur', () => this.#note(), { capture: true, signal });
  }

  /** Takes the caret as it is now, if the focus is in the text. */
  keep(): void {
    if (hasFocus(this.#editable)) this.#note();
  }

  /** Another text begins. */
  forget(): void {
    this.#last = null;
  }

  /** Focuses the editor, with the caret where it is or last was. */
  async putBack(): Promise<void> {
    this.keep();
    await putCaret(this.#editable, this.#map(), this.#last);
  }

  #note(): void {
    this.#last = caretIn(this.#editable, this.#map()) ?? this.#last;
  }
}
