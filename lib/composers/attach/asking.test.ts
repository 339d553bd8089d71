import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PictureCase } from '../../checking/picture-dialog.ts';
import type { PictureAnswer } from '../../checking/picture-view.ts';
import type { Finding } from '../../checking/report.ts';
import type { Draft } from '../../draft/draft.ts';
import { Asking, type PictureBackground, SHOWN_AFTER } from './asking.ts';

const draft: Draft = { id: 'd', revision: 0, site: 'x', surface: 'post', text: '' };
const file = (name: string) => new File(['bytes'], name, { type: 'image/png' });

function answer(tiers: readonly Finding['tier'][], more: Partial<PictureAnswer> = {}): PictureAnswer {
  const findings = tiers.map((tier, index): Finding => ({
    id: `f${index}`, rule: 'image-face', kind: 'face', tier, span: null, attachment: 0, message: { id: 'finding.image-face.face', data: {} }, clauses: [], muted: false,
  }));
  return {
    id: 'a', attachment: { type: 'image', name: 'a.png', facts: { faces: [{}] } }, citations: [], packs: [], size: null, covers: [], cleanable: true, notChecked: [],
    report: { draft: 'd', revision: 0, outcome: 'findings', findings, notChecked: [], checked: [], crowd: null }, ...more,
  };
}

let shown: PictureCase[];
let removed: number;
let skipped: string[];
let put: number;
/** How long the dialog's script takes to load, in milliseconds. */
let loading: number;
/** For every copy: how many places were to be covered, and what was found before. */
let compared: (string | number)[][];

function background(look: PictureBackground['look'], dialog = true): PictureBackground {
  return {
    look,
    redact: async (_id, _file, _draft, boxes, { report: { findings } }) => {
      compared.push([boxes.length, ...findings.map(({ id }) => id)]);
      return { id: 'a', file: null, remains: null };
    },
    skip: async (id) => { skipped.push(id); },
    typeOf: () => 'image',
    checkAlt: async () => [],
    dialog: async () => {
      if (!dialog) throw new Error('gone');
      if (loading > 0) await later(loading);
      return () => {
        put += 1;
        return { render: (one) => { shown.push(one); }, remove: () => { removed += 1; } };
      };
    },
  };
}

const later = (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms); });
const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  shown = [];
  removed = 0;
  skipped = [];
  put = 0;
  loading = 0;
  compared = [];
});
afterEach(() => void vi.useRealTimers());

describe('a file on its way', () => {
  it('goes on itself, without a word, when nothing asks for more than a note', async () => {
    const one = file('a.png');
    const [decided] = await new Asking(background(async () => answer(['note']))).decide([one], draft);
    expect(decided?.file).toBe(one);
    expect(decided).toMatchObject({ notChecked: [], attachment: { facts: { faces: [{}] } } });
    expect(shown).toEqual([]);
  });

  it('goes on with why it was not looked at', async () => {
    const gap = { id: 'not-checked.picture.damaged', data: {} };
    const [decided] = await new Asking(background(async () => answer([], { notChecked: [gap] }))).decide([file('a.png')], draft);
    expect(decided?.notChecked).toEqual([gap]);
  });

  it('goes on without what it carries unseen where that is wished', async () => {
    const stripped = file('picture.png');
    const [decided] = await new Asking(background(async () => answer([], { stripped }))).decide([file('a.png')], draft);
    expect(decided?.file).toBe(stripped);
  });

  it.each([
    ['as it is', { kind: 'as-is' } as const, 'a.png'], ['covered', { kind: 'cleaned', file: file('picture.png') } as const, 'picture.png'],
    ['not at all', { kind: 'leave' } as const, undefined],
  ])('goes %s when the person says so, and is not asked of again at Post', async (_how, choice, name) => {
    const deciding = new Asking(background(async () => answer(['hold']))).decide([file('a.png')], draft);
    await settle();
    shown[0]?.choose?.(choice);
    const [decided] = await deciding;
    expect(decided?.file?.name).toBe(name);
    // Nor of its name, where it keeps that.
    expect(decided?.attachment).toEqual({ type: 'image', facts: {}, ...(choice.kind === 'cleaned' && { name: 'picture.png' }) });
    expect(removed).toBe(1);
  });

  it('has its copy compared with what was found in it', async () => {
    const deciding = new Asking(background(async () => answer(['hold', 'note']))).decide([file('a.png')], draft);
    await settle();
    await shown[0]?.redact?.([{ x: 0, y: 0, width: 1, height: 1 }]);
    expect(compared).toEqual([[1, 'f0', 'f1']]);
    shown[0]?.choose?.({ kind: 'leave' });
    await deciding;
  });

  it('goes on unchecked when it can\'t be looked at, when there is no way to ask, and when the answer never comes', async () => {
    const one = file('a.png');
    const broken = await new Asking(background(async () => { throw new Error('gone'); })).decide([one], draft);
    expect(broken[0]).toMatchObject({ file: one, notChecked: [{ id: 'not-checked.picture' }], attachment: { type: 'image', name: 'a.png' } });
    expect(broken[0]?.attachment.facts).toBeUndefined();
    const mute = await new Asking(background(async () => answer(['hold']), false)).decide([one], draft);
    expect(mute[0]).toMatchObject({ file: one, notChecked: [{ id: 'not-checked.picture' }] });
    const never = new Asking(background(() => new Promise(() => {}))).decide([one], draft);
    await settle(22_000);
    expect((await never)[0]).toMatchObject({ file: one, notChecked: [{ id: 'not-checked.picture' }] });
  });

  it('shows that it is looked at after half a second, and can be sent on unchecked then', async () => {
    const one = file('a.png');
    const deciding = new Asking(background(() => new Promise(() => {}))).decide([one], draft);
    await settle(SHOWN_AFTER - 1);
    expect(shown).toEqual([]);
    await settle(1);
    expect(shown[0]).toMatchObject({ answer: null, index: 0, count: 1 });
    shown[0]?.skip?.();
    expect((await deciding)[0]).toMatchObject({ file: one, notChecked: [{ id: 'not-checked.picture.time' }] });
    expect(skipped).toHaveLength(1);
  });
});

