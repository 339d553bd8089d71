import { describe, expect, it } from 'vitest';
import { openSessionList } from './session-list.ts';

/** A session's store that counts how often it is read; `full` refuses what is written. */
function storeWith(held: Record<string, unknown>, full = false) {
  const counts = { reads: 0 };
  return {
    counts, held,
    get: async () => {
      counts.reads += 1;
      return { ...held };
    },
    set: async (items: Record<string, unknown>) => {
      if (full) throw new Error('quota');
      Object.assign(held, items);
    },
    remove: async (name: string | string[]) => { for (const one of [name].flat()) delete held[one]; },
  };
}

describe('a list kept for the session', () => {
  it('is read once, and is what was written last', async () => {
    const store = storeWith({ names: ['a'] });
    const list = openSessionList<string>(store, 'names');
    expect(await list.read()).toEqual(['a']);
    await list.change((all) => [...all, 'b']);
    expect(await list.read()).toEqual(['a', 'b']);
    expect(store).toMatchObject({ held: { names: ['a', 'b'] }, counts: { reads: 1 } });
  });

  it('takes in both of two changes that come at once, also where it was not read yet', async () => {
    const store = storeWith({ names: ['a'] });
    const list = openSessionList<string>(store, 'names');
    await Promise.all([list.change((all) => [...all, 'b']), list.change((all) => [...all, 'c'])]);
    expect(store.held).toEqual({ names: ['a', 'b', 'c'] });
  });

  it('leaves nothing behind when it is emptied', async () => {
    const store = storeWith({ names: ['a'] });
    await openSessionList<string>(store, 'names').change(() => []);
    expect(store.held).toEqual({});
  });

  it('stays as it was where the browser does not keep it', async () => {
    const list = openSessionList<string>(storeWith({ names: ['a'] }, true), 'names');
    await expect(list.change(() => ['b'])).rejects.toThrow('quota');
    expect(await list.read()).toEqual(['a']);
  });

  it('is empty where something else stands in its place', async () => {
    expect(await openSessionList(storeWith({ names: 'a' }), 'names').read()).toEqual([]);
  });
});
