import { describe, expect, it } from 'vitest';
import { backupOf } from './backup.ts';
import { resolve, type Stored } from './resolve.ts';

/** A person's settings and words, beside what the institution says. */
function opened(own: Stored, allowed: readonly string[], institution: Stored = {}) {
  const kept = { own, allowed: [...allowed] };
  const backup = backupOf(
    {
      own: async () => kept.own,
      takeOver: async (choices) => { kept.own = choices; },
      read: async () => resolve(kept.own, institution),
    },
    { read: async () => kept.allowed, allow: async (word) => { kept.allowed.push(word); } },
    (message) => `<${message}>`,
  );
  return { backup, kept };
}

const CHOICES = { strictness: 'strict', packs: ['imu'] };

describe('a backup', () => {
  it('brings settings and words to another browser, and says how many', async () => {
    const text = await opened(CHOICES, ['Addison']).backup.save();
    const { backup, kept } = opened({}, []);
    expect(await backup.load(text)).toEqual([{ id: 'backup.loaded', data: { count: 2, words: 1 } }]);
    expect(kept).toEqual({ own: CHOICES, allowed: ['Addison'] });
  });

  it('names what the institution has locked', async () => {
    const text = await opened(CHOICES, []).backup.save();
    const { backup } = opened({}, [], { strictness: 'standard', locked: ['strictness'] });
    expect(await backup.load(text)).toContainEqual({ id: 'backup.locked', data: { settings: '<setting.strictness>' } });
  });

  it('is refused whole, by the setting\'s name where one does not fit', async () => {
    const text = await opened({ ...CHOICES, strictness: 'loud' }, ['Addison']).backup.save();
    const { backup, kept } = opened({}, []);
    expect(await backup.load(text)).toMatchObject([{ id: 'setting.refused.value', data: { setting: '<setting.strictness>' } }]);
    expect(kept).toEqual({ own: {}, allowed: [] });
    expect(await backup.load('no file of ours')).toEqual([{ id: 'setting.refused.no-json', data: {} }]);
  });
});
