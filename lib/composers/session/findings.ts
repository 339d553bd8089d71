import type { Fix } from '../../checking/report.ts';
import type { Card, Checked, Decision } from '../../checking/view.ts';
import type { CardsOf } from '../background.ts';
import { shiftCards } from './shift.ts';

/** Tiers at which Post waits for the person. */
const HOLDING: readonly string[] = ['hold', 'block'];

/** What is shown of a draft: its cards, what the person said about them, and the fixes known so far. */
export class Findings {
  cards: readonly Card[] = [];
  /** By card id; null while they are being worked out. */
  fixes: Record<string, readonly Fix[] | null> = {};
  /** By finding id. Taken from each answer, and ahead of it when the person has just decided. */
  #decisions: Record<string, Decision> = {};
  /**
   * Cards as they were when the person decided about them. A word never to be flagged, and a permission, take the
   * finding out of the next report; it stays listed here so that it can be undone from the same place.
   */
  #dealtWith = new Map<string, Card>();
  readonly #cardsOf: CardsOf;

  constructor(cardsOf: CardsOf) {
    this.#cardsOf = cardsOf;
  }

  /** Open cards that Post waits for. */
  get holding(): readonly Card[] {
    return this.cards.filter(({ tier, decision }) => decision === null && HOLDING.includes(tier));
  }

  card(id: string): Card | undefined {
    return this.cards.find((card) => card.id === id);
  }

  /** Takes an answer about this text. */
  take({ report, citations, decisions }: Checked, text: string): void {
    this.#decisions = { ...decisions };
    const cards = this.#cardsOf(report, text, citations, this.#decisions);
    const gone = [...this.#dealtWith.values()].filter(({ id, quote }) => !cards.some((card) => card.id === id) && text.includes(quote));
    this.cards = [...cards, ...gone.map((card) => ({ ...card, span: null }))];
    this.fixes = {};
  }

  /** The text changed: marks move with their words, and fixes of the text before are void. */
  shift(before: string, after: string): void {
    this.cards = shiftCards(this.cards, before, after);
    this.fixes = {};
  }

  /** The person decided, or with null took it back. The findings it is about, with their words. */
  decide(card: Card, decision: Decision | null): readonly { finding: string; words: string }[] {
    for (const { id } of card.findings) {
      if (decision === null) delete this.#decisions[id];
      else this.#decisions[id] = decision;
    }
    if (decision === null) this.#dealtWith.delete(card.id);
    else this.#dealtWith.set(card.id, { ...card, decision });
    this.cards = this.cards.map((one) => (one.id === card.id ? { ...one, decision } : one));
    return card.findings.map(({ id }) => ({ finding: id, words: card.quote }));
  }

  /** Another draft begins. */
  clear(): void {
    this.cards = [];
    this.fixes = {};
    this.#decisions = {};
    this.#dealtWith.clear();
  }
}
