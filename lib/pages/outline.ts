/** The name of the element that an outline stands in. */
const OUTLINE_TAG = 'chaperone-outline';

/** How long an outline stays, in milliseconds: long enough to find it, gone before it is in the way. */
const STAYS = 3_500;

const STYLE = `
:host { all: initial; position: absolute; inset: 0 auto auto 0; width: 0; height: 0; z-index: 2147483647; pointer-events: none; }
div { position: absolute; box-sizing: border-box; border: 2px solid #58448f; border-radius: 3px; box-shadow: 0 0 0 1px #ffffff; }
@media (prefers-reduced-motion: no-preference) {
  div { animation: draw .3s ease-out; }
  @keyframes draw { from { opacity: 0; scale: 1.06; } }
}
@media (forced-colors: active) { div { border-color: Highlight; box-shadow: none; } }
`;

/** How far the line stands out from the words, in CSS pixels; a space between words is about twice as wide. */
const ROOM = 2;

/** Takes away an outline that still stands. */
function removeOutline(page: Document): void {
  for (const host of page.querySelectorAll(OUTLINE_TAG)) host.remove();
}

/** Brings an element into sight and outlines it, or a range in it, for a moment, in a closed root beside the page's own content. */
export function outline(element: Element, part: Pick<Range, 'getClientRects'> = element): void {
  const page = element.ownerDocument;
  removeOutline(page);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  const host = page.createElement(OUTLINE_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = STYLE;
  root.append(style);
  page.documentElement.append(host);
  // Where the host itself came to stand: a page may have moved its root.
  const origin = host.getBoundingClientRect();
  for (const { x, y, width, height } of part.getClientRects()) {
    if (width === 0 || height === 0) continue;
    const box = page.createElement('div');
    Object.assign(box.style, {
      left: `${x - origin.x - ROOM}px`, top: `${y - origin.y - ROOM}px`, width: `${width + 2 * ROOM}px`, height: `${height + 2 * ROOM}px`,
    });
    root.append(box);
  }
  setTimeout(() => host.remove(), STAYS);
}
