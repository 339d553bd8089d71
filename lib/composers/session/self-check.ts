import type { Message } from '../../checking/report.ts';
import { isField } from '../editors/field.ts';
import { hasFocus } from '../editors/selection.ts';
import { sameText } from '../editors/text-map.ts';
import type { PageWorld } from '../editors/write.ts';
import { type Box, sendersOf } from '../surfaces/find.ts';
import type { TextWatch } from './text-watch.ts';

/** What became of a look at one composer, for the popup. */
export type State = 'watched' | 'cannot-read' | 'cannot-hold' | 'cannot-write';

/** Sites change: tells what can and can't be done with one composer, so that it is said and not silently missing. */
export class SelfCheck {
  #unreadable = false;
  #modelAgrees: boolean | null = null;
  readonly #box: Box;
  readonly #watch: TextWatch;
  readonly #page: PageWorld;

  constructor(box: Box, watch: TextWatch, page: PageWorld) {
    this.#box = box;
    this.#watch = watch;
    this.#page = page;
  }

  /** Looks whether words stand in the box that can't be read from it. True when that has just come out. */
  readable(): boolean {
    // What a field shows is its text.
    const shown = isField(this.#box.editable) ? '' : (this.#box.editable.textContent ?? '').replaceAll('\ufeff', '').trim();
    this.#unreadable = shown !== '' && this.#watch.text.trim() === '';
    return !this.#unreadable;
  }

  /** What the person has to know: the text can't be read, or what posts it can't be found and so can't be held. */
  get cannot(): Message | null {
    if (this.#unreadable) return { id: 'cannot.read', data: {} };
    const written = this.#watch.text.trim() !== '';
    return written && !this.#holdable ? { id: 'cannot.hold', data: {} } : null;
  }

  /** Something is known that sends the text: a button, or an Enter in the text itself. */
  get #holdable(): boolean {
    const { enter = 'nothing' } = this.#box.surface;
    return enter !== 'nothing' || sendersOf(this.#box).length > 0;
  }

  /** False where nothing is known of the editor, or its model was seen to hold another text than it shows: it is not written to. */
  get writable(): boolean {
    return this.#box.surface.writable !== false && this.#modelAgrees !== false;
  }

  /** What can't be done, the worst first. */
  get state(): State {
    if (this.#unreadable) return 'cannot-read';
    if (!this.#holdable) return 'cannot-hold';
    return this.writable ? 'watched' : 'cannot-write';
  }

  /** Compares the model with what is shown, once for each composer, while it has the focus. */
  async compareModel(): Promise<void> {
    if (this.#modelAgrees !== null || !hasFocus(this.#box.editable)) return;
    const { revision } = this.#watch;
    const held = await this.#page.readModel().catch(() => null);
    if (revision === this.#watch.revision) this.#modelAgrees ??= held === null || sameText(held, this.#watch.text);
  }
}
