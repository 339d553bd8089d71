import { isDisabled, submitOf } from '../surfaces/find.ts';
import type { Submission } from './submission.ts';

/** How long a button may take to be ready, in milliseconds: a site may commit the text a moment after it was typed. */
const LONGEST_READY = 600;

const frame = () => new Promise<void>((resolve) => { setTimeout(resolve, 16); });

/**
 * Does again what was held. The button is looked for anew, for the site may have drawn another in the meantime.
 * False when there is none that can be pressed: the person has to press it.
 */
export async function release({ boxes: [box], keys }: Submission): Promise<boolean> {
  if (keys !== null) {
    // Not a click: where the site does something else with these keys, that is what has to happen.
    box.editable.dispatchEvent(new KeyboardEvent('keydown', keys));
    box.editable.dispatchEvent(new KeyboardEvent('keyup', keys));
    return true;
  }
  const deadline = performance.now() + LONGEST_READY;
  let button = submitOf(box);
  while ((button === null || isDisabled(button)) && box.editable.isConnected && performance.now() < deadline) {
    await frame();
    button = submitOf(box);
  }
  if (button === null || isDisabled(button)) return false;
  button.click();
  return true;
}
