import type { Message } from '../../checking/report.ts';
import type { ViewActions } from '../../checking/view.ts';
import type { Attachment, Draft } from '../../draft/draft.ts';
import { noticeOf } from '../attach/notice.ts';
import type { Box } from '../surfaces/find.ts';
import { actionsOf } from './actions.ts';
import { CaretKeeper } from './caret.ts';
import { Checks, PAUSE } from './checks.ts';
import { Drafting } from './drafting.ts';
import { Findings } from './findings.ts';
import { Fixes } from './fixes.ts';
import type { Carried, SessionOptions } from './options.ts';
import { Responses } from './responses.ts';
import { SelfCheck, type State } from './self-check.ts';
import { Sending } from './sending.ts';
import { Showing } from './showing.ts';
import { TextWatch } from './text-watch.ts';

/** What is being written in one composer: from its first character until it is posted, emptied or gone, and again. */
export class Session {
  readonly box: Box;
  /** The document or shadow root the editor stood in when the session began. */
  readonly root: Document | ShadowRoot;
  /** What becomes of its text at Post. */
  readonly sending: Sending;
  readonly #options: SessionOptions;
  readonly #life = new AbortController();
  readonly #watch: TextWatch;
  readonly #checks: Checks;
  readonly #self: SelfCheck;
  readonly #showing: Showing;
  readonly #findings: Findings;
  readonly #fixes: Fixes;
  readonly #responses: Responses;
  readonly #drafting: Drafting;
  readonly #caret: CaretKeeper;

