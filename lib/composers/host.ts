import type { WindowEvents } from './window-events.ts';

/** The name of the element our interface stands in. */
export const HOST_TAG = 'chaperone-banner';

/** Takes every interface of ours out of the page, such as one left behind by a script whose extension was updated. */
export function removeHosts(): void {
  for (const host of document.querySelectorAll(HOST_TAG)) host.remove();
}

function isHost(target: EventTarget | null): boolean {
  return target instanceof Element && target.localName === HOST_TAG;
}

/**
 * Keeps from the page that the focus went into our interface and came back: a dialog pulls it back when it sees it
 * leave, and an editor that lost it forgets its selection. Hears of it before any listener of the page. Focus that goes on from us
 * to another element of the page is told as usual.
 */
export function hideFocusMoves(events: WindowEvents, signal: AbortSignal): void {
  let left: EventTarget | null = null;
  const onFocusEvent = (event: FocusEvent) => {
    const [target = null] = event.composedPath();
    if (isHost(target) || isHost(event.target)) return event.stopImmediatePropagation();
    if (!isHost(event.relatedTarget)) return;
    const leaving = event.type === 'focusout' || event.type === 'blur';
    if (leaving) left = target;
    if (leaving || target === left) event.stopImmediatePropagation();
  };
  for (const type of ['focusin', 'focusout', 'focus', 'blur'] as const) events.on(type, onFocusEvent, signal);
}
