import type { Editor } from '../editors/editor.ts';
import { isField } from '../editors/field.ts';
import type { TextMap } from '../editors/text-map.ts';

/** After what was pressed, a script may have emptied a field and told nobody: when to look, in milliseconds. */
const AFTER_PRESS = [100, 500, 2_000];

/** What happened: `changed` the text is another one · `composing` an input method began · `composed` it is done. */
export type TextEvent = 'changed' | 'composing' | 'composed';

/**
 * Follows the text of one editor. The editor's own element is observed and nothing around it: editors stop events
 * that would tell of a change, but none can change its text without changing its element. A plain field can: a person's
 * change is told by `input`, most frameworks' by an attribute or the text inside, and any other is seen at the next look.
 */
export class TextWatch {
  /** Counts up with each change. */
  revision = 0;
  /** When the text last changed, on `performance.now()`'s clock. */
  changedAt = 0;
  /** An input method is at work: the text is not what the person means yet. */
  composing = false;
  #map: TextMap;
  readonly #plain: boolean;
  readonly #editable: HTMLElement;
  readonly #editor: Editor;
  readonly #observer: MutationObserver;
  readonly #tell: (event: TextEvent, before: string) => void;

  constructor(editable: HTMLElement, editor: Editor, tell: (event: TextEvent, before: string) => void, signal: AbortSignal) {
    this.#editable = editable;
    this.#editor = editor;
    this.#tell = tell;
    this.#map = editor.read(editable);
    this.#observer = new MutationObserver(() => this.#refresh());
    const plain = isField(editable);
    this.#observer.observe(editable, { childList: true, characterData: true, subtree: true, ...(plain ? { attributeFilter: ['value'] } : {}) });
    this.#plain = plain;
    if (plain) this.#followField(signal);
    editable.addEventListener('compositionstart', () => {
      this.composing = true;
      this.#tell('composing', this.text);
    }, { signal });
    editable.addEventListener('compositionend', () => {
      this.composing = false;
      this.#tell('composed', this.text);
    }, { signal });
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** The text as the editor shows it at this moment. */
  get text(): string {
    return this.map.text;
  }

  /** The text with its places, at this moment: changes that were not told yet are taken in first. */
  get map(): TextMap {
    if (this.#plain || this.#observer.takeRecords().length > 0) this.#refresh();
    return this.#map;
  }

  #followField(signal: AbortSignal): void {
    this.#editable.addEventListener('input', () => this.#refresh(), { signal });
    let timers: ReturnType<typeof setTimeout>[] = [];
    const stop = () => timers.forEach(clearTimeout);
    const lookSoon = () => {
      stop();
      timers = AFTER_PRESS.map((after) => setTimeout(() => this.#refresh(), after));
    };
    for (const type of ['click', 'keyup'] as const) window.addEventListener(type, lookSoon, { capture: true, passive: true, signal });
    signal.addEventListener('abort', stop);
  }

  #refresh(): void {
    // Lexical empties the element of an editor that it takes down: what stood there last is the text that another may show again.
    if (!this.#editable.isConnected) return;
    const before = this.#map.text;
    this.#map = this.#editor.read(this.#editable);
    if (this.#map.text === before) return;
    this.revision += 1;
    this.changedAt = performance.now();
    this.#tell('changed', before);
  }
}