describe('a dialog that is slow to come', () => {
  beforeEach(() => { loading = 300; });
  const answered = (tier: 'note' | 'hold') => new Asking(background(async () => {
    await later(SHOWN_AFTER + 100);
    return answer([tier]);
  })).decide([file('a.png')], draft);

  it('does not come for a file that has gone on', async () => {
    const deciding = answered('note');
    await settle(SHOWN_AFTER + 1_000);
    expect((await deciding)[0]?.file?.name).toBe('a.png');
    expect([put, shown]).toEqual([0, []]);
  });

  it('comes once, with what was found', async () => {
    const deciding = answered('hold');
    await settle(SHOWN_AFTER + 1_000);
    expect(put).toBe(1);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.answer).not.toBeNull();
    shown[0]?.choose?.({ kind: 'leave' });
    await deciding;
    expect(removed).toBe(1);
  });
});

describe('several files', () => {
  it('have their time from when their turn comes', async () => {
    let last: Promise<unknown> = Promise.resolve();
    const turns = background(() => {
      const look = last.then(() => later(8_000)).then(() => answer([]));
      last = look;
      return look;
    });
    const deciding = new Asking(turns).decide(Array.from({ length: 6 }, (_, index) => file(`${index}.png`)), draft);
    await settle(6 * 8_000);
    expect((await deciding).flatMap(({ notChecked }) => notChecked)).toEqual([]);
  });

  it('after one that was decided on show at once that they are looked at', async () => {
    const deciding = new Asking(background(async (_id, { name }) => (name === 'a.png' ? answer(['hold']) : new Promise(() => {})))).decide(['a.png', 'b.png'].map(file), draft);
    await settle();
    shown[0]?.choose?.({ kind: 'as-is' });
    await settle(1);
    expect(shown[1]).toMatchObject({ index: 1, answer: null });
    shown[1]?.skip?.();
    expect(await deciding).toHaveLength(2);
  });

  it('are asked about one after the other, and keep their order', async () => {
    const files = ['a.png', 'b.png', 'c.png'].map(file);
    const deciding = new Asking(background(async (_id, { name }) => answer(name === 'b.png' ? [] : ['hold']))).decide(files, draft);
    await settle();
    expect(shown.map(({ index, count }) => [index, count])).toEqual([[0, 3]]);
    shown[0]?.choose?.({ kind: 'leave' });
    await settle();
    expect(shown.map(({ index }) => index)).toEqual([0, 2]);
    shown[1]?.choose?.({ kind: 'as-is' });
    expect((await deciding).map((decided) => decided.file?.name)).toEqual([undefined, 'b.png', 'c.png']);
  });
});
