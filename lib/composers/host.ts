/** The name of the element our interface stands in, at the end of the document. */
export const HOST_TAG = 'chaperone-banner';

/** Takes every interface of ours out of the page, such as an earlier script left behind when its extension was updated. */
export function removeHosts(): void {
  for (const host of document.querySelectorAll(HOST_TAG)) host.remove();
}

const FOCUS = ['focusin', 'focusout', 'focus', 'blur'] as const;
const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'touchstart', 'touchend', 'keydown', 'keypress', 'keyup'] as const;

function isHost(target: EventTarget | null): target is Element {
  return target instanceof Element && target.localName === HOST_TAG;
}

/**
 * Keeps from the page what happens in our interface. A site's dialog pulls the focus back when it sees it leave,
 * closes when it sees a press outside, and takes single keys as its shortcuts.
 *
 * Focus events end at the window, before any listener of the page; nothing in our interface needs them.
 * Presses and keys go on to our interface and end at its host.
 */
export function shieldHosts(signal: AbortSignal): void {
  const shielded = new WeakSet<Element>();
  const stop = (event: Event) => event.stopPropagation();
  const hideFocus = (event: Event) => {
    if (isHost(event.target) || isHost((event as FocusEvent).relatedTarget)) event.stopImmediatePropagation();
  };
  const shield = ({ target }: Event) => {
    if (!isHost(target) || shielded.has(target)) return;
    shielded.add(target);
    for (const type of PRESSES) target.addEventListener(type, stop, { signal });
  };
  for (const type of FOCUS) window.addEventListener(type, hideFocus, { capture: true, signal });
  for (const type of PRESSES) window.addEventListener(type, shield, { capture: true, passive: true, signal });
}
