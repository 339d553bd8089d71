import type { PresentPictures } from '../checking/picture-dialog.ts';
import type { Present } from '../checking/view.ts';
import type { Early } from './attach/early.ts';
import type { WindowEvents } from './window-events.ts';
import type { Watch } from './watch.ts';

/**
 * Where the content script registers, for the two scripts that are loaded later into the same isolated world: the watching script and the
 * interface's. A symbol, because a page can make any plain name appear on `window` by naming an element so.
 */
const MEETING = Symbol.for('chaperone');

/** What the interface script brings. */
export interface InterfaceCode {
  readonly present: Present;
  readonly pictures: PresentPictures;
}

/** What the content script hands to the watching script. */
export interface Handover {
  readonly events: WindowEvents;
  /** Files that came before there was anybody to look at them. */
  readonly early: Early;
  /** Ends with the content script. */
  readonly signal: AbortSignal;
  /** Ends the content script, and takes our interface out of the page. */
  letGo(): void;
}

interface ContentScript {
  /** Called by the watching script when it has arrived. */
  begin(start: (handover: Handover) => Watch): void;
  /** Called by the interface script when it has arrived. */
  arrive(shown: InterfaceCode): void;
  /** True while the script that made it still belongs to a running extension. */
  alive(): boolean;
  letGo(): void;
}

type World = typeof globalThis & { [MEETING]?: ContentScript };

/** The copy of the content script that registered in this world last, living or not; none where none did. */
export function registered(): ContentScript | undefined {
  return (globalThis as World)[MEETING];
}

/** Makes this copy of the content script the one that later scripts find. */
export function register(script: ContentScript): void {
  (globalThis as World)[MEETING] = script;
}

/** Called by the watching script when it has loaded: the content script starts it. */
export function begin(start: (handover: Handover) => Watch): void {
  registered()?.begin(start);
}

/** Called by the interface's script when it has loaded. */
export function arrive(shown: InterfaceCode): void {
  registered()?.arrive(shown);
}
