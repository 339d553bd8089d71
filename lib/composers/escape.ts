import type { WindowEvents } from './window-events.ts';
import { HOST_TAG } from './host.ts';
import { openLists } from './place/around.ts';
import type { Box } from './surfaces/find.ts';

/** A box with our interface beside it. */
interface Beside {
  readonly box: Box;
  /** Closes what the person opened; false when nothing of ours stands open. */
  close(): boolean;
}

/** True when a list of the site's hangs open, such as the names to mention: what was opened last is closed first. */
function listOpen(root: Document | ShadowRoot): boolean {
  return openLists(root).some((list) => list.checkVisibility());
}

/** True when a key on this element is one in the box, or in none at all. */
function concerns({ editable, surface }: Box, target: Element): boolean {
  const bounds = editable.closest(surface.bounds.selector) ?? editable;
  return bounds.contains(target) || target.contains(bounds);
}

/**
 * Lets Escape close the list of findings that a person opened with the mouse, which leaves the focus in the text: the site would
 * take the key for its own, and many a dialog goes away with the draft in it. The next Escape is the site's. Pressed and held it
 * is one Escape: neither its repeats nor its end are told to the site.
 */
export function keepEscape(events: WindowEvents, beside: () => readonly Beside[], signal: AbortSignal): void {
  let ours = false;
  const stop = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  events.on('keydown', (event) => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    const target = event.composedPath()[0] as Element;
    const inside = target.localName === HOST_TAG;
    if (event.repeat && ours) return inside ? undefined : stop(event);
    // With the focus inside, the interface hears it itself.
    ours = inside || beside().some((one) => {
      const root = one.box.editable.getRootNode() as Document | ShadowRoot;
      return concerns(one.box, target) && !listOpen(root) && one.close();
    });
    if (ours && !inside) stop(event);
  }, signal);
  events.on('keyup', (event) => {
    if (!event.isTrusted || event.key !== 'Escape' || !ours) return;
    ours = false;
    if ((event.composedPath()[0] as Element).localName !== HOST_TAG) stop(event);
  }, signal);
}
