import { overlaps, type Span } from './span.ts';

/** Width of a stretch, in UTF-16 units: most words lie in one or two. */
const WIDTH = 64;

/** Spans of a text, put down by the stretches they lie in, so that a thousandth is compared with its neighbours and not with all others. */
export class SpanSet {
  readonly #byStretch = new Map<number, Span[]>();

  constructor(spans: readonly Span[] = []) {
    for (const span of spans) this.add(span);
  }

  add(span: Span): void {
    for (let stretch = Math.floor(span.start / WIDTH); stretch * WIDTH <= span.end; stretch += 1) {
      const own = this.#byStretch.get(stretch);
      if (own === undefined) this.#byStretch.set(stretch, [span]);
      else own.push(span);
    }
  }

  /** True when a span shares at least one UTF-16 unit with one of these. */
  meets(span: Span): boolean {
    for (let stretch = Math.floor(span.start / WIDTH); stretch * WIDTH <= span.end; stretch += 1) {
      if (this.#byStretch.get(stretch)?.some((other) => overlaps(other, span))) return true;
    }
    return false;
  }
}
