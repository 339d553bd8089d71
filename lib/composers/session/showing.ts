import type { Message } from '../../checking/report.ts';
import type { Notice, Present, View, ViewActions } from '../../checking/view.ts';
import type { TextMap } from '../editors/text-map.ts';
import { type OwnPlacement, placementOf } from '../place/placement.ts';
import type { Box } from '../surfaces/find.ts';
import { Interface } from './interface.ts';
import { type Known, viewOf } from './view.ts';

/** What is shown, and of what. */
export interface ShowingOptions {
  readonly box: Box;
  /** The text as it is now. */
  map(): TextMap;
  /** What the session knows now, but for the passing word. */
  known(): Omit<Known, 'notice'>;
  load(): Promise<Present>;
  readonly actions: ViewActions;
  /** What is shown may have changed. */
  onShown(): void;
  onFailure(): void;
}

/** What a person sees of one composer. Put up when there is something to show, and then kept as it is now. */
export class Showing {
  #notice: Notice | null = null;
  readonly #options: ShowingOptions;
  readonly #signal: AbortSignal;
  readonly #placement: OwnPlacement;
  readonly #interface: Interface;

  constructor(options: ShowingOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    this.#placement = placementOf(options.box, () => options.map());
    this.#interface = new Interface(() => options.load(), () => this.#placement, options.actions);
  }

  /** The focus is inside. */
  get focused(): boolean {
    return this.#interface.focused;
  }

  /** Something of ours stands on the page. */
  get stands(): boolean {
    return this.#interface.shown;
  }

  /** A passing word stands. */
  get speaks(): boolean {
    return this.#notice !== null;
  }

  /** Loads the interface, and shows what there is once it is there. */
  load(): void {
    this.#interface.load(() => this.#view(), this.#signal).catch(() => this.#options.onFailure());
  }

  render(): void {
    this.#options.onShown();
    const view = this.#signal.aborted ? null : this.#view();
    if (view === null) return;
    // What a person has to read is shown somewhere, even where the text itself is out of sight.
    this.#placement.insist(view.presence === 'waiting' || view.notice !== null);
    this.#interface.render(view);
  }

  focus(): void {
    this.#interface.focus();
  }

  /** The focus stays in the text, whatever was to take it. */
  stay(): void {
    this.#interface.stay();
  }

  /** Closes the list of findings; false when it is not open. */
  close(): boolean {
    return this.#interface.close();
  }

  /** A passing word to the person. */
  say(message: Message, copy?: string): void {
    this.#notice = copy === undefined ? { message } : { message, copy };
    this.load();
    this.render();
  }

  /** The passing word is put away. */
  dismiss(): void {
    this.#notice = null;
    this.#settle();
  }

  /** The text is gone; a passing word stays. */
  emptied(): void {
    this.#settle();
  }

  /** All goes, but for a last word that stays for a while when `lastWord` says so. */
  end(lastWord: boolean): void {
    const last = lastWord && this.#notice !== null ? this.#view() : null;
    if (last !== null) this.#interface.leave(last, this.#placement);
    this.#interface.remove();
  }

  #settle(): void {
    if (this.#notice !== null || this.#options.map().text.trim() !== '') return this.render();
    this.#options.onShown();
    this.#interface.remove();
  }

  /** Null while there is nothing to show. */
  #view(): View | null {
    const known = { ...this.#options.known(), notice: this.#notice };
    const something = known.text.trim() === '' ? known.cannot !== null : known.answer !== null || known.failed;
    return something || known.notice !== null ? viewOf(known) : null;
  }
}
