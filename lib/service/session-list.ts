import type { Storage } from 'webextension-polyfill';

/** The part of `browser.storage.session` that a list stands on. */
export type SessionStore = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

/** A list that is kept for the browser's session: in memory alone, and gone when the browser closes. */
export interface SessionList<Item> {
  read(): Promise<readonly Item[]>;
  /** Puts these in the place of what is there. @throws when the browser does not keep them; then nothing is changed. */
  write(items: readonly Item[]): Promise<void>;
}

/** Opens the list that stands under a name. It is read from there once and then known; where that fails it counts as empty. */
export function openSessionList<Item>(session: SessionStore, name: string): SessionList<Item> {
  let known: Promise<readonly Item[]> | null = null;
  return {
    read() {
      known ??= session.get(name).then(({ [name]: all }) => (Array.isArray(all) ? all as readonly Item[] : []), () => []);
      return known;
    },
    async write(items) {
      const before = known;
      // Known at once: who reads while the browser still writes gets the new list.
      known = Promise.resolve(items);
      try {
        await (items.length === 0 ? session.remove(name) : session.set({ [name]: items }));
      } catch (cause) {
        known = before;
        throw cause;
      }
    },
  };
}
