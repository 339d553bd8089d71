import { type Coming, fileInputOf, filesOf } from './files-of.ts';
import { give } from './give.ts';

/**
 * So long files wait for what looks at them, in milliseconds. From a background that had been stopped it comes within one second on two
 * cores; one that has not come after three is not coming.
 */
export const LONGEST_WAIT = 3_000;

/** Files that came to a page before there was anybody to look at them. */
export interface Early {
  /** They are held still. */
  readonly waiting: readonly Coming[];
  /** They went on, and nobody looked at them. */
  readonly passed: readonly File[];
}

/** Holds the files of a page's first moments, until what looks at them has come or does not come. */
export class EarlyFiles {
  #waiting: Coming[] = [];
  #passed: File[] = [];
  #late: ReturnType<typeof setTimeout> | undefined;

  /** Holds what an event brings, before the page sees it. True when it brought files. */
  hold(event: Event): boolean {
    const input = fileInputOf(event);
    // The second of an input's two events is only stopped.
    if (input !== null && this.#waiting.some(({ target }) => target === input)) {
      event.stopImmediatePropagation();
      return false;
    }
    const coming = filesOf(event);
    if (coming === null) return false;
    event.stopImmediatePropagation();
    // A file dropped where nobody takes it would be opened in the tab.
    event.preventDefault();
    if (input !== null) {
      // `change` stays inside a shadow root, where the window does not hear it.
      input.getRootNode().addEventListener('change', (change) => {
        if (change.isTrusted && fileInputOf(change) === input) change.stopImmediatePropagation();
      }, { capture: true, once: true });
      input.value = '';
    }
    this.#waiting.push(coming);
    this.#late ??= setTimeout(() => this.letThrough(), LONGEST_WAIT);
    return true;
  }

  /** Gives all that is held on to the page, for nobody comes to look at it. */
  letThrough(): void {
    const { waiting, passed } = this.take();
    this.#passed = [...passed, ...waiting.flatMap(({ files }) => files)];
    for (const coming of waiting) give(coming, coming.files);
  }

  /** Hands over what came, once; whoever takes it gives on what waits. */
  take(): Early {
    clearTimeout(this.#late);
    this.#late = undefined;
    const taken = { waiting: this.#waiting, passed: this.#passed };
    [this.#waiting, this.#passed] = [[], []];
    return taken;
  }
}
