/** A dialog that a press opens may take so long to stand over the editor, in milliseconds. */
const OPENING = 300;

/**
 * Calls back, at most once a frame, when an editor may stand elsewhere than before: it or what is around it
 * scrolled, changed its size, its text changed, or something was pressed. Nothing outside the composer is watched.
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
  // What a person presses may open something over the editor, or close it.
  let later: ReturnType<typeof setTimeout> | undefined;
  const onPress = () => {
    soon();
    clearTimeout(later);
    later = setTimeout(soon, OPENING);
  };
  window.addEventListener('click', onPress, options);
  window.addEventListener('focusin', onPress, options);
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
    clearTimeout(later);
    sizes.disconnect();
    words.disconnect();
  });
}
