import type { Card, Decision } from '../../checking/view.ts';
import type { Draft } from '../../draft/draft.ts';
import type { Background } from '../background.ts';
import type { Findings } from './findings.ts';
import { SentDraft } from './sent-draft.ts';

/** Tells the background what the person does about findings: what they decide, and what becomes of warnings. */
export class Responses {
  readonly #background: Background;
  readonly #findings: Findings;
  readonly #onFailure: () => void;
  /** Findings told as shown. */
  readonly #shown = new Set<string>();
  readonly #sent = new SentDraft();

  constructor(background: Background, findings: Findings, onFailure: () => void) {
    this.#background = background;
    this.#findings = findings;
    this.#onFailure = onFailure;
  }

  /** The person decided about a card, or with null took it back. Resolves to false when that could not be kept. */
  async decide(draft: string, card: Card, decision: Decision | null): Promise<boolean> {
    const subjects = this.#findings.decide(card, decision);
    const kept = await Promise.all(subjects.map((subject) => this.#background.decide({ draft, ...subject }, decision).catch(() => false)));
    return !kept.includes(false);
  }

  /** Each warning counts as shown once a draft. Only warnings grow quiet with time; what holds a post does not. */
  shown(): void {
    for (const { id, rule } of this.#openWarnings) {
      if (this.#shown.has(id)) continue;
      this.#shown.add(id);
      this.#count(rule, 'shown');
    }
  }

  /** The text went out over the warnings that stood. */
  wentPast(draft: Draft): void {
    this.sent(draft);
    for (const { rule } of this.#openWarnings) this.#count(rule, 'overridden');
  }

  /** The text was sent. */
  sent(draft: Draft): void {
    this.#sent.sent(draft);
  }

  /** The box is empty, or gone. What was sent from it just before went out, and is told so that it is known when it is posted again. */
  left(): void {
    const gone = this.#sent.gone();
    if (gone !== null) void this.#background.keepPost(gone).catch(this.#onFailure);
  }

  /** The text was changed because of a warning. */
  actedOn(rule: string): void {
    this.#count(rule, 'acted-on');
  }

  /** Another draft begins. */
  clear(): void {
    this.#shown.clear();
  }

  get #openWarnings() {
    return this.#findings.cards.filter(({ tier, decision }) => tier === 'warn' && decision === null).flatMap(({ findings }) => findings);
  }

  #count(rule: string, outcome: 'shown' | 'overridden' | 'acted-on'): void {
    void this.#background.count(rule, outcome).catch(this.#onFailure);
  }
}
