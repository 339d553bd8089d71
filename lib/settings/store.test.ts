import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Storage } from 'webextension-polyfill';
import type { Wait } from './managed.ts';
import { openSettings, type SettingsStore } from './store.ts';

const storage = fakeBrowser.storage as unknown as Storage.Static;
const soon = async (): Promise<void> => {
  await new Promise((resolve) => { setTimeout(resolve, 0); });
};
/** A pause that takes no time but lets everything else go first. */
const open = (): SettingsStore => openSettings(storage, soon);

/** Managed storage with a will of its own, beside the fake's local storage. */
function managedBy(get: () => Promise<Record<string, unknown>>, wait: Wait = soon): SettingsStore {
  return openSettings({ local: storage.local, onChanged: storage.onChanged, managed: { ...storage.managed, get } }, wait);
}

/** A pause of which a longer one lasts longer: a turn for every half second. */
const inTurns: Wait = async (milliseconds) => {
  for (let passed = 0; passed <= milliseconds; passed += 500) await soon();
};

async function afterAsking(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await soon();
}

beforeEach(() => fakeBrowser.reset());

describe('a person\'s choice', () => {
  it('is kept under a key of its own and read back', async () => {
    const settings = open();
    expect(await settings.write('strictness', 'strict')).toBe('written');
    expect(await storage.local.get(null)).toEqual({ 'setting:strictness': 'strict' });
    expect((await settings.read()).values.strictness).toEqual({ value: 'strict', source: 'person' });
  });

  it('gives way to the default when it is taken back', async () => {
    const settings = open();
    await settings.write('packs', ['imu']);
    await settings.reset('packs');
    expect((await settings.read()).values.packs.source).toBe('default');
  });

  it('is refused where the institution locked, and where it does not fit', async () => {
    await storage.managed.set({ packs: ['mount-sinai'], locked: ['packs'] });
    const settings = open();
    expect(await settings.write('packs', [])).toBe('locked');
    await expect(settings.write('strictness', 'loud' as 'strict')).rejects.toThrow('must be relaxed, standard or strict');
    expect(await storage.local.get(null)).not.toHaveProperty(['setting:packs']);
  });

  it('is told about, also when another page writes it, until nobody listens any more', async () => {
    const settings = open();
    const heard = vi.fn();
    const listening = new AbortController();
    settings.onChange((now) => heard(now.values.strictness.value), listening.signal);
    await storage.local.set({ 'setting:strictness': 'relaxed', 'allowed-words': ['Wilson'] });
    await soon();
    expect(heard.mock.calls).toEqual([['relaxed']]);
    listening.abort();
    await storage.local.set({ 'setting:strictness': 'strict' });
    await soon();
    expect(heard).toHaveBeenCalledTimes(1);
    expect((await settings.read()).values.strictness.value).toBe('strict');
  });
});

describe('an institution\'s policy', () => {
  it('holds on the first read when the browser has it ready', async () => {
    await storage.managed.set({ strictness: 'strict' });
    expect((await open().read()).values.strictness).toEqual({ value: 'strict', source: 'institution' });
  });

  it('is none where Firefox rejects, and forgets an earlier one at once', async () => {
    await storage.local.set({ 'managed:last-known': { strictness: 'strict' } });
    const settings = managedBy(() => Promise.reject(new Error('Managed storage manifest not found')));
    expect((await settings.read()).values.strictness.source).toBe('default');
    expect(await storage.local.get('managed:last-known')).toEqual({ 'managed:last-known': {} });
  });

  it('is the last known while the browser says "empty" before it is ready, then the fresh one', async () => {
    await storage.local.set({ 'managed:last-known': { strictness: 'strict' } });
    const answers = [{}, {}, { strictness: 'relaxed' }];
    const settings = managedBy(async () => answers.shift() ?? { strictness: 'relaxed' });
    const heard = vi.fn();
    settings.onChange((now) => heard(now.values.strictness), new AbortController().signal);
    expect((await settings.read()).values.strictness.value).toBe('strict');
    await afterAsking();
    expect((await settings.read()).values.strictness.value).toBe('relaxed');
    expect(heard).toHaveBeenLastCalledWith({ value: 'relaxed', source: 'institution' });
  });

  it('is found on the very first start, too, when it comes late', async () => {
    const answers = [{}, { packs: ['imu'] }];
    const settings = managedBy(async () => answers.shift() ?? { packs: ['imu'] });
    expect((await settings.read()).values.packs.source).toBe('default');
    await afterAsking();
    expect((await settings.read()).values.packs).toEqual({ value: ['imu'], source: 'institution' });
    expect(await storage.local.get('managed:last-known')).toEqual({ 'managed:last-known': { packs: ['imu'] } });
  });

  it('is waited for where that matters, also when there is none or a read hangs', async () => {
    const answers = [{}, {}, { welcome: false }];
    const late = managedBy(async () => answers.shift() ?? { welcome: false }, inTurns);
    expect((await late.sure()).values.welcome).toEqual({ value: false, source: 'institution' });
    await storage.local.clear();
    const empty = Array.from({ length: 6 }, () => ({}));
    const veryLate = managedBy(async () => empty.pop() ?? { welcome: false }, inTurns);
    expect((await veryLate.sure()).values.welcome).toEqual({ value: false, source: 'institution' });
    await storage.local.clear();
    expect((await managedBy(async () => ({}), inTurns).sure()).values.welcome.source).toBe('default');
    expect((await managedBy(() => new Promise(() => undefined), inTurns).sure()).values.welcome.source).toBe('default');
  });

  it('counts as withdrawn when it stays empty to the end', async () => {
    await storage.local.set({ 'managed:last-known': { strictness: 'strict' } });
    const settings = managedBy(async () => ({}));
    expect((await settings.read()).values.strictness.value).toBe('strict');
    await afterAsking();
    expect((await settings.read()).values.strictness).toEqual({ value: 'standard', source: 'default' });
  });

  it('is the last known when a read hangs or fails', async () => {
    await storage.local.set({ 'managed:last-known': { strictness: 'strict' } });
    const hanging = managedBy(() => new Promise(() => undefined));
    expect((await hanging.read()).values.strictness.value).toBe('strict');
    const failing = managedBy(() => Promise.reject(new Error('disk')));
    expect((await failing.read()).values.strictness.value).toBe('strict');
    await afterAsking();
    expect((await failing.read()).values.strictness.value).toBe('strict');
  });

  it('takes effect while the browser runs', async () => {
    const settings = open();
    await settings.read();
    await storage.managed.set({ strictness: 'strict' });
    await afterAsking();
    expect((await settings.read()).values.strictness.value).toBe('strict');
    await storage.managed.clear();
    await afterAsking();
    expect((await settings.read()).values.strictness.value).toBe('standard');
  });

  it('is told to open pages also by a background that the change has woken', async () => {
    await storage.local.set({ 'managed:last-known': { strictness: 'relaxed' } });
    const woken = open();
    const told: string[] = [];
    woken.onChange(({ values }) => told.push(values.strictness.value), new AbortController().signal);
    await storage.managed.set({ strictness: 'strict' });
    await afterAsking();
    expect(told.at(-1)).toBe('strict');
  });

  it('leaves the person\'s settings readable when local storage fails', async () => {
    const local = { ...storage.local, get: () => Promise.reject(new Error('disk')) };
    const settings = openSettings({ local, managed: storage.managed, onChanged: storage.onChanged }, soon);
    expect((await settings.read()).values.packs.source).toBe('default');
  });
});
