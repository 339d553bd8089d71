import { type Box, boxesUnder, boxOn, isDisabled, sendersOf, submitOf } from '../surfaces/find.ts';
import type { SendKeys, Surface } from '../surfaces/surface.ts';

/** A person's way of sending: which boxes go out with it, and how it is done again when it is let go. */
export interface Submission {
  readonly boxes: readonly [Box, ...Box[]];
  /** The keys that were pressed in the text, where a site may do something else with them than post; else null. */
  readonly keys: KeyboardEventInit | null;
  /** It was a bare Enter in the text: where no button of the box's own can be pressed in its place, the person has to. */
  readonly bare: boolean;
  /** The button that sends, looked for anew: the site may have drawn another by now. */
  button(): HTMLElement | null;
}

const BUTTON = 'button, [role="button"], input[type="submit"]';

/** How far from the text a list may hang that is drawn elsewhere in the page, in CSS pixels. */
const HANGS_WITHIN = 48;

/** True where a list that stands outside the composer is drawn over the text or right beside it. */
function hangsOver(list: HTMLElement, editable: HTMLElement): boolean {
  const [a, b] = [list.getBoundingClientRect(), editable.getBoundingClientRect()];
  return a.width > 0 && a.left < b.right + HANGS_WITHIN && a.right > b.left - HANGS_WITHIN
    && a.top < b.bottom + HANGS_WITHIN && a.bottom > b.top - HANGS_WITHIN;
}

/** The key is an input method's, or chooses from a list that hangs over the text. */
function isBusy(event: KeyboardEvent, { editable, surface }: Box): boolean {
  // 229: what browsers report for a key that an input method took, also after composition ended (Safari, Chrome on Android).
  if (event.isComposing || event.keyCode === 229) return true;
  if (editable.hasAttribute('aria-activedescendant')) return true;
  // Sites draw such lists at the end of the page as well; the box may name its own, or not.
  const around = editable.closest(surface.bounds.selector) ?? editable.parentElement;
  const own = `${editable.getAttribute('aria-controls') ?? ''} ${editable.getAttribute('aria-owns') ?? ''}`.split(' ');
  const lists = [editable.ownerDocument, around].flatMap((part) => [...(part?.querySelectorAll<HTMLElement>('[role="listbox"]') ?? [])]);
  return lists.some((list) => (
    list.checkVisibility() && (around?.contains(list) || own.includes(list.id) || hangsOver(list, editable))));
}

function keysOf({ key, code, keyCode, ctrlKey, metaKey, shiftKey }: KeyboardEvent): KeyboardEventInit {
  return { key, code, keyCode, ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true, composed: true };
}

/** The boxes that go out when a button is pressed, of whatever kinds: those that it sends. In the page's order. */
function boxesOf(button: HTMLElement, surfaces: readonly Surface[]): Box[] {
  return boxesUnder(button.getRootNode() as Document | ShadowRoot, surfaces).filter((box) => sendersOf(box).includes(button));
}

function pressedButton(path: readonly EventTarget[], surfaces: readonly Surface[]): Submission | null {
  const button = path.find((target): target is HTMLElement => target instanceof HTMLElement && target.matches(BUTTON));
  if (button === undefined || isDisabled(button)) return null;
  const [first, ...rest] = boxesOf(button, surfaces);
  if (first === undefined) return null;
  // Of several buttons that send, it is the one that was pressed; drawn anew, it stands in the same place among them.
  const place = sendersOf(first).indexOf(button);
  return { boxes: [first, ...rest], keys: null, bare: false, button: () => (button.isConnected ? button : sendersOf(first)[place] ?? null) };
}

/** What a click sends, or null. */
export function clickedSubmission(event: MouseEvent, surfaces: readonly Surface[]): Submission | null {
  return pressedButton(event.composedPath(), surfaces);
}

/** What an Enter in the text does; Shift makes a new line of a bare one, and Alt changes the meaning of any. */
function enterDoes({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent, { sendKeys, enter = 'nothing' }: Surface): SendKeys {
  if (altKey) return 'nothing';
  if (ctrlKey || metaKey) return sendKeys;
  return shiftKey ? 'nothing' : enter;
}

/**
 * What a key sends, or null: Enter in the text, bare or with Ctrl or Cmd, as the surface says; or Enter and Space on a
 * button that is none to the browser (one that is makes a click of them).
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
  if (event.key !== 'Enter') return null;
  const does = enterDoes(event, box.surface);
  if (does === 'nothing' || isBusy(event, box)) return null;
  const bare = !event.ctrlKey && !event.metaKey;
  const button = submitOf(box);
  // A bare Enter sends where there is no button at all, and some buttons wake up a moment after the words. What is given back
  // as the key it was may be held in any case.
  if (!bare && does === 'sends' && (button === null || isDisabled(button))) return null;
  const [first = box, ...rest] = button === null ? [] : boxesOf(button, surfaces);
  return { boxes: [first, ...rest], keys: does === 'may-send' ? keysOf(event) : null, bare, button: () => submitOf(box) };
}
