import { describe, expect, it, vi } from 'vitest';
import { beforeOf, type PictureBefore } from '../checking/picture-view.ts';
import type { Looked } from '../draft/looked.ts';
import type { Origin } from '../messaging/listen.ts';
import type { AskPictures } from '../messaging/pictures.ts';
import { RULE_BOOK } from '../rules/book.ts';
import { BUNDLED_IDS, bundledPacks } from '../policies/bundled.ts';
import { SETTINGS } from '../settings/catalogue.ts';
import type { CheckDependencies } from './prepare-draft.ts';
import { pictureHandlers } from './pictures.ts';

const origin: Origin = { tab: 1, frame: 0, host: 'x.com', incognito: false };
const draft = { id: 'draft', revision: 0, site: 'x' as const, surface: 'post' as const, text: 'Mr Okonkwo, my patient, is 94' };
const file = new Blob(['x'], { type: 'image/png' });

const { packs } = bundledPacks(BUNDLED_IDS, RULE_BOOK);
const deps = {
  settings: { read: async () => ({ values: Object.fromEntries(Object.entries(SETTINGS).map(([key, setting]) => [key, { value: setting.default }])) }) },
  decisions: { decisionsFor: async () => ({ byFinding: {}, permission: false }), allowedWords: async () => [], quieted: async () => [] },
  shelf: { take: () => ({ packs: packs.filter(({ id }) => id === 'hipaa-safe-harbor'), refused: [] }) },
  profiles: { lineFor: async () => null }, remembered: { read: async () => [] }, posts: { printsFor: async () => [] }, once: { mayIn: async () => true }, pauses: { on: async () => null }, book: RULE_BOOK, languages: ['en'], shortcut: async () => '',
} as unknown as CheckDependencies;

const clean: Looked = { type: 'image', facts: { width: 800, height: 600, text: '', words: [], faces: [], codes: [], metadata: [] }, gaps: [], cleanable: true };
const face: Looked = { ...clean, facts: { ...clean.facts, faces: [{ box: { x: 300, y: 200, width: 100, height: 100 } }] } };

/** Handlers over a page that answers each name with what is given for it. */
const over = (answers: { [Name in Parameters<AskPictures>[0]]?: (signal: AbortSignal) => unknown }) => pictureHandlers(deps, (async (
  name: Parameters<AskPictures>[0], _request: unknown, signal: AbortSignal,
) => answers[name]?.(signal)) as AskPictures);

const never = (signal: AbortSignal) => new Promise((_, reject) => {
  if (signal.aborted) reject(signal.reason);
  signal.addEventListener('abort', () => reject(signal.reason));
});

