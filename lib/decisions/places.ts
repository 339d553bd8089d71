import type { Storage } from 'webextension-polyfill';

/** Somewhere values are kept by name. */
export type Place = Pick<Storage.StorageArea, 'get' | 'set'>;

/** A place that is gone when the background is; what is decided in a private window lives here and nowhere else. */
export function memoryPlace(): Place {
  const held = new Map<string, unknown>();
  return {
    async get(keys) {
      return Object.fromEntries([keys].flat().flatMap((key) => (typeof key === 'string' ? [[key, held.get(key)]] : [])));
    },
    async set(items) {
      for (const [key, value] of Object.entries(items)) held.set(key, value);
    },
  };
}

/** The value of this name, whatever it is. */
export async function valueAt(place: Place, name: string): Promise<unknown> {
  return (await place.get(name))[name];
}

/** Values by name kept under one name; none when there are none. Ours alone writes here, so their type is taken as it is. */
export async function recordAt<Value>(place: Place, name: string): Promise<Readonly<Record<string, Value>>> {
  const value = await valueAt(place, name);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, Value> : {};
}

/** The words kept under this name. */
export async function wordsAt(place: Place, name: string): Promise<string[]> {
  const value = await valueAt(place, name);
  return Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];
}
