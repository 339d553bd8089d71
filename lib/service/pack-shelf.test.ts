import { describe, expect, it, vi } from 'vitest';
import { RULE_BOOK } from '../rules/book.ts';
import { openPackShelf } from './pack-shelf.ts';

function sessionWith(kept: Record<string, unknown> = {}) {
  const held: Record<string, unknown> = { ...kept };
  return { held, get: vi.fn(async () => held), set: vi.fn(async (items: Record<string, unknown>) => { Object.assign(held, items); }) };
}

describe('the shelf of packs', () => {
  it('has the packs before any of them was tested, and keeps those that pass', async () => {
    const shelf = openPackShelf(sessionWith(), RULE_BOOK, '1');
    expect(shelf.take(['imu', 'sermo']).packs.map(({ id }) => id)).toEqual(['imu', 'sermo']);
    expect(await shelf.test(['imu'])).toBe(false);
    expect(shelf.take(['imu']).packs.map(({ id }) => id)).toEqual(['imu']);
  });

  it('tests a version once a session, and anew in the next build', async () => {
    const session = sessionWith();
    await openPackShelf(session, RULE_BOOK, '1').test(['imu']);
    const [name] = Object.keys(session.held['self-tests'] as object);
    expect(name).toMatch(/^imu@\d+\.\d+\.\d+@1$/);
    const failed = sessionWith({ 'self-tests': { [name ?? '']: 'example 1 of "flags" gets no such finding' } });
    const shelf = openPackShelf(failed, RULE_BOOK, '1');
    expect(await shelf.test(['imu'])).toBe(true);
    expect(shelf.take(['imu'])).toEqual({ packs: [], refused: [{ pack: 'imu', reason: 'example 1 of "flags" gets no such finding' }] });
    expect(await openPackShelf(failed, RULE_BOOK, '2').test(['imu'])).toBe(false);
  });

  it('refuses a pack nobody knows, and goes on when the session keeps nothing', async () => {
    const broken = { get: async () => { throw new Error('no'); }, set: async () => { throw new Error('no'); } };
    const shelf = openPackShelf(broken, RULE_BOOK, '1');
    expect(await shelf.test(['imu', 'nowhere'])).toBe(false);
    expect(shelf.take(['imu', 'nowhere']).refused).toEqual([{ pack: 'nowhere', reason: 'no pack has this name' }]);
  });
});
