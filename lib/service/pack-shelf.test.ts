import { describe, expect, it, vi } from 'vitest';
import imu from '../../policies/imu.json' with { type: 'json' };
import { RULE_BOOK } from '../rules/book.ts';
import { openPackShelf } from './pack-shelf.ts';

const bundled = (...ids: string[]) => ({ ids, own: [] });

function sessionWith(kept: Record<string, unknown> = {}) {
  const held: Record<string, unknown> = { ...kept };
  return { held, get: vi.fn(async () => held), set: vi.fn(async (items: Record<string, unknown>) => { Object.assign(held, items); }) };
}

describe('the shelf of packs', () => {
  it('has the packs before any of them was tested, and keeps those that pass', async () => {
    const shelf = openPackShelf(sessionWith(), RULE_BOOK, '1');
    expect(shelf.take(bundled('imu', 'sermo')).packs.map(({ id }) => id)).toEqual(['imu', 'sermo']);
    expect(await shelf.test(bundled('imu'))).toBe(false);
    expect(shelf.take(bundled('imu')).packs.map(({ id }) => id)).toEqual(['imu']);
  });

  it('tests a version once a session, and anew in the next build', async () => {
    const session = sessionWith();
    await openPackShelf(session, RULE_BOOK, '1').test(bundled('imu'));
    const [name] = Object.keys(session.held['self-tests'] as object);
    expect(name).toMatch(/^imu@\d+\.\d+\.\d+@1$/);
    const failed = sessionWith({ 'self-tests': { [name ?? '']: 'example 1 of "flags" gets no such finding' } });
    const shelf = openPackShelf(failed, RULE_BOOK, '1');
    expect(await shelf.test(bundled('imu'))).toBe(true);
    expect(shelf.take(bundled('imu'))).toEqual({ packs: [], refused: [{ pack: 'imu', reason: 'example 1 of "flags" gets no such finding' }] });
    expect(await openPackShelf(failed, RULE_BOOK, '2').test(bundled('imu'))).toBe(false);
  });

  it('refuses a pack nobody knows, and goes on when the session keeps nothing', async () => {
    const broken = { get: async () => { throw new Error('no'); }, set: async () => { throw new Error('no'); } };
    const shelf = openPackShelf(broken, RULE_BOOK, '1');
    expect(await shelf.test(bundled('imu', 'nowhere'))).toBe(false);
    expect(shelf.take(bundled('imu', 'nowhere')).refused).toEqual([{ pack: 'nowhere', reason: 'no pack has this name' }]);
  });

  describe('of an institution', () => {
    const own = (change: Record<string, unknown> = {}) => JSON.stringify({ ...imu, id: 'nordhaven', name: 'Nordhaven', ...change });
    const wanted = (...texts: string[]) => ({ ids: ['nordhaven'], own: texts });

    it('has its packs beside the others, in force when their ids are', async () => {
      const shelf = openPackShelf(sessionWith(), RULE_BOOK, '1');
      expect(shelf.take(wanted(own())).packs.map(({ name }) => name)).toEqual(['Nordhaven']);
      expect(shelf.take({ ids: ['imu'], own: [own()] }).packs.map(({ id }) => id)).toEqual(['imu']);
      expect(shelf.all([own()]).packs.map(({ id }) => id)).toContain('nordhaven');
      expect(await shelf.test(wanted(own()))).toBe(false);
    });

    it('refuses one that fails its own examples, until it is mended', async () => {
      const [example] = imu.examples.flags;
      const failing = own({ examples: { flags: [{ ...example, draft: { text: 'Good morning.' } }], passes: [] } });
      const shelf = openPackShelf(sessionWith(), RULE_BOOK, '1');
      expect(await shelf.test(wanted(failing))).toBe(true);
      expect(shelf.take(wanted(failing))).toMatchObject({ packs: [], refused: [{ pack: 'nordhaven', reason: expect.stringContaining('example 1 of "flags"') }] });
      expect(await shelf.test(wanted(own()))).toBe(false);
      expect(shelf.take(wanted(own())).refused).toEqual([]);
    });

    it('tells those that can\'t be used, once each, though no id asks for them', () => {
      const shelf = openPackShelf(sessionWith(), RULE_BOOK, '1');
      const { packs, refused } = shelf.take({ ids: ['imu', 'nordhaven'], own: ['{', own({ clauses: [] }), own({ id: 'imu' })] });
      expect(packs.map(({ id }) => id)).toEqual(['imu']);
      expect(refused).toEqual([
        { pack: 'own 1', reason: 'is no JSON' },
        { pack: 'nordhaven', reason: 'clauses: must hold at least one clause' },
        { pack: 'imu', reason: 'the own pack 3 has the name of another pack' },
      ]);
    });
  });
});
