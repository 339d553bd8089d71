/** Tags that stand within a line unless the page's style says otherwise; all others are blocks by their name, or unknown. */
const IN_LINE = new Set([
  'A', 'ABBR', 'B', 'BDI', 'BDO', 'CITE', 'CODE', 'DATA', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'INS', 'KBD', 'LABEL', 'MARK', 'Q', 'S', 'SAMP', 'SMALL', 'SPAN',
  'STRONG', 'SUB', 'SUP', 'TIME', 'U', 'VAR',
]);

/** Ways of being laid out that keep words in their line. */
const KEEPS_LINE = /^(?:inline|contents|none|ruby)/;

/** As wide or high as this, an element that cuts off what does not fit shows no words: pages keep those for screen readers so. In CSS pixels. */
const DOT = 1;

const CUTS = /^(?:hidden|clip|auto|scroll)/;

/** True of what takes no room on the page. What is laid out as its contents has no box of its own, and its contents are seen. */
function isGone(element: Element): boolean {
  return element.checkVisibility?.() === false && getComputedStyle(element).display !== 'contents';
}

/** True of words that are cut down to a dot or a line; how it looks is asked of few elements. */
function isCutOff(element: Element): boolean {
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  if (offsetWidth > DOT && offsetHeight > DOT) return false;
  if (element.getClientRects().length === 0 || element.textContent.trim() === '') return false;
  return CUTS.test(getComputedStyle(element).overflow);
}

/** True of an element that begins a line though its name does not say so: a `span` or an element of the page's own that is laid out as a block. */
function beginsLine(element: Element): boolean {
  const name = element.nodeName.toUpperCase();
  if (!IN_LINE.has(name) && !name.includes('-')) return false;
  const { display, float } = getComputedStyle(element);
  // A first letter that floats is a block too, and part of its word.
  return display !== '' && float === 'none' && !KEEPS_LINE.test(display);
}

/** The words of an element itself go, those of elements inside stay: what is hidden may hold what is shown. */
function blank(twin: Element): void {
  for (const node of [...twin.childNodes]) if (node.nodeType === Node.TEXT_NODE) node.remove();
}

/**
 * A copy of the page as a person sees it: without what is hidden, and with a line's end wherever the layout begins one. The page itself
 * is left as it is; nothing is fetched for the copy. `meet` is called with each element that is seen and its twin in the copy.
 */
export function seenCopy(page: Document, meet: (element: Element, twin: Element) => void = () => {}): Document {
  const copy = page.cloneNode(true) as Document;
  // The copy has no layout, so how an element looks is told by its twin, which stands at the same place of the list.
  const twins = [...copy.querySelectorAll('body *')];
  [...page.querySelectorAll('body *')].forEach((element, index) => {
    const twin = twins[index];
    // What stands in something hidden went with it; in a large page most of what is hidden does.
    if (twin === undefined || !twin.isConnected) return;
    if (isGone(element) || isCutOff(element)) return twin.remove();
    meet(element, twin);
    if (element.checkVisibility?.({ visibilityProperty: true }) === false) blank(twin);
    else if (beginsLine(element)) {
      twin.prepend('\n');
      twin.append('\n');
    }
  });
  return copy;
}
