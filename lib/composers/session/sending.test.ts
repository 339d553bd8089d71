// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sending } from './sending.ts';

type Parts = ConstructorParameters<typeof Sending>[0];

describe('a post that waits for the person', () => {
  let life: AbortController;
  let stands: boolean;
  let said: string[];
  let sending: Sending;

  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
    stands = false;
    said = [];
    sending = new Sending({
      signal: life.signal, caret: { keep: () => {} },
      showing: { load: () => {}, render: () => {}, focus: () => {}, get stands() { return stands; }, say: ({ id }: { id: string }) => said.push(id) },
    } as unknown as Parts);
  });
  afterEach(() => { vi.useRealTimers(); });

  it('goes, and says so, where there is no way to ask', () => {
    const release = vi.fn();
    sending.wait(release);
    vi.advanceTimersByTime(10_000);
    expect(release).toHaveBeenCalledTimes(1);
    expect(said).toEqual(['notice.unchecked']);
  });

  it('does not go by itself where the page draws its box anew, and what asked goes with the old one', () => {
    const release = vi.fn();
    stands = true;
    sending.wait(release);
    life.abort();
    stands = false;
    vi.advanceTimersByTime(10_000);
    expect(release).not.toHaveBeenCalled();
    expect(sending.waiting).toBe(false);
  });

  it('does not begin to wait where the box went away while it was checked', () => {
    const release = vi.fn();
    life.abort();
    sending.wait(release);
    vi.advanceTimersByTime(10_000);
    expect(release).not.toHaveBeenCalled();
  });
});
