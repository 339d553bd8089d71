import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../draft/span.ts';
import { changeBetween, shiftSpan } from './shift.ts';

describe('between a key and the next report', () => {
  it('finds the one change that makes the second text of the first', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, was, is, tail) => {
      const before = head + was + tail;
      const after = head + is + tail;
      expect(applyEdits(before, [changeBetween(before, after)])).toBe(after);
    }));
  });

  it('never puts a mark under other words', () => {
    fc.assert(fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), fc.nat(30), fc.nat(30), (before, after, a, b) => {
      const span = { start: Math.min(a, b, before.length), end: Math.min(Math.max(a, b), before.length) };
      const moved = shiftSpan(span, changeBetween(before, after));
      if (moved !== null) expect(after.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
    }));
  });

  it.each([
    ['typing after it', 'Marcus', 'Marcus!', { start: 0, end: 6 }],
    ['typing before it', 'Marcus', 'So Marcus', { start: 3, end: 9 }],
    ['a change inside it', 'Marcus', 'Marus', null],
    ['its deletion', 'Marcus came', ' came', null],
  ])('follows %s', (_what, before, after, span) => {
    expect(shiftSpan({ start: 0, end: 6 }, changeBetween(before, after))).toEqual(span);
  });
});
