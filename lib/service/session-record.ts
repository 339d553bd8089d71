import type { Storage } from 'webextension-polyfill';
import { oneAfterAnother } from '../decisions/in-turn.ts';

/** The part of `browser.storage.session` that a record stands on. */
export type RecordStore = Pick<Storage.StorageArea, 'get' | 'set'>;

/** Values by name that are kept for the browser's session: in memory alone, and gone when the browser closes. */
export interface SessionRecord<Value> {
  /** Empty where the browser gives nothing back. */
  read(): Promise<Readonly<Record<string, Value>>>;
  /** Never rejects: a value that can't be kept is as if it had never been told. */
  set(name: string, value: Value): Promise<void>;
}

/** Opens the record that stands under a key. Ours alone writes there, so the type of its values is taken as it is. */
export function openSessionRecord<Value>(session: RecordStore, key: string): SessionRecord<Value> {
  // Each change reads what the one before has written.
  const inTurn = oneAfterAnother();
  const read = async (): Promise<Readonly<Record<string, Value>>> => {
    const { [key]: all } = await session.get(key).catch((): Record<string, unknown> => ({}));
    return typeof all === 'object' && all !== null ? all as Record<string, Value> : {};
  };
  return {
    read,
    set: (name, value) => inTurn(async () => session.set({ [key]: { ...await read(), [name]: value } })).catch(() => undefined),
  };
}
