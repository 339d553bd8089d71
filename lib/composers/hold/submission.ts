import { type Box, boxesUnder, boxOn, isDisabled, submitOf } from '../surfaces/find.ts';
import type { Surface } from '../surfaces/surface.ts';

/** A person's way of sending: which boxes go out with it, and how it is done again when it is let go. */
export interface Submission {
  readonly boxes: readonly [Box, ...Box[]];
  /** The keys that were pressed in the text, where a site may do something else with them than post; else null. */
  readonly keys: KeyboardEventInit | null;
}

const BUTTON = 'button, [role="button"], input[type="submit"]';

/** The key is an input method's, or chooses from a list that hangs over the text. */
function isBusy(event: KeyboardEvent, { editable, surface }: Box): boolean {
  // 229: what browsers report for a key that an input method took, also after composition ended (Safari, Chrome on Android).
  if (event.isComposing || event.keyCode === 229) return true;
  if (editable.hasAttribute('aria-activedescendant')) return true;
  const around = editable.closest(surface.bounds.selector) ?? editable.parentElement;
  return [...(around?.querySelectorAll<HTMLElement>('[role="listbox"]') ?? [])].some((list) => list.checkVisibility());
}

function keysOf({ key, code, keyCode, ctrlKey, metaKey, shiftKey }: KeyboardEvent): KeyboardEventInit {
  return { key, code, keyCode, ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true, composed: true };
}

/** The boxes that go out when a button is pressed: those whose own it is. */
function boxesOf(button: HTMLElement, surfaces: readonly Surface[]): Box[] {
  return boxesUnder(button.getRootNode() as Document | ShadowRoot, surfaces).filter((box) => submitOf(box) === button);
}

function pressedButton(path: readonly EventTarget[], surfaces: readonly Surface[]): Submission | null {
  const button = path.find((target): target is HTMLElement => target instanceof HTMLElement && target.matches(BUTTON));
  if (button === undefined || isDisabled(button)) return null;
  const [first, ...rest] = boxesOf(button, surfaces);
  return first === undefined ? null : { boxes: [first, ...rest], keys: null };
}

/** What a click sends, or null. */
export function clickedSubmission(event: MouseEvent, surfaces: readonly Surface[]): Submission | null {
  return pressedButton(event.composedPath(), surfaces);
}

/**
 * What a key sends, or null: Ctrl or Cmd with Enter in the text, or Enter and Space on a button that is none to the
 * browser (one that is makes a click of them). A bare Enter in the text is a new line.
 */
export function keyedSubmission(event: KeyboardEvent, surfaces: readonly Surface[]): Submission | null {
  if (event.key !== 'Enter' && event.key !== ' ') return null;
  const path = event.composedPath();
  const [target] = path;
  const box = boxOn(path, surfaces);
  if (box === null) {
    const native = target instanceof HTMLButtonElement || target instanceof HTMLInputElement;
    return native || event.isComposing ? null : pressedButton(path, surfaces);
  }
  if (event.key !== 'Enter' || event.altKey || !(event.ctrlKey || event.metaKey) || isBusy(event, box)) return null;
  const button = submitOf(box);
  if (button === null || isDisabled(button)) return null;
  const together = boxesOf(button, surfaces);
  const [first = box, ...rest] = together;
  return { boxes: [first, ...rest], keys: box.surface.sendKeys === 'may-send' ? keysOf(event) : null };
}
