import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps, type Span } from './span.ts';
import { SpanSet } from './span-set.ts';

const spans = fc.array(fc.tuple(fc.nat(1_000), fc.nat(200)).map(([start, length]): Span => ({ start, end: start + length })), { maxLength: 30 });

it('meets what one of its spans overlaps, and nothing else', () => {
  fc.assert(fc.property(spans, spans, (given, added) => {
    const set = new SpanSet(given);
    const all = [...given];
    for (const span of added) {
      expect(set.meets(span)).toBe(all.some((other) => overlaps(other, span)));
      set.add(span);
      all.push(span);
    }
  }));
});