describe('picture-look', () => {
  it('says nothing of a picture with nothing to say, whatever the words beside it say', async () => {
    const answer = await over({ look: () => clean })['picture-look']({ id: '1', file, name: 'IMG_1.png', draft }, origin);
    expect(answer.report.findings).toEqual([]);
    expect(answer.report.outcome).toBe('clear');
    expect(answer).toMatchObject({ id: '1', size: { width: 800, height: 600 }, covers: [], cleanable: true, notChecked: [] });
  });

  it('has the institution’s own marks looked for, and tells of one', async () => {
    const marks = [{ name: 'Nordhaven crest', width: 10, height: 10, hash: '0'.repeat(256) }];
    const own = { ...deps, settings: { read: async () => ({ values: { ...(await deps.settings.read()).values, marks: { value: marks } } }) },
      shelf: { take: () => ({ packs: packs.filter(({ id }) => id === 'mount-sinai'), refused: [] }) } } as unknown as CheckDependencies;
    const asked: unknown[] = [];
    const crest = { words: 'Nordhaven crest', box: { x: 10, y: 10, width: 100, height: 100 } };
    const handlers = pictureHandlers(own, (async (_name: string, request: unknown) => {
      asked.push(request);
      return { ...clean, facts: { ...clean.facts, marks: [crest] } };
    }) as unknown as AskPictures);
    const answer = await handlers['picture-look']({ id: '1', file, name: 'IMG_1.png', draft: { ...draft, text: '' } }, origin);
    expect(asked).toEqual([{ file, name: 'IMG_1.png', marks }]);
    expect(answer.report.findings.map(({ rule, message }) => [rule, message.id])).toEqual([['institution-logo', 'finding.institution-logo.mark']]);
    expect(answer.covers).toMatchObject([{ what: 'mark' }]);
  });

  it('covers a face as a whole head, and no less', async () => {
    const answer = await over({ look: () => face })['picture-look']({ id: '1', file, name: 'IMG_1.png', draft }, origin);
    const head = { x: 265, y: expect.closeTo(145), width: 170, height: 180 };
    expect(answer.covers).toEqual([{ finding: answer.report.findings[0]?.id, what: 'face', box: head, least: head }]);
    expect(answer.citations.map(({ clause }) => clause)).toContain('hipaa-safe-harbor/Q');
  });

  it('counts a picture as not checked when the page fails, and says so', async () => {
    const answer = await over({ look: () => { throw new Error('gone'); } })['picture-look']({ id: '1', file, name: 'IMG_1.png', draft }, origin);
    expect(answer.attachment.facts).toBeUndefined();
    expect(answer.report.outcome).toBe('incomplete');
    expect(answer.notChecked).toEqual([{ id: 'not-checked.picture.unreadable', data: {} }]);
  });

  it('looks at one picture after the other', async () => {
    const order: string[] = [];
    let number = 0;
    const { 'picture-look': look } = over({ look: async () => {
      const own = ++number;
      order.push(`begin ${own}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(`end ${own}`);
      return clean;
    } });
    await Promise.all(['1', '2'].map((id) => look({ id, file, name: '', draft }, origin)));
    expect(order).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2']);
  });

  it('ends by itself after 20 seconds', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => (ms === 20_000 ? AbortSignal.abort(new DOMException('', 'TimeoutError')) : new AbortController().signal));
    const answer = await over({ look: (signal) => { signal.throwIfAborted(); return clean; } })['picture-look']({ id: '1', file, name: '', draft }, origin);
    timeout.mockRestore();
    expect(answer.notChecked).toEqual([{ id: 'not-checked.picture.time', data: {} }]);
  });
});

describe('hidden details', () => {
  const carrying: Looked = { ...clean, facts: { ...clean.facts, metadata: [{ kind: 'place', value: '3.5, 101.2' }] } };
  const copy = new File(['y'], 'picture.jpg', { type: 'image/jpeg' });
  const quiet = { ...deps, settings: { read: async () => {
    const { values } = await deps.settings.read();
    return { values: { ...values, quietDetails: { value: true } } };
  } } } as unknown as CheckDependencies;
  const asking = (seen: Looked) => (async (name: string) => (name === 'strip' ? copy : seen)) as unknown as AskPictures;
  const look = (own: CheckDependencies, seen: Looked) => pictureHandlers(own, asking(seen))['picture-look']({ id: '1', file, name: 'IMG_1.png', draft }, origin);

  it('are told, and come off without a word where that is set', async () => {
    expect(await look(deps, carrying)).toMatchObject({ report: { findings: [{ rule: 'image-metadata', kind: 'place' }] } });
    expect(await look(quiet, carrying)).toMatchObject({
      stripped: copy, report: { findings: [], outcome: 'clear' },
      // What stands beside the draft is the copy: its check tells of what is attached.
      attachment: { name: 'picture.jpg', facts: { width: 800, metadata: [] } },
    });
  });

  it('leave the choice to the person where there is more to say, and the file alone where it carries nothing', async () => {
    expect((await look(quiet, { ...carrying, facts: { ...carrying.facts, faces: [{}] } })).stripped).toBeUndefined();
    expect((await look(quiet, clean)).stripped).toBeUndefined();
  });
});

describe('picture-skip', () => {
  it('ends what is under way and what waits, by the name of the frame that asks', async () => {
    const handlers = over({ look: never });
    const first = handlers['picture-look']({ id: '1', file, name: '', draft }, origin);
    const second = handlers['picture-look']({ id: '2', file, name: '', draft }, origin);
    handlers['picture-skip']({ id: '1' }, { ...origin, tab: 2 });
    handlers['picture-skip']({ id: '2' }, origin);
    expect((await second).notChecked).toEqual([{ id: 'not-checked.picture.time', data: {} }]);
    handlers['picture-skip']({ id: '1' }, origin);
    expect((await first).notChecked).toEqual([{ id: 'not-checked.picture.time', data: {} }]);
  });
});

describe('picture-redact', () => {
  const nothing: PictureBefore = { size: null, covers: [], findings: [], citations: [] };

  it('looks at the copy again and says what remains', async () => {
    const copy = new File(['y'], 'picture.png', { type: 'image/png' });
    const cleaned = await over({ redact: () => ({ file: copy, width: 800, height: 600 }), look: () => face })['picture-redact']({ id: '1', file, draft, boxes: [], before: nothing }, origin);
    expect(cleaned.file).toBe(copy);
    expect(cleaned.remains?.report.findings.map(({ rule }) => rule)).toEqual(['image-face']);
  });

  it('tells of what was found before, though alone it is nobody’s, and though the background slept since', async () => {
    const at = (y: number) => ({ x: 100, y, width: 200, height: 30 });
    const read = (text: string) => ({ ...clean, facts: { ...clean.facts, text, words: text.split('\n').map((line, row) => (
      { start: text.indexOf(line), end: text.indexOf(line) + line.length, box: at(100 + row * 100) })) } });
    const nobodys = { ...draft, text: '' };
    const before = await over({ look: () => read('Can you review bed 17?\nMarcus Okonkwo, MRN 00482913') })['picture-look']({ id: '1', file, name: 'IMG_1.png', draft: nobodys }, origin);
    const boxes = before.covers.map(({ box }) => box).filter(({ y }) => y > 150);
    expect([before.covers.length, boxes.length]).toEqual([3, 2]);
    const awake = over({ redact: () => ({ file: new File(['y'], 'picture.png'), width: 800, height: 600 }), look: () => read('Can you review bed 17?') });
    const tiers = async (one: PictureBefore) => {
      const { remains } = await awake['picture-redact']({ id: '1', file, draft: nobodys, boxes, before: one }, origin);
      return remains?.report.findings.map(({ kind, tier }) => [kind, tier]);
    };
    expect(await tiers(nothing)).toEqual([['location', 'note']]);
    expect(await tiers(beforeOf(before))).toEqual([['location', 'hold']]);
  });

  it('gives no copy when none can be made', async () => {
    const cleaned = await over({ redact: () => ({ refused: 'damaged' }) })['picture-redact']({ id: '1', file, draft, boxes: [], before: nothing }, origin);
    expect(cleaned).toEqual({ id: '1', file: null, remains: null });
  });
});
