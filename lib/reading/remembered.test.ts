import { describe, expect, it, vi } from 'vitest';
import { remembering } from './remembered.ts';

describe('work that is remembered', () => {
  it('is done once a word, also where nothing comes of it', () => {
    const work = vi.fn((word: string) => (word === 'none' ? undefined : word.length));
    const lengthOf = remembering(work);
    expect(['ward', 'none', 'ward', 'none'].map(lengthOf)).toEqual([4, undefined, 4, undefined]);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('forgets what was not asked of for long, and only that', () => {
    const work = vi.fn((word: string) => word);
    const same = remembering(work);
    same('often');
    same('once');
    for (let number = 0; number < 20_000; number += 1) {
      same(String(number));
      same('often');
    }
    expect(work).toHaveBeenCalledTimes(20_002);
    same('once');
    expect(work).toHaveBeenCalledTimes(20_003);
  });
});
