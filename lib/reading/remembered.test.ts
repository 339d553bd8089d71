import { describe, expect, it, vi } from 'vitest';
import { remembering } from './remembered.ts';

describe('work that is remembered', () => {
  it('is done once a word, also where nothing comes of it', () => {
    const work = vi.fn((word: string) => (word === 'none' ? undefined : word.length));
    const lengthOf = remembering(work);
    expect(['ward', 'none', 'ward', 'none'].map(lengthOf)).toEqual([4, undefined, 4, undefined]);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('does not grow without end', () => {
    const work = vi.fn((word: string) => word);
    const same = remembering(work);
    same('first');
    for (let number = 0; number < 5_000; number += 1) same(String(number));
    same('first');
    expect(work).toHaveBeenCalledTimes(5_002);
  });
});
