import { describe, expect, it } from 'vitest';
import { firstFrom } from './in-order.ts';

const spans = [{ start: 0, end: 2 }, { start: 3, end: 5 }, { start: 5, end: 9 }];

describe('firstFrom', () => {
  it.each([[0, 0], [1, 1], [3, 1], [4, 2], [5, 2], [6, 3]])('from offset %i it is span %i', (offset, index) => {
    expect(firstFrom(spans, offset)).toBe(index);
  });

  it('is none in no spans', () => expect(firstFrom([], 0)).toBe(0));
});
