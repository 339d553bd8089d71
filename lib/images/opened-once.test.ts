import { describe, expect, it, vi } from 'vitest';
import { openedOnce } from './opened-once.ts';

describe('what is opened once', () => {
  it('is there for all who ask, and begun by the first', async () => {
    const begin = vi.fn(async () => 'engine');
    const opened = openedOnce(begin);
    expect(begin).not.toHaveBeenCalled();
    expect(await Promise.all([opened(), opened()])).toEqual(['engine', 'engine']);
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it('is tried again for the next who asks where it failed', async () => {
    const opened = openedOnce(vi.fn(async () => 'engine').mockRejectedValueOnce(new Error('no bytes')));
    await expect(opened()).rejects.toThrow('no bytes');
    expect(await opened()).toBe('engine');
  });
});
