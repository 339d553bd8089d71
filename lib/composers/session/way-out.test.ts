import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WayOut } from './way-out.ts';

let wayOut: WayOut;
beforeEach(() => {
  vi.spyOn(performance, 'now').mockReturnValue(1_000);
  wayOut = new WayOut();
});

describe('a text that was let go for the person\'s own Enter', () => {
  it('goes as it is, once, and no other does', () => {
    wayOut.grant('Well done');
    expect([wayOut.grants('Well done'), wayOut.grants('Well done, Marcus')]).toEqual([true, false]);
    wayOut.revoke();
    expect(wayOut.grants('Well done')).toBe(false);
  });

  it('does not go from a box that was emptied in between', () => {
    wayOut.grant('Well done');
    wayOut.emptied(true);
    expect(wayOut.grants('Well done')).toBe(false);
  });
});

describe('a text that left unseen', () => {
  it('is told of once, where it had not passed', () => {
    wayOut.emptied(false);
    expect([wayOut.slipped(999), wayOut.slipped(999)]).toEqual([true, false]);
  });

  it.each([
    ['it had passed', () => wayOut.emptied(true), 999],
    ['the box was emptied before the key', () => wayOut.emptied(false), 1_001],
    ['words stand there again', () => { wayOut.emptied(false); wayOut.filled(); }, 999],
  ])('is none where %s', (_what, before, since) => {
    before();
    expect(wayOut.slipped(since)).toBe(false);
  });
});
