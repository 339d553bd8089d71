import type { Storage } from 'webextension-polyfill';
import { oneAfterAnother } from '../decisions/in-turn.ts';

/** The part of `browser.storage.session` that a list stands on. */
export type SessionStore = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

/** A list that is kept for the browser's session: in memory alone, and gone when the browser closes. */
export interface SessionList<Item> {
  read(): Promise<readonly Item[]>;
  /**
   * Puts what is made of the list in its place; two changes at once are made one after the other.
   * @throws when the browser does not keep it; then nothing is changed.
   */
  change(made: (items: readonly Item[]) => readonly Item[]): Promise<void>;
}

/** Opens the list that stands under a name. It is read from there once and then known; where that fails it counts as empty. */
export function openSessionList<Item>(session: SessionStore, name: string): SessionList<Item> {
  let known: Promise<readonly Item[]> | null = null;
  const inTurn = oneAfterAnother();
  const read = (): Promise<readonly Item[]> => {
    known ??= session.get(name).then(({ [name]: all }) => (Array.isArray(all) ? all as readonly Item[] : []), () => []);
    return known;
  };
  const change: SessionList<Item>['change'] = async (made) => {
    const before = await read();
    const items = made(before);
    // Known at once: who reads while the browser still writes gets the new list.
    known = Promise.resolve(items);
    try {
      await (items.length === 0 ? session.remove(name) : session.set({ [name]: items }));
    } catch (cause) {
      known = Promise.resolve(before);
      throw cause;
    }
  };
  return { read, change: (made) => inTurn(() => change(made)) };
}
