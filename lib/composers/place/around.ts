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
