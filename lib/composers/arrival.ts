import type { PresentPictures } from '../checking/picture-dialog.ts';
import type { Present } from '../checking/view.ts';
import type { Early } from './attach/early.ts';
import type { Ear } from './ear.ts';
import type { Watch } from './watch.ts';

/**
 * Where the content script and those that are loaded later into the same isolated world meet: the watching script and the interface's.
 * A symbol, because a page can make any plain name appear on `window` by naming an element so.
 */
const MEETING = Symbol.for('chaperone');

/** What the interface script brings. */
export interface Shown {
  readonly present: Present;
  readonly pictures: PresentPictures;
}

/** What the watching script is handed by the content script. */
export interface Ground {
  readonly ear: Ear;
  /** Files that came first. */
  readonly early: Early;
  /** Ends with the content script. */
  readonly signal: AbortSignal;
  /** Ends it. */
  letGo(): void;
}

interface Meeting {
  /** Called by the watching script when it has arrived. */
  begin(start: (ground: Ground) => Watch): void;
  /** Called by the interface script when it has arrived. */
  arrive(shown: Shown): void;
  /** True while the script that made it still belongs to a running extension. */
  alive(): boolean;
  letGo(): void;
}

type World = typeof globalThis & { [MEETING]?: Meeting };

/** The copy of the content script that stands in this world already, if any. */
export function standing(): Meeting | undefined {
  return (globalThis as World)[MEETING];
}

/** Says that this copy of the content script stands here now. */
export function stand(meeting: Meeting): void {
  (globalThis as World)[MEETING] = meeting;
}

/** Has the content script start what the watching script brings. */
export function begin(start: (ground: Ground) => Watch): void {
  standing()?.begin(start);
}

/** Hands the interface to the watching script. */
export function arrive(shown: Shown): void {
  standing()?.arrive(shown);
}
