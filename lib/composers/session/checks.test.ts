import type { Checked } from '../../checking/view.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../draft/draft.ts';
import type { Background } from '../background.ts';
import { Checks, PAUSE } from './checks.ts';

const answerTo = (draft: Draft): Checked => ({
  report: { draft: draft.id, revision: draft.revision, outcome: 'clear', findings: [], notChecked: [], checked: [], crowd: null },
  citations: [], packs: [], decisions: {}, shortcut: '',
});

describe('checks', () => {
  let revision: number;
  let asked: { draft: Draft; resolve(checked: Checked): void; reject(): void }[];
  let answers: number;
  let woken: number;
  let life: AbortController;
  let checks: Checks;

  beforeEach(() => {
    vi.useFakeTimers();
    revision = 1;
    asked = [];
    answers = 0;
    woken = 0;
    life = new AbortController();
    const background = {
      check: (draft: Draft) => new Promise<Checked>((resolve, reject) => { asked.push({ draft, resolve, reject: () => reject(new Error('gone')) }); }),
      wake: async () => { woken += 1; },
    } as unknown as Background;
    checks = new Checks(background, () => ({ id: 'd', revision, site: 'x', surface: 'post', text: `text ${revision}` }), () => { answers += 1; }, life.signal);
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  it('are asked for once, after a pause in typing', () => {
    for (let key = 0; key < 5; key += 1) {
      checks.soon();
      vi.advanceTimersByTime(PAUSE - 1);
    }
    expect(asked).toHaveLength(0);
    vi.advanceTimersByTime(1);
    expect(asked).toHaveLength(1);
  });

  it('wake the background with the first letter, so that it has started by the first pause', () => {
    checks.soon();
    expect(woken).toBe(1);
    expect(asked).toHaveLength(0);
    for (let key = 0; key < 10; key += 1) {
      vi.advanceTimersByTime(PAUSE - 1);
      checks.soon();
    }
    expect(woken).toBe(1);
  });

  it('wake it again when it may have gone to sleep, and not after a check', () => {
    checks.soon();
    vi.advanceTimersByTime(15_000);
    revision = 2;
    void checks.now();
    vi.advanceTimersByTime(15_000);
    checks.wake();
    expect(woken).toBe(1);
    vi.advanceTimersByTime(15_000);
    checks.wake();
    expect(woken).toBe(2);
  });

  it('are not asked for twice for one revision', async () => {
    const first = checks.now();
    expect(checks.now()).toBe(first);
    asked[0]?.resolve(answerTo(asked[0].draft));
    await first;
    await checks.now();
    expect(asked).toHaveLength(1);
    expect(checks.knows(1)).toBe(true);
  });

  it('drop an answer that a newer question overtook', async () => {
    const old = checks.now();
    revision = 2;
    const fresh = checks.now();
    asked[1]?.resolve(answerTo(asked[1].draft));
    await fresh;
    asked[0]?.resolve(answerTo(asked[0].draft));
    expect(await old).toBeNull();
    expect(checks.knows(2)).toBe(true);
    expect(checks.answer?.report.revision).toBe(2);
    expect(answers).toBe(1);
  });

  it('do not take an answer about another revision', async () => {
    const now = checks.now();
    asked[0]?.resolve(answerTo({ ...asked[0].draft, revision: 7 }));
    expect(await now).toBeNull();
    expect(checks.knows(1)).toBe(false);
    expect(checks.failed).toBe(true);
  });

  it('say when they failed, and are asked for anew', async () => {
    const now = checks.now();
    asked[0]?.reject();
    expect(await now).toBeNull();
    expect(checks.failed).toBe(true);
    const again = checks.now();
    asked[1]?.resolve(answerTo(asked[1].draft));
    await again;
    expect(checks.failed).toBe(false);
    expect(checks.knows(1)).toBe(true);
  });

  it('forget what settings or decisions have changed, also what is under way', async () => {
    const old = checks.now();
    checks.forget();
    const fresh = checks.now();
    expect(asked).toHaveLength(2);
    asked[0]?.resolve(answerTo(asked[0].draft));
    expect(await old).toBeNull();
    expect(checks.knows(1)).toBe(false);
    asked[1]?.resolve(answerTo(asked[1].draft));
    await fresh;
    expect(checks.knows(1)).toBe(true);
  });

  it('end with their composer', () => {
    checks.soon();
    life.abort();
    vi.advanceTimersByTime(10 * PAUSE);
    expect(asked).toHaveLength(0);
  });
});
