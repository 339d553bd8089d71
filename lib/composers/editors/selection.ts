import type { Place } from './text-map.ts';

/** How long the browser may take to tell the page of a new selection, in milliseconds. It takes a few. */
const LONGEST_WAIT = 100;

interface RootWithSelection extends ShadowRoot {
  /** Blink only: the selection as it is inside this root. */
  getSelection?(): Selection | null;
}

/** A selection by its two ends, in the order they were made. */
export interface Ends {
  readonly anchor: Place;
  readonly focus: Place;
}

function shadowOf(editable: Element): RootWithSelection | null {
  const root = editable.getRootNode();
  return root.nodeType === 11 && 'host' in root ? (root as RootWithSelection) : null;
}

/** The selection object that can see into the editor's root. */
function selectionFor(editable: Element): Selection | null {
  return shadowOf(editable)?.getSelection?.() ?? editable.ownerDocument.getSelection();
}

/**
 * The selection while it is inside the editor, else null. In a shadow root the document's own answer names the
 * host: Blink answers by the root, Gecko by composed ranges.
 */
export function selectionIn(editable: Element): Ends | null {
  const selection = selectionFor(editable);
  if (selection === null || selection.rangeCount === 0) return null;
  const shadow = shadowOf(editable);
  let ends: Ends;
  if (shadow !== null && shadow.getSelection === undefined && 'getComposedRanges' in selection) {
    const range = selection.getComposedRanges({ shadowRoots: [shadow] })[0];
    if (range === undefined) return null;
    const start = { node: range.startContainer, offset: range.startOffset };
    const end = { node: range.endContainer, offset: range.endOffset };
    ends = selection.direction === 'backward' ? { anchor: end, focus: start } : { anchor: start, focus: end };
  } else {
    if (selection.anchorNode === null || selection.focusNode === null) return null;
    ends = {
      anchor: { node: selection.anchorNode, offset: selection.anchorOffset },
      focus: { node: selection.focusNode, offset: selection.focusOffset },
    };
  }
  return editable.contains(ends.anchor.node) && editable.contains(ends.focus.node) ? ends : null;
}

function same(a: Place, b: Place): boolean {
  return a.node === b.node && a.offset === b.offset;
}

/** True when the focus is on the editor, seen from its own root. */
export function hasFocus(editable: Element): boolean {
  return (editable.getRootNode() as Document | ShadowRoot).activeElement === editable;
}

/** Resolves when the page was told of the selection and its listeners ran, or when that takes too long. */
function selectionTold(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      document.removeEventListener('selectionchange', told, true);
      clearTimeout(timer);
      resolve();
    };
    // The page's own listeners run after this one: its editor has taken the selection a task later.
    const told = () => setTimeout(end, 0);
    const timer = setTimeout(end, LONGEST_WAIT);
    document.addEventListener('selectionchange', told, true);
  });
}

/**
 * Focuses the editor and selects, and waits until its own model can know: an editor that is written to before
 * it heard of the selection writes somewhere else, or undoes into garbage (seen with Draft.js in Firefox).
 */
export async function select(editable: HTMLElement, ends: Ends): Promise<void> {
  const wasFocused = hasFocus(editable);
  if (!wasFocused) editable.focus({ preventScroll: true });
  const now = selectionIn(editable);
  if (wasFocused && now !== null && same(now.anchor, ends.anchor) && same(now.focus, ends.focus)) return;
  const told = selectionTold(editable.ownerDocument);
  selectionFor(editable)?.setBaseAndExtent(ends.anchor.node, ends.anchor.offset, ends.focus.node, ends.focus.offset);
  await told;
}
