/** Follows texts that leave their box by an Enter of the person's own: one we asked for, or one that the site heard before us. */
export class BareEnter {
  /** The text that was let go, where nothing could be pressed in the person's place. */
  #granted: string | null = null;
  #emptied: { readonly at: number; readonly passed: boolean } | null = null;

  /** The text, as it is, goes with the person's next Enter. */
  grant(text: string): void {
    this.#granted = text;
  }

  /** True when this very text was let go and waits for the person's own Enter. */
  grants(text: string): boolean {
    return this.#granted === text;
  }

  /** The Enter that was asked for came, or the text is another. */
  revoke(): void {
    this.#granted = null;
  }

  /** The box was emptied just now; `passed` when the text that stood there had been checked and nothing held it. */
  emptied(passed: boolean): void {
    this.#granted = null;
    this.#emptied = { at: performance.now(), passed };
  }

  /** Words stand in the box again. */
  filled(): void {
    this.#emptied = null;
  }

  /**
   * True, once, when the box was emptied at this moment or later (on `performance.now()`'s clock) of a text that had not
   * passed: a site that heard of an Enter before this script did has sent it.
   */
  slipped(since: number): boolean {
    const emptied = this.#emptied;
    if (emptied === null || emptied.at < since) return false;
    this.#emptied = null;
    return !emptied.passed;
  }
}
