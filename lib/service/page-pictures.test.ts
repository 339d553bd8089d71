import { describe, expect, it, vi } from 'vitest';
import type { Looked } from '../draft/looked.ts';
import type { AskPictures } from '../messaging/pictures.ts';
import { BUNDLED_IDS, bundledPacks } from '../policies/bundled.ts';
import { RULE_BOOK } from '../rules/book.ts';
import { SETTINGS } from '../settings/catalogue.ts';
import { pagePictureHandlers } from './page-pictures.ts';
import { openPictureTurns } from './picture-turns.ts';
import type { CheckDependencies } from './prepare-draft.ts';

const { packs } = bundledPacks(BUNDLED_IDS, RULE_BOOK);
const deps = {
  settings: { read: async () => ({ values: Object.fromEntries(Object.entries(SETTINGS).map(([key, setting]) => [key, { value: setting.default }])) }) },
  decisions: { decisionsFor: async () => ({ byFinding: {}, permission: false }), allowedWords: async () => [], quieted: async () => [] },
  shelf: { take: () => ({ packs: packs.filter(({ id }) => id === 'hipaa-safe-harbor'), refused: [] }) },
  profiles: { lineFor: async () => null }, pauses: { on: async () => null }, book: RULE_BOOK, languages: ['en'], shortcut: async () => '',
} as unknown as CheckDependencies;

const panel = { tab: -1, frame: 0, host: '', incognito: false };
const page = { tab: 7, frame: 0, host: 'ward-notes.test', incognito: false };
const file = new Blob(['x'], { type: 'image/png' });
const face: Looked = {
  type: 'image', gaps: [], cleanable: true,
  facts: { width: 800, height: 600, text: '', words: [], faces: [{ box: { x: 300, y: 200, width: 100, height: 100 } }], codes: [], metadata: [] },
};

/** A page that hands its bytes over when it is asked for them, as `from` says. */
function withPage({ from = page, gives = true, drawn = false, look = async () => face }: { from?: typeof page; gives?: boolean; drawn?: boolean; look?: (signal: AbortSignal) => Promise<Looked> } = {}) {
  const askPictures = vi.fn(async (_name: string, _request: unknown, signal: AbortSignal) => look(signal));
  const actions = {
    runBeside: vi.fn(async (_func: unknown, [what, [, id]]: readonly [string, readonly unknown[]]) => {
      if (what === 'give' && gives) await handlers['page-bytes']({ id: String(id), file, drawn }, from);
      return true;
    }),
    showTab: vi.fn(async () => {}),
    askPictures: askPictures as unknown as AskPictures,
  };
  const handlers = pagePictureHandlers(deps, actions as unknown as Parameters<typeof pagePictureHandlers>[1], openPictureTurns());
  return { handlers, actions, askPictures };
}

describe('a picture of a page', () => {
  it('is looked at as an attached one is', async () => {
    const { handlers, askPictures } = withPage();
    const told = await handlers['page-picture']({ tab: 7, picture: 2, id: 'a' }, panel);
    expect(told).toMatchObject({ seen: true, notChecked: [] });
    expect(told?.report.findings.map(({ rule }) => rule)).toEqual(['image-face']);
    expect(askPictures).toHaveBeenCalledWith('look', expect.objectContaining({ file, name: '' }), expect.anything());
  });

  it('that was drawn counts as one whose details could not be read', async () => {
    const { handlers } = withPage({ drawn: true });
    expect(await handlers['page-picture']({ tab: 7, picture: 0, id: 'a' }, panel)).toMatchObject({ seen: true, notChecked: [{ id: 'not-checked.picture.details' }] });
  });

  it.each([
    ['its bytes can’t be had', { gives: false }],
    ['bytes come from another tab', { from: { ...page, tab: 8 } }],
    ['bytes come from a frame in the page', { from: { ...page, frame: 3 } }],
  ])('is not looked at where %s', async (_why, how) => {
    const { handlers, askPictures } = withPage(how);
    expect(await handlers['page-picture']({ tab: 7, picture: 0, id: 'a' }, panel)).toBeNull();
    expect(askPictures).not.toHaveBeenCalled();
  });

  it('that can’t be opened counts as not seen, and says why', async () => {
    const { handlers } = withPage({ look: async () => ({ type: 'image', facts: {}, gaps: ['drawing'], cleanable: false }) });
    const told = await handlers['page-picture']({ tab: 7, picture: 0, id: 'a' }, panel);
    expect(told).toMatchObject({ seen: false, notChecked: [{ id: 'not-checked.picture.drawing' }] });
  });

  it('is let go of when the person says stop, before its bytes have come and after', async () => {
    const slow = withPage();
    slow.actions.runBeside.mockImplementation(() => new Promise<never>(() => {}));
    const first = slow.handlers['page-picture']({ tab: 7, picture: 0, id: 'a' }, panel);
    slow.handlers['page-picture-stop']({ id: 'a' }, panel);
    expect(await first).toBeNull();

    const ended = vi.fn();
    const { handlers } = withPage({ look: (signal) => new Promise((_, reject) => signal.addEventListener('abort', () => { ended(); reject(signal.reason); })) });
    const second = handlers['page-picture']({ tab: 7, picture: 0, id: 'b' }, panel);
    await new Promise((resolve) => setTimeout(resolve, 20));
    handlers['page-picture-stop']({ id: 'b' }, panel);
    expect(await second).toBeNull();
    expect(ended).toHaveBeenCalledOnce();
  });

  it('is shown in its tab, which comes to the front', async () => {
    const { handlers, actions } = withPage();
    expect(await handlers['show-picture']({ tab: 7, picture: 1 }, panel)).toEqual({ shown: true });
    expect(actions.showTab).toHaveBeenCalledWith(7);
  });
});
