import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BareEnter } from './bare-enter.ts';

let bareEnter: BareEnter;
beforeEach(() => {
  vi.spyOn(performance, 'now').mockReturnValue(1_000);
  bareEnter = new BareEnter();
});

describe('a text that was let go for the person\'s own Enter', () => {
  it('goes as it is, once, and no other does', () => {
    bareEnter.grant('Well done');
    expect([bareEnter.grants('Well done'), bareEnter.grants('Well done, Marcus')]).toEqual([true, false]);
    bareEnter.revoke();
    expect(bareEnter.grants('Well done')).toBe(false);
  });

  it('does not go from a box that was emptied in between', () => {
    bareEnter.grant('Well done');
    bareEnter.emptied(true);
    expect(bareEnter.grants('Well done')).toBe(false);
  });
});

describe('a text that left unseen', () => {
  it('is told of once, where it had not passed', () => {
    bareEnter.emptied(false);
    expect([bareEnter.slipped(999), bareEnter.slipped(999)]).toEqual([true, false]);
  });

  it.each([
    ['it had passed', () => bareEnter.emptied(true), 999],
    ['the box was emptied before the key', () => bareEnter.emptied(false), 1_001],
    ['words stand there again', () => { bareEnter.emptied(false); bareEnter.filled(); }, 999],
  ])('is none where %s', (_what, before, since) => {
    before();
    expect(bareEnter.slipped(since)).toBe(false);
  });
});
