import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Storage } from 'webextension-polyfill';
import { openCaseMemory } from './case-memory.ts';

const { session, local, sync } = fakeBrowser.storage as unknown as Storage.Static;
const DAY = '2026-03-03';
const FIRST = [
  { words: 'bison', share: [0.001, 0.01] as const }, { words: 'Custer', share: [0.0001, 0.0002] as const }, { words: 'vet', share: [0.001, 0.003] as const },
];

beforeEach(() => fakeBrowser.reset());

describe('the memory of cases', () => {
  it('gives what other drafts of the day about the same case add', async () => {
    const memory = openCaseMemory(session);
    await memory.remember('one', FIRST, DAY);
    expect(await memory.earlier('two', ['Bison!', 'custer'], DAY)).toEqual([[0.001, 0.003]]);
  });

  it('takes drafts with one clue in common for two cases, and a draft never for its own earlier', async () => {
    const memory = openCaseMemory(session);
    await memory.remember('one', FIRST, DAY);
    expect(await memory.earlier('two', ['Custer', 'spleen'], DAY)).toEqual([]);
    expect(await memory.earlier('one', ['Custer', 'bison'], DAY)).toEqual([]);
  });

  it('knows a draft by what it says last', async () => {
    const memory = openCaseMemory(session);
    await memory.remember('one', FIRST, DAY);
    await memory.remember('one', FIRST.slice(0, 2), DAY);
    expect(await memory.earlier('two', ['bison', 'Custer'], DAY)).toEqual([]);
  });

  it('ends with the day, outlives the background, and keeps no word and nothing beyond the session', async () => {
    await openCaseMemory(session).remember('one', FIRST, DAY);
    expect(await openCaseMemory(session).earlier('two', ['bison', 'Custer'], DAY)).toHaveLength(1);
    expect(await openCaseMemory(session).earlier('two', ['bison', 'Custer'], '2026-03-04')).toEqual([]);
    const stored = JSON.stringify([await session.get(null), await local.get(null), await sync.get(null)]);
    expect(stored).not.toMatch(/bison|custer|vet\b|one/i);
    expect(await local.get(null)).toEqual({});
    expect(await sync.get(null)).toEqual({});
  });

  it('is wiped at once, with its key', async () => {
    const memory = openCaseMemory(session);
    await memory.remember('one', FIRST, DAY);
    await memory.wipe();
    expect(await session.get(null)).toEqual({});
    expect(await memory.earlier('two', ['bison', 'Custer'], DAY)).toEqual([]);
  });

  it('keeps no more than a day\'s worth of drafts', async () => {
    const memory = openCaseMemory(session);
    for (let draft = 0; draft < 40; draft += 1) await memory.remember(`draft ${draft}`, FIRST, DAY);
    const { 'case-memory:today': today } = await session.get('case-memory:today') as { 'case-memory:today': { drafts: object } };
    expect(Object.keys(today.drafts)).toHaveLength(30);
  });

  it('knows nothing where storage fails, and says so to nobody', async () => {
    const broken = { get: () => Promise.reject(new Error('no')), set: () => Promise.reject(new Error('no')), remove: () => Promise.reject(new Error('no')) };
    const memory = openCaseMemory(broken);
    await memory.remember('one', FIRST, DAY);
    expect(await memory.earlier('two', ['bison', 'Custer'], DAY)).toEqual([]);
  });
});
