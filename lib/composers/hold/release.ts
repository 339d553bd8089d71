import { isField } from '../editors/field.ts';
import { isDisabled } from '../surfaces/find.ts';
import type { Submission } from './submission.ts';

/** How long a button may take to be ready, in milliseconds: a site may commit the text a moment after it was typed. */
const LONGEST_READY = 600;

const frame = () => new Promise<void>((resolve) => { setTimeout(resolve, 16); });

/** A bare Enter that the page did not take is a new line, which the browser makes for a person's own key alone. */
function newLine(editable: HTMLElement): void {
  if (isField(editable)) editable.ownerDocument.execCommand('insertText', false, '\n');
  else editable.ownerDocument.execCommand('insertParagraph');
}

/**
 * Does again what was held. The button is looked for anew, for the site may have drawn another in the meantime.
 * False when there is none that can be pressed: the person has to do it.
 */
export async function release({ boxes: [box], keys, bare, button }: Submission): Promise<boolean> {
  const { editable } = box;
  if (keys !== null) {
    // Not a click: where the site does something else with these keys, that is what has to happen.
    const untouched = editable.dispatchEvent(new KeyboardEvent('keydown', keys));
    if (untouched && bare) newLine(editable);
    editable.dispatchEvent(new KeyboardEvent('keyup', keys));
    return true;
  }
  const deadline = performance.now() + LONGEST_READY;
  let found = button();
  // Where a bare Enter sends there may never be a button; where there is one, it may not be ready yet.
  while ((found === null ? !bare : isDisabled(found)) && editable.isConnected && performance.now() < deadline) {
    await frame();
    found = button();
  }
  if (found === null || isDisabled(found)) return false;
  found.click();
  return true;
}
