import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, covers, overlaps } from './span.ts';

describe('applyEdits', () => {
  it('applies edits in any order, all offsets meaning the text before', () => {
    expect(applyEdits('abc def', [{ start: 4, end: 7, text: 'xyz!' }, { start: 0, end: 3, text: '' }])).toBe(' xyz!');
  });

  it('inserts at an empty span', () => {
    expect(applyEdits('ab', [{ start: 1, end: 1, text: '-' }])).toBe('a-b');
  });

  it('refuses edits that overlap or reach past the text', () => {
    expect(() => applyEdits('abcdef', [{ start: 0, end: 3, text: '' }, { start: 2, end: 4, text: '' }])).toThrow(RangeError);
    expect(() => applyEdits('abc', [{ start: 2, end: 4, text: '' }])).toThrow(RangeError);
  });

  it('leaves everything outside the edit to the letter', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (text, put, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      const result = applyEdits(text, [{ start, end, text: put }]);
      expect(result.startsWith(text.slice(0, start)) && result.endsWith(text.slice(end))).toBe(true);
      expect(result.length).toBe(text.length - (end - start) + put.length);
    }));
  });
});

describe('spans', () => {
  it('touching spans do not overlap, and a span covers itself', () => {
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(false);
    expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true);
    expect(covers({ start: 0, end: 3 }, { start: 0, end: 3 })).toBe(true);
  });
});
