import type { Editor } from './editor.ts';

/** A field of plain text. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/** True for a `textarea` and a one-line text field; search fields, passwords and numbers are none. */
export function isField(element: Element): element is Field {
  return element.nodeName === 'TEXTAREA' || (element.nodeName === 'INPUT' && (element as HTMLInputElement).type === 'text');
}

/**
 * A plain field. Its text has no place in the page that a range could cover, so the map has no runs: nothing is marked in
 * place, and carets and selections go by the field's own offsets. Written by `execCommand`, which the browser's own undo takes
 * back in one step, and of which a field that a framework controls is told by a native `input` event.
 */
export const field: Editor = {
  id: 'field',
  read: (editable) => ({ text: isField(editable) ? editable.value : '', runs: [] }),
  oneLine: 'command',
  manyLines: 'command',
  mergesFor: 0,
};

/** The caret or selection while the field has the focus, as the ends it was made by. */
export function selectionInField(editable: Field): { readonly anchor: number; readonly focus: number } | null {
  const { selectionStart: start, selectionEnd: end, selectionDirection } = editable;
  if ((editable.getRootNode() as Document | ShadowRoot).activeElement !== editable || start === null || end === null) return null;
  return selectionDirection === 'backward' ? { anchor: end, focus: start } : { anchor: start, focus: end };
}

/** Focuses the field and selects from one offset to another, in UTF-16 units. */
export function selectInField(editable: Field, anchor: number, focus: number): void {
  editable.focus({ preventScroll: true });
  editable.setSelectionRange(Math.min(anchor, focus), Math.max(anchor, focus), focus < anchor ? 'backward' : 'forward');
}
