import { GIVEN, PARKED } from '../main-world/files.ts';
import type { Coming } from './files-of.ts';

/** Our own events, which are let pass. */
const ours = new WeakSet<Event>();

/** True for an event that gives files on. */
export function isOurs(event: Event): boolean {
  return ours.has(event);
}

function listOf(files: readonly File[]): FileList {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data.files;
}

function tell(element: HTMLElement, type: 'input' | 'change'): void {
  const event = new Event(type, { bubbles: true, composed: true });
  ours.add(event);
  element.dispatchEvent(event);
}

/** Takes an input that the page keeps outside its document, and that was brought in so that it can be seen, out again. */
export function unpark(input: HTMLElement): void {
  if (input.hasAttribute(PARKED)) input.remove();
  input.removeAttribute(PARKED);
}

function giveToInput(input: HTMLInputElement, files: readonly File[]): boolean {
  // A page that drew its input anew listens to the new one.
  if (!input.isConnected) return false;
  input.files = listOf(files);
  tell(input, 'input');
  tell(input, 'change');
  unpark(input);
  return true;
}

/**
 * A paste or a drop is made in the page's own world, for what Firefox makes here reaches the page without its files. Files cross over
 * in an input of their own; the page may see it, and gets nothing but what it is about to get.
 */
function giveByEvent({ way, target, texts, point }: Coming, files: readonly File[]): boolean {
  if (!target.isConnected) return false;
  const carrier = document.createElement('input');
  carrier.type = 'file';
  carrier.multiple = true;
  carrier.hidden = true;
  carrier.setAttribute(GIVEN, JSON.stringify({ way, texts, point }));
  carrier.files = listOf(files);
  // In the target's own root, where the other side looks for it.
  const root = target.getRootNode();
  (root instanceof ShadowRoot ? root : document.documentElement).append(carrier);
  const heard = !target.dispatchEvent(new Event(GIVEN, { cancelable: true, composed: true }));
  carrier.remove();
  return heard;
}

/**
 * Gives files on to the page the way they came. With none, the page hears nothing but that a drag has ended.
 * @returns false when there is nobody left to give them to.
 */
export function give(coming: Coming, files: readonly File[]): boolean {
  const { way, target, texts, point } = coming;
  if (way === 'input') {
    if (files.length > 0) return giveToInput(target as HTMLInputElement, files);
    unpark(target);
    return true;
  }
  if (files.length === 0 && Object.keys(texts).length === 0) {
    if (point !== null) target.dispatchEvent(new DragEvent('dragleave', { bubbles: true, composed: true, clientX: point.x, clientY: point.y }));
    return true;
  }
  return giveByEvent(coming, files);
}
