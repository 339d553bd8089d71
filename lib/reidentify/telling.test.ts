import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clue, ClueKind, Fact } from './clue.ts';
import { guardedly, likelyOf } from './telling.ts';

const KINDS: readonly ClueKind[] = ['age', 'condition', 'procedure', 'event', 'occupation', 'one-of-a-kind', 'detail', 'time', 'place'];
const fact: fc.Arbitrary<Fact> = fc.oneof(
  fc.integer({ min: 0, max: 90 }).map((from): Fact => ({ says: 'age', ages: { from, to: from + 10 } })),
  fc.double({ min: -6, max: 0, noNaN: true }).map((order): Fact => ({ says: 'lasts', share: [10 ** order / 2, 10 ** order] })),
  fc.double({ min: -6, max: 0, noNaN: true }).map((order): Fact => ({ says: 'trait', share: [10 ** order / 2, 10 ** order] })),
  fc.double({ min: -1, max: 3, noNaN: true }).map((order): Fact => ({ says: 'window', days: [10 ** order / 2, 10 ** order] })),
  fc.double({ min: 0, max: 3, noNaN: true }).map((order): Fact => ({ says: 'one-of', persons: [1, 10 ** order] })),
  fc.double({ min: 3, max: 8, noNaN: true }).map((order): Fact => ({ says: 'place', persons: [10 ** order / 2, 10 ** order], country: 'GB' })),
);
const clue = fc.tuple(fc.constantFrom(...KINDS), fc.array(fact, { maxLength: 2 })).map(([kind, facts]): Clue => (
  { kind, source: 'draft', span: null, words: '', facts }));
const SLACK = 1 + 1e-9;

describe('how many fit, taken guardedly', () => {
  it('never grows when a clue is added', () => {
    fc.assert(fc.property(fc.array(clue, { maxLength: 6 }), clue, (clues, added) => {
      expect(guardedly({ clues: [...clues, added], around: [] })).toBeLessThanOrEqual(guardedly({ clues, around: [] }) * SLACK);
    }), { numRuns: 500 });
  });

  it('is what the figures come to where no firm kind is told, and never less', () => {
    const place: Clue = { kind: 'place', source: 'draft', span: null, words: 'Leeds', facts: [{ says: 'place', persons: [5e5, 1e6], country: 'GB' }] };
    expect(guardedly({ clues: [place], around: [] })).toBe(likelyOf({ clues: [place], around: [] }));
    fc.assert(fc.property(fc.array(clue, { maxLength: 6 }), (clues) => {
      expect(guardedly({ clues, around: [] }) * SLACK).toBeGreaterThanOrEqual(likelyOf({ clues, around: [] }));
    }), { numRuns: 300 });
  });
});
