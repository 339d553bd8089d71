import type { Message } from '../../checking/report.ts';
import type { Draft } from '../../draft/draft.ts';
import { hasFocus } from '../editors/selection.ts';
import { BareEnter } from './bare-enter.ts';
import type { CaretKeeper } from './caret.ts';
import type { Checks } from './checks.ts';
import type { Findings } from './findings.ts';
import type { Responses } from './responses.ts';
import type { Showing } from './showing.ts';
import type { TextWatch } from './text-watch.ts';

/** How long a held post waits for an interface to ask the person with, in milliseconds; then it goes. */
const LONGEST_LOAD = 2_000;

/** The parts of a session that have a say in what goes out. */
interface Parts {
  readonly editable: HTMLElement;
  readonly watch: TextWatch;
  readonly checks: Checks;
  readonly findings: Findings;
  readonly responses: Responses;
  readonly showing: Showing;
  readonly caret: CaretKeeper;
  /** What would be posted now. */
  draft(): Draft;
  /** Aborted when the session ends. */
  readonly signal: AbortSignal;
}

/** What becomes of a text at Post: it passes, is held while its last words are checked, or waits for the person. */
export class Sending {
  readonly #parts: Parts;
  readonly #bareEnter = new BareEnter();
  /** Post is held; calling it lets the post go. */
  #held: (() => void) | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
    // A page that draws its box anew has another session there, which asks when Post is pressed again.
    parts.signal.addEventListener('abort', () => this.drop());
  }

  get text(): string {
    return this.#parts.watch.text;
  }

  get #empty(): boolean {
    return this.text.trim() === '';
  }

  /** The text as it is now was checked. */
  get #known(): boolean {
    return this.#parts.checks.knows(this.#parts.watch.revision);
  }

  /** What lets the held post go; null while none is held. */
  get held(): (() => void) | null {
    return this.#held;
  }

  get waiting(): boolean {
    return this.#held !== null;
  }

  /** True when the text as it is now was checked and nothing in it asks Post to wait. */
  get passes(): boolean {
    return this.#empty || (this.#known && this.#parts.findings.holding.length === 0);
  }

  /** Checks the last words. `unchecked` when no answer about them came within so many milliseconds. */
  async settle(within: number): Promise<'passes' | 'holds' | 'unchecked'> {
    if (!this.#empty) await this.#parts.checks.nowWithin(within);
    if (this.passes) return 'passes';
    return this.#known ? 'holds' : 'unchecked';
  }

  /** The text goes out: the person went past the warnings that stand. */
  sent(): void {
    this.#parts.responses.wentPast(this.#parts.draft());
  }

  /** True when the text as it was let go waits for the person's own Enter, and no late answer holds it. */
  get allowed(): boolean {
    return this.#bareEnter.grants(this.text) && (this.passes || !this.#known);
  }

  /** Lets the text, as it is, go with the person's next Enter, which they are told to press. */
  allowOnce(checked: boolean): void {
    this.#bareEnter.grant(this.text);
    this.say({ id: checked ? 'notice.enter-again' : 'notice.enter-unchecked', data: {} });
    if (!hasFocus(this.#parts.editable)) void this.back();
  }

  /** The Enter that was asked for came. */
  spendAllowance(): void {
    this.#bareEnter.revoke();
    this.#parts.responses.sent(this.#parts.draft());
    this.#parts.showing.dismiss();
  }

  /** A key that sends was pressed at this moment, on `performance.now()`'s clock; what was sent ahead of this script is said. */
  slipped(since: number): void {
    if (this.#empty && this.#bareEnter.slipped(since)) this.say({ id: 'notice.slipped', data: {} });
  }

  /** Post is held until the person decides. It goes when there is no way to ask, but not where the box went away meanwhile. */
  wait(release: () => void): void {
    const { caret, showing, signal } = this.#parts;
    if (signal.aborted) return;
    this.#held = release;
    caret.keep();
    showing.load();
    this.remind();
    setTimeout(() => {
      if (this.#held !== release || showing.stands) return;
      this.#held = null;
      this.say({ id: 'notice.unchecked', data: {} });
      release();
    }, LONGEST_LOAD);
  }

  /** Shows once more that Post is held. */
  remind(): void {
    this.#parts.showing.render();
    this.#parts.showing.focus();
  }

  /** Post waits no longer: nothing holds it any more, and the person presses it anew. */
  drop(): void {
    this.#held = null;
  }

  /** The person goes back to the text. */
  async back(): Promise<void> {
    this.#held = null;
    this.#parts.showing.render();
    await this.#parts.caret.putBack();
  }

  /** Other words stand in the box. */
  changed(): void {
    this.#bareEnter.filled();
    this.#held = null;
  }

  /** Nothing stands in the box any more. Told before what is known of its last text is forgotten. */
  emptied(): void {
    const { checks, watch, findings } = this.#parts;
    this.#bareEnter.emptied(checks.knows(watch.revision - 1) && findings.holding.length === 0);
    this.#held = null;
  }

  /** A passing word to the person. */
  say(message: Message): void {
    this.#parts.showing.say(message);
  }
}
