import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Storage } from 'webextension-polyfill';
import { openDecisions, type Subject } from './decisions.ts';

const storage = fakeBrowser.storage as unknown as Storage.Static;
const OPEN = { incognito: false };
const PRIVATE = { incognito: true };
const wilson: Subject = { draft: 'draft-1', finding: 'patient-identifier:name:Wilson', words: 'Wilson' };
const town: Subject = { draft: 'draft-1', finding: 'patient-identifier:location:Marlow', words: 'Marlow' };

/** Everything the extension has stored, as one text. */
async function everything(): Promise<string> {
  const { local, session, sync } = storage;
  return JSON.stringify([await local.get(null), await session.get(null), await sync.get(null)]);
}

beforeEach(() => fakeBrowser.reset());

describe('a decision', () => {
  it('holds for its draft and its finding', async () => {
    const decisions = openDecisions(storage);
    expect(await decisions.decide(wilson, 'not-a-patient', OPEN)).toBe(true);
    expect(await decisions.decisionsFor('draft-1', [wilson.finding, town.finding], OPEN))
      .toEqual({ byFinding: { [wilson.finding]: 'not-a-patient' }, permission: false });
    expect((await decisions.decisionsFor('draft-2', [wilson.finding], OPEN)).byFinding).toEqual({});
  });

  it('outlives the background, and not the browser\'s session', async () => {
    await openDecisions(storage).decide(wilson, 'left-as-is', OPEN);
    expect((await openDecisions(storage).decisionsFor('draft-1', [wilson.finding], OPEN)).byFinding).toEqual({ [wilson.finding]: 'left-as-is' });
    await storage.session.clear();
    expect((await openDecisions(storage).decisionsFor('draft-1', [wilson.finding], OPEN)).byFinding).toEqual({});
  });

  it('can be taken back', async () => {
    const decisions = openDecisions(storage);
    await decisions.decide(wilson, 'not-a-patient', OPEN);
    await decisions.decide(town, 'left-as-is', OPEN);
    await decisions.undo(wilson, OPEN);
    expect((await decisions.decisionsFor('draft-1', [wilson.finding, town.finding], OPEN)).byFinding).toEqual({ [town.finding]: 'left-as-is' });
  });

  it('is not lost when several are made at once', async () => {
    const decisions = openDecisions(storage);
    await Promise.all([decisions.decide(wilson, 'not-a-patient', OPEN), decisions.decide(town, 'left-as-is', OPEN)]);
    expect(Object.keys((await decisions.decisionsFor('draft-1', [wilson.finding, town.finding], OPEN)).byFinding)).toHaveLength(2);
  });
});

describe('a written permission', () => {
  it('holds for the whole draft, and goes for the whole draft', async () => {
    const decisions = openDecisions(storage);
    await decisions.decide(wilson, 'written-permission', OPEN);
    await decisions.decide(town, 'written-permission', OPEN);
    expect((await decisions.decisionsFor('draft-1', [], OPEN)).permission).toBe(true);
    expect((await decisions.decisionsFor('draft-2', [], OPEN)).permission).toBe(false);
    await decisions.undo(town, OPEN);
    expect(await decisions.decisionsFor('draft-1', [wilson.finding], OPEN)).toEqual({ byFinding: {}, permission: false });
  });
});

describe('words never to be flagged', () => {
  it('are kept once, for every draft from now on, until taken back', async () => {
    const decisions = openDecisions(storage);
    await decisions.decide(wilson, 'never-flag', OPEN);
    await decisions.decide({ ...wilson, draft: 'draft-2', words: 'WILSON' }, 'never-flag', OPEN);
    expect(await decisions.allowedWords(OPEN)).toEqual(['WILSON']);
    expect(await openDecisions(storage).allowedWords(PRIVATE)).toEqual(['WILSON']);
    await decisions.undo(wilson, OPEN);
    expect(await decisions.allowedWords(OPEN)).toEqual([]);
  });

  it('can be put on the list and taken off it by themselves', async () => {
    const decisions = openDecisions(storage);
    expect(await decisions.setAllowed('Wilson', true, OPEN)).toBe(true);
    expect(await decisions.setAllowed('Addison', true, OPEN)).toBe(true);
    expect(await decisions.setAllowed('wilson', false, OPEN)).toBe(true);
    expect(await decisions.allowedWords(OPEN)).toEqual(['Addison']);
  });

  it('stay when something else is taken back', async () => {
    const decisions = openDecisions(storage);
    await decisions.decide(wilson, 'never-flag', OPEN);
    await decisions.decide({ ...wilson, draft: 'draft-2' }, 'not-a-patient', OPEN);
    await decisions.undo({ ...wilson, draft: 'draft-2' }, OPEN);
    expect(await decisions.allowedWords(OPEN)).toEqual(['Wilson']);
  });
});

