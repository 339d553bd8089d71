import type { Placement, Present, Presented, View, ViewActions } from '../../checking/view.ts';
import type { OwnPlacement } from '../place/placement.ts';

/** How long a last word stands after its composer is gone, in milliseconds. */
const LAST_WORD = 8_000;

/** The interface beside one composer: loaded when there is text, put up when there is something to show. */
export class Interface {
  #presented: Presented | null = null;
  #present: Present | null = null;
  #wantsFocus = false;
  readonly #load: () => Promise<Present>;
  readonly #placement: () => OwnPlacement;
  readonly #actions: ViewActions;

  constructor(load: () => Promise<Present>, placement: () => OwnPlacement, actions: ViewActions) {
    this.#load = load;
    this.#placement = placement;
    this.#actions = actions;
  }

  /** Loads the code, and puts the view up once it is there. Rejects when it can't be loaded. */
  async load(view: () => View | null, signal: AbortSignal): Promise<void> {
    if (this.#present !== null) return;
    const present = await this.#load();
    if (signal.aborted) return;
    this.#present ??= present;
    const now = view();
    if (now !== null) this.render(now);
  }

  get shown(): boolean {
    return this.#presented !== null;
  }

  get focused(): boolean {
    return this.#presented?.focused() ?? false;
  }

  /** Closes the list of findings; false when it is not open. */
  close(): boolean {
    return this.#presented?.close() ?? false;
  }

  render(view: View): void {
    if (this.#present === null) return;
    this.#presented ??= this.#present(this.#placement(), this.#actions);
    this.#presented.render(view);
    if (this.#wantsFocus) this.focus();
  }

  /** Moves the focus in, now or as soon as it stands. */
  focus(): void {
    this.#wantsFocus = this.#presented === null;
    this.#presented?.focus();
  }

  /** The person writes on: what was to take the focus once it stands no longer does. */
  stay(): void {
    this.#wantsFocus = false;
  }

  remove(): void {
    this.stay();
    this.#presented?.remove();
    this.#presented = null;
  }

  /** Leaves a last word standing for a while, where the composer was. */
  leave(view: View, placement: Placement & Pick<OwnPlacement, 'freeze'>): void {
    const standing = this.#presented;
    if (standing === null) return;
    placement.freeze();
    standing.render(view);
    this.#presented = null;
    setTimeout(() => standing.remove(), LAST_WORD);
  }
}
