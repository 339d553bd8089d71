import type { Checked } from '../../checking/view.ts';
import type { Draft } from '../../draft/draft.ts';
import type { Background } from '../background.ts';

/** A pause in typing, in milliseconds, after which the text is checked. */
export const PAUSE = 150;

/**
 * How long a background that was asked something is taken to be awake, in milliseconds. Browsers stop one after 30 s without a question
 * (Chrome's service workers, Firefox's event pages); the difference is for a busy machine.
 */
export const AWAKE = 20_000;

interface Asked {
  readonly revision: number;
  readonly text: string;
  readonly answer: Promise<Checked | null>;
}

/** Asks for checks of one composer's text and keeps the newest answer. */
export class Checks {
  /** The newest answer, and the revision of the text it is about. */
  answer: Checked | null = null;
  /** The text that the newest answer is about: the person may have written on while it was checked. */
  about = '';
  /** The newest check failed; it says nothing about the text. */
  failed = false;
  #answered = -1;
  #asked: Asked | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the background was last asked something, on `performance.now()`'s clock. */
  #woken = -Infinity;
  readonly #background: Background;
  readonly #draft: () => Draft;
  readonly #onAnswer: () => void;

  constructor(background: Background, draft: () => Draft, onAnswer: () => void, signal: AbortSignal) {
    this.#background = background;
    this.#draft = draft;
    this.#onAnswer = onAnswer;
    signal.addEventListener('abort', () => this.hush());
  }

  /** True when the answer at hand is about this revision of the text. */
  knows(revision: number): boolean {
    return this.answer !== null && !this.failed && this.#answered === revision;
  }

  /** No check until the next call of `soon` or `now`. */
  hush(): void {
    clearTimeout(this.#timer);
  }

  /** The person turns to the box: a background that sleeps needs a second to start, which it has until the first pause in typing. */
  wake(): void {
    if (performance.now() - this.#woken < AWAKE) return;
    this.#woken = performance.now();
    // A background that is gone is noticed by the check.
    void this.#background.wake().catch(() => undefined);
  }

  /** Checks after a pause in typing. */
  soon(): void {
    this.hush();
    this.wake();
    this.#timer = setTimeout(() => void this.now(), PAUSE);
  }

  /** What was known is known no longer: settings or decisions changed, or it is another draft. */
  forget(): void {
    this.hush();
    this.#answered = -1;
    this.#asked = null;
  }

  /** Another draft begins. */
  clear(): void {
    this.forget();
    this.answer = null;
    this.failed = false;
  }

  /** Checks the text as it is now, unless that was asked or answered already. Null when no answer came. */
  now(): Promise<Checked | null> {
    this.hush();
    const draft = this.#draft();
    if (this.knows(draft.revision)) return Promise.resolve(this.answer);
    if (this.#asked?.revision === draft.revision) return this.#asked.answer;
    this.#woken = performance.now();
    const asked: Asked = {
      revision: draft.revision, text: draft.text,
      answer: this.#background.check(draft).then((checked) => this.#take(asked, checked), () => this.#take(asked, null)),
    };
    this.#asked = asked;
    return asked.answer;
  }

  /** The same, waited for no longer than so many milliseconds. */
  nowWithin(milliseconds: number): Promise<Checked | null> {
    const late = new Promise<null>((resolve) => { setTimeout(resolve, milliseconds, null); });
    return Promise.race([this.now(), late]);
  }

  /** An answer that came after a newer question is dropped. */
  #take(asked: Asked, checked: Checked | null): Checked | null {
    if (this.#asked !== asked) return null;
    this.#asked = null;
    this.failed = checked === null || checked.report.revision !== asked.revision;
    if (!this.failed) {
      this.answer = checked;
      this.about = asked.text;
      this.#answered = asked.revision;
    }
    this.#onAnswer();
    return this.failed ? null : checked;
  }
}
