const TYPES = [
  'focus', 'blur', 'focusin', 'focusout', 'pointerdown', 'click', 'keydown', 'keyup', 'input', 'change', 'paste', 'drop', 'cancel',
] as const;

/** The events that are listened for. */
export type Heard = (typeof TYPES)[number];

type Listener<Type extends Heard> = (event: WindowEventMap[Type]) => void;

/**
 * Listens at the window from before the page's own code runs, on behalf of our scripts that are loaded later. A listener that they
 * added to the window themselves would hear an event after the page does, and could hold nothing.
 */
export class WindowEvents {
  readonly #listeners = new Map<Heard, Set<Listener<Heard>>>();

  constructor(signal: AbortSignal) {
    for (const type of TYPES) window.addEventListener(type, (event) => this.#tell(type, event), { capture: true, signal });
  }

  /** Adds a listener, which is called after those added before it, until the signal ends it. */
  on<Type extends Heard>(type: Type, listener: Listener<Type>, signal: AbortSignal): void {
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners.add(listener as Listener<Heard>));
    signal.addEventListener('abort', () => listeners.delete(listener as Listener<Heard>));
  }

  #tell(type: Heard, event: Event): void {
    for (const listener of this.#listeners.get(type) ?? []) {
      // The name is old, but it is the one way to ask whether an event was stopped. https://dom.spec.whatwg.org/#dom-event-cancelbubble
      if (event.cancelBubble) return;
      listener(event as WindowEventMap[Heard]);
    }
  }
}
