import type { Storage } from 'webextension-polyfill';
import * as v from 'valibot';
import { SETTING_KEYS, SETTINGS, type SettingKey, type SettingValue } from './catalogue.ts';
import { ManagedPolicy, type Wait } from './managed.ts';
import { resolve, type Settings, type Stored } from './resolve.ts';
import type { Setting } from './setting.ts';

/** A person's own choices stand in `storage.local` under this and the setting's key. */
const PREFIX = 'setting:';

/** What a write came to; a locked setting stays as the institution set it. */
export type Written = 'written' | 'locked';

/** The settings of this browser profile: resolved on read, written one by one, told about when they change. */
export interface SettingsStore {
  /** Never rejects: what can't be read counts as not set. */
  read(): Promise<Settings>;
  /** The same once it is sure what the institution says; that takes some seconds where it says nothing. */
  sure(): Promise<Settings>;
  /** What the person chose, whether it holds now or not: by setting, as stored. */
  own(): Promise<Stored>;
  /** @throws Error when the value does not fit or the browser's storage refuses it. */
  write<Key extends SettingKey>(key: Key, value: SettingValue<Key>): Promise<Written>;
  /** Takes the person's own choice back, so that the institution's or the default holds again. */
  reset(key: SettingKey): Promise<void>;
  /** Stores choices that were judged already (`lib/settings/saved.ts`), also of locked settings: they hold once the lock is gone. */
  takeOver(choices: Stored): Promise<void>;
  /** Calls back with all settings after each change, until the signal ends. */
  onChange(listener: (settings: Settings) => void, signal: AbortSignal): void;
}

function ownChoices(stored: Stored): Stored {
  return Object.fromEntries(Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => [key.slice(PREFIX.length), value]));
}

/**
 * Opens the settings kept in `browser.storage`, which is given in. Open it once, as the background or the page starts: it
 * listens to the storage for as long as that lives.
 */
export function openSettings(storage: Pick<Storage.Static, 'local' | 'managed' | 'onChanged'>, wait?: Wait): SettingsStore {
  const listeners = new Set<(settings: Settings) => void>();
  let known: Promise<Settings> | null = null;

  const own = async (): Promise<Stored> => (
    ownChoices(await storage.local.get(SETTING_KEYS.map((key) => PREFIX + key)).catch((): Stored => ({}))));
  const load = async (): Promise<Settings> => {
    const [person, institution] = await Promise.all([own(), policy.read()]);
    return resolve(person, institution);
  };
  const read = (): Promise<Settings> => {
    known ??= load();
    return known;
  };
  const changed = (): void => {
    known = null;
    void read().then((settings) => {
      for (const listener of listeners) listener(settings);
    });
  };
  const policy = new ManagedPolicy(storage, changed, wait);

  storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed();
    if (area === 'managed') void policy.refresh();
  });

  return {
    read,
    async sure() {
      await policy.sure();
      return read();
    },
    own,
    async write(key, value) {
      const one: Setting<unknown> = SETTINGS[key];
      if (one.personal === false) return 'locked';
      v.assert(one.schema, value);
      const { values } = await read();
      if (values[key].source === 'locked') return 'locked';
      await storage.local.set({ [PREFIX + key]: value });
      known = null;
      return 'written';
    },
    async reset(key) {
      await storage.local.remove(PREFIX + key);
      known = null;
    },
    async takeOver(choices) {
      await storage.local.set(Object.fromEntries(Object.entries(choices).map(([key, value]) => [PREFIX + key, value])));
      known = null;
    },
    onChange(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
