import type { Sign } from './surface.ts';

/** Subdomains count, and so does pro.x.com. */
export const X_HOSTS = ['x.com', 'twitter.com'];

/** The box and its tools are sibling subtrees, so the composer is whatever holds both, inside one of these. */
export const X_COMPOSER: Sign = {
  selector: '[role="dialog"], [data-testid="drawerAnimatedDiv"], [data-testid="multi-column-layout-column-content"], '
    + '[data-testid="primaryColumn"], main, body',
  is: 'the dialog or the column a composer stands in; on X Pro the drawer or one of the columns',
  seen: '2026-10',
  page: 'x',
};

export const X_SUBMITS: readonly Sign[] = [
  { selector: '[data-testid="tweetButton"]', is: 'Post, Reply, Update or Schedule, in a dialog', seen: '2026-10', page: 'x' },
  { selector: '[data-testid="tweetButtonInline"]', is: 'Post on the home page, Reply under a post', seen: '2026-10', page: 'x' },
];

export const X_TOOL_ROW: Sign = {
  selector: '[data-testid="toolBar"]',
  is: 'the row of tools under the text',
  seen: '2026-10',
  page: 'x',
};

/**
 * What posts where it carries no test id, as in X Pro's drawer (seen 2026-09): of what can be pressed after the row of
 * tools, the last that shows a word in any language. Tools show signs; who may reply is chosen before the row.
 */
export function wordedAfterTools(composer: Element | ShadowRoot, editable: HTMLElement): HTMLElement | null {
  for (let around = editable.parentElement; around !== null; around = around.parentElement) {
    const tools = around.querySelector(X_TOOL_ROW.selector);
    if (tools !== null) {
      const after = [...around.querySelectorAll<HTMLElement>('button, [role="button"]')].filter((button) => (
        !tools.contains(button) && (tools.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
        && !button.hasAttribute('aria-label') && /\p{L}{2}/u.test(button.textContent ?? '')));
      return after.at(-1) ?? null;
    }
    if (around === composer) return null;
  }
  return null;
}
