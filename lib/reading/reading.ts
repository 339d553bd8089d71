import type { Draft } from '../draft/draft.ts';
import type { Span } from '../draft/span.ts';
import { normalise, type Normalised } from './normalise.ts';

/** The longest text that is read, in UTF-16 units; what lies beyond is reported as not checked. */
export const LONGEST_TEXT = 50_000;

/** Something that can be known about a text. Named functions of a Reading; each is worked out once for a draft. */
export type Feature<T> = (reading: Reading) => T;

/**
 * What a draft says. Spans everywhere inside a Reading are offsets in `reading.text`, the plain form;
 * `typed` maps them back to the draft as it was typed. It knows no policy.
 */
export class Reading {
  readonly draft: Draft;
  readonly #normalised: Normalised;
  readonly #known: Map<Feature<unknown>, unknown>;

  /** `known`: answers of features that are known beforehand and are not worked out. */
  constructor(draft: Draft, known: ReadonlyMap<Feature<unknown>, unknown> = new Map()) {
    this.draft = draft;
    this.#known = new Map(known);
    this.#normalised = normalise(draft.text.slice(0, LONGEST_TEXT));
  }

  /** The plain form of the text. */
  get text(): string {
    return this.#normalised.text;
  }

  /** The answer of a feature, computed on first demand and remembered. */
  get<T>(feature: Feature<T>): T {
    const known = this.#known.get(feature) as T | undefined;
    // What is worked out as undefined is remembered too.
    if (known !== undefined || this.#known.has(feature)) return known as T;
    const answer = feature(this);
    this.#known.set(feature, answer);
    return answer;
  }

  /** The answer of a feature if anybody asked for it before; undefined otherwise. */
  known<T>(feature: Feature<T>): T | undefined {
    return this.#known.get(feature) as T | undefined;
  }

  /** The words a span covers, in the plain form. */
  quote(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** The span of the draft as typed that a span of `text` came from. */
  typed(span: Span): Span {
    return this.#normalised.typed(span);
  }
}

/** The post that is answered, read like a draft; null when there is none. */
export function answered(reading: Reading): Reading | null {
  const { replyTo } = reading.draft;
  return replyTo ? new Reading({ id: 'answered', revision: 0, site: reading.draft.site, surface: 'post', text: replyTo }) : null;
}
