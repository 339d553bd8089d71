import type { Draft } from '../../draft/draft.ts';

/** How long a site may take from Post to an empty box, in milliseconds; pictures are uploaded then. */
const LONGEST = 30_000;

/** Tells whether a post went out after its button was pressed: then its box is empty, or gone, soon after. */
export class SentDraft {
  #sent: { readonly draft: Draft; readonly at: number } | null = null;

  /** The person sent this. */
  sent(draft: Draft): void {
    this.#sent = { draft, at: performance.now() };
  }

  /** The box is empty, or gone: what went out of it just now, once; else null. */
  gone(): Draft | null {
    const sent = this.#sent;
    this.#sent = null;
    return sent !== null && performance.now() - sent.at < LONGEST ? sent.draft : null;
  }
}