  constructor(box: Box, options: SessionOptions, carried: Carried | null) {
    const { signal } = this.#life;
    this.box = box;
    this.root = box.editable.getRootNode() as Document | ShadowRoot;
    this.#options = options;
    this.#watch = new TextWatch(box.editable, box.surface.editor, (event, before) => {
      if (event === 'composing') this.#checks.hush();
      else if (event === 'composed') this.#checks.soon();
      else this.#onText(before);
    }, signal);
    this.#caret = new CaretKeeper(box.editable, () => this.#watch.map, signal);
    this.#drafting = new Drafting(box, this.#watch, options, carried, () => this.recheck(), signal);
    this.#findings = carried?.findings ?? new Findings(options.cardsOf);
    this.#checks = new Checks(options.background, () => this.draft, () => this.#onAnswer(), signal);
    box.editable.addEventListener('focus', () => this.#checks.wake(), { signal });
    this.#self = new SelfCheck(box, this.#watch, options.background);
    this.#responses = new Responses(options.background, this.#findings, options.onFailure);
    this.#fixes = new Fixes({
      box, watch: this.#watch, checks: this.#checks, findings: this.#findings, self: this.#self, background: options.background,
      draft: () => this.draft, onKnown: () => this.#showing.render(),
    });
    this.#showing = new Showing({
      box, map: () => this.#watch.map, load: () => options.background.interface(), actions: this.#actions(),
      onFailure: options.onFailure, onShown: options.onShown,
      known: () => ({
        text: this.text, cards: this.#findings.cards, fixes: this.#findings.fixes, answer: this.#checks.answer, failed: this.#checks.failed,
        cannot: this.#self.cannot, writable: this.#self.writable, waiting: this.sending.waiting,
      }),
    }, signal);
    this.sending = new Sending({
      editable: box.editable, watch: this.#watch, checks: this.#checks, findings: this.#findings, responses: this.#responses,
      showing: this.#showing, caret: this.#caret, draft: () => this.draft, signal,
    });
    if (this.empty) return;
    this.#showing.load();
    this.#checks.soon();
  }

  get text(): string {
    return this.#watch.text;
  }

  get empty(): boolean {
    return this.text.trim() === '';
  }

  /** What would be posted now, with what stands around it. */
  get draft(): Draft {
    return this.#drafting.draft;
  }

  /** Words were pasted into it with the page they are from. */
  pasted(read: NonNullable<Draft['recentlyRead']>[number]): void {
    this.#drafting.pasted.add(read);
    this.recheck();
  }

  /** Files were attached, and for each what was not checked in it: beside a text the check says so, beside none nothing else would. */
  attach(files: readonly Attachment[], notChecked: readonly (readonly Message[])[]): void {
    this.#drafting.attach(files);
    this.recheck();
    const notice = noticeOf(notChecked);
    if (this.empty && notice !== null) this.say(notice);
  }

  get carried(): Carried {
    return { id: this.#drafting.id, surface: this.box.surface.id, text: this.text, findings: this.#findings, ...this.#drafting.carried };
  }

  /** For the popup: what is watched here, and whether it can be. */
  get status(): { surface: string; state: State; findings: number } {
    return { surface: this.box.surface.id, state: this.#self.state, findings: this.open };
  }

  /** How many findings the person has not dealt with. */
  get open(): number {
    return this.empty ? 0 : this.#findings.cards.filter(({ decision }) => decision === null).length;
  }

  /** The focus is in the interface. */
  get focusedInside(): boolean {
    return this.#showing.focused;
  }

  /** A passing word to the person. */
  say(message: Message, copy?: string): void {
    this.#showing.say(message, copy);
  }

  /** Somebody wrote in the box. Where that leaves no text that can be read, it is said. */
  written(): void {
    if (!this.empty) return;
    setTimeout(() => {
      if (this.#life.signal.aborted || this.#self.readable()) return;
      this.#showing.load();
      this.#showing.render();
    }, PAUSE);
  }

  /** Settings, policies or decisions changed. */
  recheck(): void {
    this.#checks.forget();
    if (!this.empty) void this.#checks.now();
  }

  /** Moves between the text and the banner. */
  switchFocus(): void {
    if (this.#showing.focused) return void this.sending.back();
    this.#caret.keep();
    this.#showing.focus();
  }

  /** Closes the list of findings, and lets go of a held post; false when there is neither. */
  close(): boolean {
    const closed = this.#showing.close();
    if (!this.sending.waiting) return closed;
    void this.sending.back();
    return true;
  }

  /** The editor is gone from the page (a last word may stay for a while), or this script lets go. */
  end(lastWord: boolean): void {
    if (this.#life.signal.aborted) return;
    if (lastWord) this.#responses.left();
    this.#showing.end(lastWord);
    this.#life.abort();
  }

  #onText(before: string): void {
    if (this.#fixes.writing) return;
    this.#showing.stay();
    if (this.empty) return this.#emptied();
    if (before.trim() === '') this.#showing.load();
    this.sending.changed();
    this.#shift(before);
    if (!this.#watch.composing) this.#checks.soon();
  }

  /** What the person presses in the interface. */
  #actions(): ViewActions {
    return actionsOf(() => ({
      checks: this.#checks, findings: this.#findings, fixes: this.#fixes, responses: this.#responses, showing: this.#showing, sending: this.sending,
      signal: this.#life.signal,
      id: () => this.#drafting.id,
      text: () => this.text,
      changed: (before) => {
        if (this.empty) this.#emptied();
        else this.#shift(before);
        return !this.empty;
      },
      recheck: () => this.recheck(),
      say: (message, copy) => this.say(message, copy),
      openOptions: () => void this.#options.background.openOptions().catch(() => this.#options.onFailure()),
    }));
  }

  #shift(before: string): void {
    this.#fixes.forget();
    const quiet = this.#findings.cards.length === 0 && !this.#showing.speaks;
    this.#findings.shift(before, this.text);
    if (!quiet) this.#showing.render();
  }

  /** Posted or deleted: what comes next is another draft. */
  #emptied(): void {
    this.#responses.left();
    this.sending.emptied();
    this.#checks.clear();
    this.#findings.clear();
    this.#responses.clear();
    this.#drafting.renew();
    this.#caret.forget();
    this.#showing.emptied();
  }

  #onAnswer(): void {
    const { answer, about, failed } = this.#checks;
    if (failed) this.#options.onFailure();
    else if (answer !== null) {
      this.#findings.take(answer, about);
      if (about !== this.text) this.#findings.shift(about, this.text);
    }
    this.#self.readable();
    this.#showing.render();
    this.#fixes.resume();
    this.#responses.shown();
    void this.#self.compareModel();
  }
}
