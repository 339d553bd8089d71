import type { PresentPictures } from '../checking/picture-dialog.ts';
import type { Present } from '../checking/view.ts';

/**
 * Where the watching script and the interface script, which is loaded later into the same isolated world, meet.
 * A symbol, because a page can make any plain name appear on `window` by naming an element so.
 */
const MEETING = Symbol.for('chaperone');

/** What the interface script brings. */
export interface Shown {
  readonly present: Present;
  readonly pictures: PresentPictures;
}

interface Meeting {
  /** Called by the interface script when it has arrived. */
  arrive(shown: Shown): void;
  /** True while the script that made it still belongs to a running extension. */
  alive(): boolean;
  letGo(): void;
}

type World = typeof globalThis & { [MEETING]?: Meeting };

/** The copy of the watching script that stands in this world already, if any. */
export function standing(): Meeting | undefined {
  return (globalThis as World)[MEETING];
}

/** Says that this copy of the watching script stands here now. */
export function stand(meeting: Meeting): void {
  (globalThis as World)[MEETING] = meeting;
}

/** Hands the interface to the watching script. */
export function arrive(shown: Shown): void {
  standing()?.arrive(shown);
}
