import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Øyvind', 'oyvind'], ['ŁUKASZ', 'lukasz'], ['Nguyễn', 'nguyen'], ['Groß', 'gross'], ['Þór', 'thor'], ['Siân', 'sian'], ["O’Brien", "o'brien"], ['Smith', 'smith'],
  ])('reads %s as %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});
