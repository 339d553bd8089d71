import { OPEN_LISTS } from '../surfaces/surface.ts';

/** What an element stands in: its parent, and above an open shadow root the element that holds it. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Lists of the site's that stand in the page and in an editor's own root, such as the names to mention; each once. */
export function openLists(root: Document | ShadowRoot): Element[] {
  return [...new Set([document, root].flatMap((where) => [...where.querySelectorAll(OPEN_LISTS.selector)]))];
}

/** How far from a box its own button may stand where nobody says which one that is, in CSS pixels. */
const NEAR = 64;

/** The site's buttons just above, below or beside a box: one of them may be what posts it. */
export function buttonsNear(editable: Element, bounds: ParentNode): Element[] {
  const box = editable.getBoundingClientRect();
  return [...bounds.querySelectorAll('button, [role="button"], input:is([type="submit"], [type="button"], [type="image"])')].filter((button) => {
    if (editable.contains(button) || button.contains(editable)) return false;
    const { left, right, top, bottom, width } = button.getBoundingClientRect();
    return width > 0 && right > box.left - NEAR && left < box.right + NEAR && bottom > box.top - NEAR && top < box.bottom + NEAR;
  });
}
