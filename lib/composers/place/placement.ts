import type { Placement } from '../../checking/view.ts';
import { isField, selectInField } from '../editors/field.ts';
import { select } from '../editors/selection.ts';
import { rangeOf, type TextMap } from '../editors/text-map.ts';
import { HOST_TAG } from '../host.ts';
import { type Box, submitOf } from '../surfaces/find.ts';
import { buttonsNear, openLists, parentOf } from './around.ts';
import { onLayout } from './changes.ts';
import { lookOf } from './look.ts';
import { clip, isBetween, perLine } from './rectangles.ts';

/** A placement for what has to be read even when its composer is out of sight or goes away. */
export interface OwnPlacement extends Placement {
  /** While the text is out of sight, the box is that of the button beside it, else the middle of the page. */
  insist(on: boolean): void;
  /** From now on the box stays where it was last seen, so that a last word can be read there. */
  freeze(): void;
}

/** The part of an element that is on screen, cut by everything around it that scrolls or hides what overflows. */
function visibleBox(element: Element): DOMRect | null {
  let box = clip(element.getBoundingClientRect(), new DOMRect(0, 0, innerWidth, innerHeight));
  for (let around: Element | null = element; around !== null && box !== null; around = parentOf(around)) {
    const { overflowX, overflowY } = getComputedStyle(around);
    // The page's own scrolling is the viewport's, which is counted already.
    if (around === document.body || around === document.documentElement) continue;
    if (overflowX !== 'visible' || overflowY !== 'visible') box = clip(box, around.getBoundingClientRect());
  }
  return box;
}

/** True when something of the page that does not hold the editor lies over its middle, such as another dialog. */
function isCovered({ editable, surface }: Box, box: DOMRect): boolean {
  const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (over === null || over.localName === HOST_TAG) return false;
  // Seen from the document, all of a shadow root is its host.
  const root = editable.getRootNode();
  const seen = root instanceof ShadowRoot ? root.host : editable.closest(surface.bounds.selector) ?? editable;
  return !seen.contains(over) && !over.contains(seen);
}

function visible(element: Element): DOMRect[] {
  if (!element.checkVisibility()) return [];
  const rect = clip(element.getBoundingClientRect(), new DOMRect(0, 0, innerWidth, innerHeight));
  return rect === null ? [] : [rect];
}

/** The composer's own buttons; with them those that stand between the text and them, such as one for who may reply. */
function buttonsOf(box: Box, seen: DOMRect | null): DOMRect[] {
  const { editable, surface } = box;
  const submit = submitOf(box);
  const bounds = editable.closest(surface.bounds.selector) ?? (editable.getRootNode() as Document | ShadowRoot);
  const near = buttonsNear(editable, bounds);
  const own = [...(submit === null ? near : [submit]), ...surface.tools.flatMap(({ selector }) => [...bounds.querySelectorAll(selector)])].flatMap(visible);
  if (seen === null || submit === null || own.length === 0) return own;
  return [...own, ...near.flatMap(visible).filter((button) => isBetween(button, [seen, ...own]))];
}

/** Where an interface may stand beside a box; `map` gives the text as it is now. */
export function placementOf(box: Box, map: () => TextMap): OwnPlacement {
  const { editable } = box;
  let frozen = false;
  let insisting = false;
  let last: DOMRect | null = null;
  const inSight = () => {
    const seen = editable.isConnected ? visibleBox(editable) : null;
    return seen === null || isCovered(box, seen) ? null : seen;
  };
  const instead = () => {
    const submit = submitOf(box);
    return (submit && visible(submit)[0]) ?? new DOMRect(innerWidth / 4, innerHeight / 2, innerWidth / 2, 1);
  };
  return {
    box() {
      if (frozen) return last;
      const now = inSight() ?? (insisting ? instead() : null);
      last = now ?? last;
      return now;
    },
    boxes(span) {
      const inside = frozen ? null : inSight();
      const range = inside === null ? null : rangeOf(map(), span);
      if (inside === null || range === null) return [];
      return perLine([...range.getClientRects()]).flatMap((rect) => clip(rect, inside) ?? []);
    },
    avoid() {
      if (frozen || !editable.isConnected) return [];
      return [...buttonsOf(box, inSight()), ...openLists(editable.getRootNode() as Document | ShadowRoot).flatMap(visible)];
    },
    look: () => lookOf(editable),
    select(span) {
      if (isField(editable)) return selectInField(editable, span.start, span.end);
      const range = rangeOf(map(), span);
      if (range === null) return;
      void select(editable, {
        anchor: { node: range.startContainer, offset: range.startOffset },
        focus: { node: range.endContainer, offset: range.endOffset },
      });
    },
    onChange: (listener, signal) => onLayout(editable, submitOf(box), listener, signal),
    insist(on) {
      insisting = on;
    },
    freeze() {
      frozen = true;
    },
  };
}
