import { describe, expect, it, vi } from 'vitest';
import { openWishes } from './panel-wishes.ts';

const CHECK = { kind: 'check-page', tab: 7 } as const;

describe('what a panel is asked to do', () => {
  it('is told to open panels, and waits for one that opens', async () => {
    const tell = vi.fn(async () => {});
    const wishes = openWishes(tell, () => 1_000);
    await wishes.make(3, CHECK);
    expect(tell).toHaveBeenCalledOnce();
    expect(wishes.of(3)).toEqual({ at: 1_000, wish: CHECK });
    expect(wishes.of(4)).toBeNull();
  });

  it('is not done by a panel that is opened long after, and no text of it is kept', async () => {
    vi.useFakeTimers();
    const wishes = openWishes(async () => {});
    await wishes.make(3, { kind: 'draft', text: 'Words' });
    vi.advanceTimersByTime(5_000);
    expect(wishes.of(3)?.wish).toEqual({ kind: 'draft', text: 'Words' });
    vi.advanceTimersByTime(5_000);
    expect(wishes.of(3)).toBeNull();
    vi.useRealTimers();
  });

  it('can be told from the one before', async () => {
    const wishes = openWishes(async () => {}, () => 5);
    await wishes.make(3, CHECK);
    const first = wishes.of(3);
    await wishes.make(3, CHECK);
    expect(wishes.of(3)?.at).not.toBe(first?.at);
  });
});
