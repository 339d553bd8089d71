import type { Background, CardsOf } from './background.ts';
import { Session } from './session/session.ts';
import type { Carried } from './session/options.ts';
import { type Box, boxesUnder, submitOf } from './surfaces/find.ts';
import type { Surface } from './surfaces/surface.ts';

/** How long the draft of an editor that went away is remembered, in milliseconds: a post of several steps may take so long. */
const REMEMBERED = 10 * 60_000;
/** How many such drafts are remembered. */
const MOST_REMEMBERED = 12;

/** What sessions are made with. */
export interface Needs {
  readonly background: Background;
  readonly cardsOf: CardsOf;
  readonly surfaces: () => readonly Surface[];
  /** A request failed in a way that may mean that this script is orphaned. */
  readonly onFailure: () => void;
}

/** The composers of one page: one session each, and for a while the drafts of those that went away. */
export class Sessions {
  readonly #open = new Map<HTMLElement, Session>();
  readonly #departed: { readonly at: number; readonly carried: Carried }[] = [];
  readonly #needs: Needs;
  /** The number of open findings that was told last. */
  #told = 0;
  /** Tells when an editor goes away, since it loses its size then; the page around it need not be watched. */
  readonly #sizes = new ResizeObserver(() => this.sweep());

  constructor(needs: Needs, signal: AbortSignal) {
    this.#needs = needs;
    signal.addEventListener('abort', () => {
      this.#sizes.disconnect();
      for (const session of this.#open.values()) session.end(false);
      this.#open.clear();
      this.#departed.length = 0;
    });
  }

  get all(): readonly Session[] {
    return [...this.#open.values()];
  }

  /** The session of an editable that has one. */
  known(editable: EventTarget): Session | undefined {
    return this.#open.get(editable as HTMLElement);
  }

  /** The session of a box, begun now if there was none; with the draft of an editor that went away with this very text. */
  of(box: Box): Session {
    const known = this.#open.get(box.editable);
    if (known !== undefined) return known;
    this.sweep();
    const { background, cardsOf, onFailure } = this.#needs;
    const before = this.#departed.splice(this.#predecessorOf(box) ?? this.#departed.length, 1)[0]?.carried ?? null;
    const session = new Session(box, { background, cardsOf, onFailure, onShown: () => this.#tellCount(), threadBefore: (part) => this.#threadBefore(part) }, before);
    this.#open.set(box.editable, session);
    this.#sizes.observe(box.editable);
    return session;
  }

  /** Ends the sessions of editors that are gone from the page, and remembers their drafts. */
  sweep(): void {
    for (const session of this.all) {
      if (session.box.editable.isConnected) continue;
      this.#close(session);
      const { root, box } = session;
      // A page that draws its editor anew has the other one there by now, and perhaps in focus already.
      if (!session.empty && root.isConnected) {
        const follow = () => boxesUnder(root, [box.surface]).filter((one) => this.#predecessorOf(one) !== null).forEach((one) => { this.of(one); });
        setTimeout(follow);
      }
    }
  }

  /** Begins all sessions anew, each with its draft, for what is known of their boxes has changed. */
  renew(boxOf: (editable: HTMLElement) => Box | null): void {
    for (const session of this.all) {
      this.#close(session);
      const box = boxOf(session.box.editable);
      if (box !== null) this.of(box);
    }
  }

  #close(session: Session): void {
    const { editable } = session.box;
    this.#sizes.unobserve(editable);
    this.#open.delete(editable);
    if (!session.empty) {
      this.#departed.push({ at: performance.now(), carried: session.carried });
      setTimeout(() => this.#forgetOld(), REMEMBERED);
    }
    if (this.#departed.length > MOST_REMEMBERED) this.#departed.shift();
    session.end(true);
    this.#tellCount();
  }

  /** Tells how many findings stand open on the page, when that is another number than before. */
  #tellCount(): void {
    const count = this.all.reduce((sum, { open }) => sum + open, 0);
    if (count === this.#told) return;
    this.#told = count;
    this.#needs.background.showCount(count).catch(this.#needs.onFailure);
  }

  /** Words of a draft are kept no longer than they may be needed. */
  #forgetOld(): void {
    while (this.#departed[0] !== undefined && this.#departed[0].at <= performance.now() - REMEMBERED) this.#departed.shift();
  }

  #predecessorOf({ surface, editable }: Box): number | null {
    const { text } = surface.editor.read(editable);
    this.#forgetOld();
    const at = this.#departed.findIndex(({ carried }) => carried.surface === surface.id && carried.text === text);
    return at < 0 ? null : at;
  }

  #threadBefore(part: Box): string[] {
    const submit = submitOf(part);
    const bounds = part.editable.closest(part.surface.bounds.selector);
    if (submit === null || bounds === null) return [];
    const parts = boxesUnder(bounds, this.#needs.surfaces()).filter((one) => submitOf(one) === submit);
    const own = parts.findIndex(({ editable }) => editable === part.editable);
    const texts = parts.slice(0, Math.max(0, own)).map(({ surface, editable }) => surface.editor.read(editable).text);
    return texts.filter((text) => text.trim() !== '');
  }
}
