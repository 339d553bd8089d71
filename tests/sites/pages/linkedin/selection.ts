/** A selection's two ends in reading order, as the browser tells them. */
export interface Ends {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
}

type RootWithSelection = ShadowRoot & { getSelection?(): Selection | null };

/** Puts the caret at a place inside an element. */
export function setCaretAt(element: Element, node: Node, offset: number): void {
  const selection = (element.getRootNode() as RootWithSelection).getSelection?.() ?? getSelection();
  selection?.setBaseAndExtent(node, offset, node, offset);
}

/** The selection where an element stands. Of a shadow root's, Blink tells by the root and Gecko by composed ranges. */
export function selectionAt(element: Element): Ends | null {
  const root = element.getRootNode();
  const own = root instanceof ShadowRoot ? (root as RootWithSelection).getSelection?.() ?? null : null;
  const selection = own ?? getSelection();
  const range = own ?? !(root instanceof ShadowRoot) ? selection?.rangeCount && selection.getRangeAt(0)
    : selection?.getComposedRanges({ shadowRoots: [root] })[0];
  return range && element.contains(range.startContainer) && element.contains(range.endContainer) ? range : null;
}
