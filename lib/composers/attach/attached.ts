import type { Attachment } from '../../draft/draft.ts';
import type { Box } from '../surfaces/find.ts';

/** Small pictures of what is attached, as all three sites draw them. */
const PREVIEW = 'img[src^="blob:"], video[src^="blob:"], video:has(source[src^="blob:"])';

/** What is attached to one draft, as far as we held it on its way. */
export class Attached {
  #files: readonly Attachment[] = [];
  /** The page showed a preview of them; from then on their absence means that they were taken off. */
  #shown = false;

  add(files: readonly Attachment[]): void {
    this.#files = [...this.#files, ...files];
  }

  /** What stands beside a box now. Sites do not tell which of several was taken off, so they go when the last preview has gone. */
  beside({ surface, editable }: Box): readonly Attachment[] {
    if (this.#files.length === 0) return this.#files;
    const bounds = editable.closest(surface.bounds.selector) ?? (editable.getRootNode() as Document | ShadowRoot);
    const shown = bounds.querySelector(PREVIEW) !== null;
    if (this.#shown && !shown) {
      this.#files = [];
      this.#shown = false;
    }
    this.#shown ||= shown;
    return this.#files;
  }
}
