import { isField, selectInField, selectionInField } from '../editors/field.ts';
import { select, selectionIn } from '../editors/selection.ts';
import { offsetOf, placeOf, type TextMap } from '../editors/text-map.ts';

/** A selection as offsets of the text, which outlive a re-rendered page. */
export interface Caret {
  readonly anchor: number;
  readonly focus: number;
}

/** The caret while it is in the editor. */
export function caretIn(editable: HTMLElement, map: TextMap): Caret | null {
  if (isField(editable)) return selectionInField(editable);
  const ends = selectionIn(editable);
  return ends === null ? null : { anchor: offsetOf(map, ends.anchor), focus: offsetOf(map, ends.focus) };
}

/** Focuses the editor with this caret; without one, as the browser left it. */
export async function putCaret(editable: HTMLElement, map: TextMap, caret: Caret | null): Promise<void> {
  if (isField(editable)) return caret === null ? editable.focus({ preventScroll: true }) : selectInField(editable, caret.anchor, caret.focus);
  const anchor = caret === null ? null : placeOf(map, caret.anchor, 'before');
  const focus = caret === null ? null : placeOf(map, caret.focus, 'before');
  if (anchor === null || focus === null) editable.focus({ preventScroll: true });
  else await select(editable, { anchor, focus });
}