describe('the list of what was dealt with', () => {
  it('tells rule and decision, and takes back one at a time', async () => {
    const decisions = openDecisions(storage);
    await decisions.decide(wilson, 'not-a-patient', OPEN);
    await decisions.decide({ ...town, finding: 'insult:person:clown' }, 'left-as-is', OPEN);
    const dealt = await openDecisions(storage).dealtWith(OPEN);
    expect(dealt.map(({ rule, decision }) => `${rule}: ${decision}`).sort()).toEqual(['insult: left-as-is', 'patient-identifier: not-a-patient']);
    for (const one of dealt.filter(({ rule }) => rule === 'insult')) await decisions.takeBack(one, OPEN);
    expect((await decisions.decisionsFor('draft-1', [wilson.finding, 'insult:person:clown'], OPEN)).byFinding).toEqual({ [wilson.finding]: 'not-a-patient' });
    expect((await decisions.dealtWith(OPEN)).map(({ rule }) => rule)).toEqual(['patient-identifier']);
  });

  it('takes a permission back for its whole draft, and leaves allowed words to their own list', async () => {
    const decisions = openDecisions(storage);
    await decisions.decide(wilson, 'written-permission', OPEN);
    await decisions.decide(town, 'written-permission', OPEN);
    await decisions.decide({ ...wilson, draft: 'draft-2' }, 'never-flag', OPEN);
    const dealt = await decisions.dealtWith(OPEN);
    expect(dealt).toHaveLength(2);
    for (const one of dealt.slice(0, 1)) await decisions.takeBack(one, OPEN);
    expect(await decisions.dealtWith(OPEN)).toEqual([]);
    expect((await decisions.decisionsFor('draft-1', [], OPEN)).permission).toBe(false);
  });
});

describe('what is stored', () => {
  it('holds no word of a draft but the ones a person pressed to keep', async () => {
    const decisions = openDecisions(storage);
    await decisions.decide(town, 'not-a-patient', OPEN);
    await decisions.decide(wilson, 'never-flag', OPEN);
    await decisions.count('patient-identifier', 'overridden', OPEN);
    const stored = await everything();
    expect(stored).not.toMatch(/Marlow|draft-1|location/);
    expect(await storage.local.get(null)).toEqual({
      'allowed-words': ['Wilson'], 'alert-budget': { 'patient-identifier': { shown: 0, overridden: 1, inARow: 1, last: expect.any(Number) } },
    });
    expect(await storage.sync.get(null)).toEqual({});
  });

  it('is other in every session', async () => {
    await openDecisions(storage).decide(town, 'not-a-patient', OPEN);
    const first = Object.keys(await storage.session.get(null)).sort();
    await storage.session.clear();
    await openDecisions(storage).decide(town, 'not-a-patient', OPEN);
    expect(Object.keys(await storage.session.get(null)).sort()).not.toEqual(first);
  });

  it('is nothing at all of a private window', async () => {
    const before = await everything();
    const decisions = openDecisions(storage);
    await decisions.decide(wilson, 'never-flag', PRIVATE);
    await decisions.decide(town, 'written-permission', PRIVATE);
    await decisions.count('profanity', 'overridden', PRIVATE);
    expect(await everything()).toBe(before);
    expect(await decisions.allowedWords(PRIVATE)).toEqual(['Wilson']);
    expect(await decisions.allowedWords(OPEN)).toEqual([]);
    expect(await decisions.decisionsFor('draft-1', [town.finding], PRIVATE))
      .toEqual({ byFinding: { [town.finding]: 'written-permission' }, permission: true });
    expect((await decisions.decisionsFor('draft-1', [town.finding], OPEN)).permission).toBe(false);
  });
});

describe('the alert budget', () => {
  it('quiets a rule over sessions, in its own kind of window', async () => {
    const decisions = openDecisions(storage);
    for (let time = 0; time < 5; time += 1) await decisions.count('profanity', 'overridden', OPEN);
    await storage.session.clear();
    expect(await openDecisions(storage).quieted(OPEN)).toEqual(['profanity']);
    expect(await decisions.quieted(PRIVATE)).toEqual([]);
    await decisions.count('profanity', 'acted-on', OPEN);
    expect(await decisions.quieted(OPEN)).toEqual([]);
  });

  it('gives a rule its voice back when a person asks, and forgets its counts', async () => {
    const decisions = openDecisions(storage);
    for (let time = 0; time < 5; time += 1) await decisions.count('profanity', 'overridden', OPEN);
    await decisions.putBack('profanity', OPEN);
    expect(await decisions.quieted(OPEN)).toEqual([]);
    expect(await decisions.counts(OPEN)).toEqual({ profanity: { shown: 0, overridden: 5, inARow: 0, last: expect.any(Number) } });
    await decisions.forgetCounts(OPEN);
    expect(await decisions.counts(OPEN)).toEqual({});
  });
});

describe('storage that fails', () => {
  it('is told on a decision and counts as nothing decided on a read', async () => {
    const fails = vi.fn(() => Promise.reject(new Error('quota')));
    const decisions = openDecisions({ local: { get: fails, set: fails }, session: { get: fails, set: fails } });
    expect(await decisions.decide(wilson, 'never-flag', OPEN)).toBe(false);
    expect(await decisions.allowedWords(OPEN)).toEqual([]);
    expect(await decisions.decisionsFor('draft-1', [wilson.finding], OPEN)).toEqual({ byFinding: {}, permission: false });
    expect(await decisions.quieted(OPEN)).toEqual([]);
  });
});
