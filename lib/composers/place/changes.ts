/**
 * Calls back, at most once a frame, when an editor may stand elsewhere than before: it or what is around it
 * scrolled, changed its size, or its text changed. Nothing outside the composer is watched.
 */
export function onLayout(editable: Element, submit: Element | null, listener: () => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) listener();
    });
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', soon, options);
  window.addEventListener('resize', soon, options);
  window.visualViewport?.addEventListener('scroll', soon, options);
  window.visualViewport?.addEventListener('resize', soon, options);
  // Scrolling inside a shadow root is not told outside it.
  const root = editable.getRootNode();
  if (root !== document) root.addEventListener('scroll', soon, options);

  const sizes = new ResizeObserver(soon);
  sizes.observe(editable);
  // What comes between the text and its button (a picture, a second part) moves the one or the other.
  for (let around = editable.parentElement; around !== null; around = around.parentElement) {
    sizes.observe(around);
    if (submit === null || around.contains(submit)) break;
  }
  const words = new MutationObserver(soon);
  words.observe(editable, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    words.disconnect();
  });
}
