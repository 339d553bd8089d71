import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handlers } from './listen.ts';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;
const wire = vi.hoisted(() => ({ listener: null as Listener | null }));
vi.mock('../platform/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: { addListener: (listener: Listener) => { wire.listener = listener; } },
    },
  },
}));
const { listen } = await import('./listen.ts');

const inPage = { id: 'ours', tab: { id: 7, incognito: true }, frameId: 3, url: 'https://x.com/home' };
const handlers = {
  check: vi.fn(() => ({ checked: true })),
  fixes: vi.fn(() => []),
  decide: vi.fn(() => ({ kept: true })),
  count: vi.fn(() => ({})),
  'load-interface': vi.fn(() => ({ loaded: true })),
  'read-model': vi.fn(() => { throw new TypeError('Marcus'); }),
  'paste-text': vi.fn(() => ({ pasted: true })),
  hints: vi.fn(() => ({})),
  'keep-profile': vi.fn(() => ({})),
  'open-options': vi.fn(() => ({})),
};

function ask(chaperone: string, request: unknown, sender: unknown = inPage): Promise<unknown> {
  return new Promise((resolve) => {
    if (wire.listener?.({ chaperone, request }, sender, resolve) !== true) resolve('left alone');
  });
}

describe('listen', () => {
  beforeEach(() => {
    vi.clearAllMocks();
    listen(handlers as unknown as Handlers);
  });

  it('answers our own content script, with the origin the browser vouches for', async () => {
    const draft = { id: 'd', text: 'Hello' };
    expect(await ask('check', { draft })).toEqual({ ok: true, reply: { checked: true } });
    expect(handlers.check).toHaveBeenCalledWith(
      { draft: expect.objectContaining(draft) },
      { tab: 7, frame: 3, host: 'x.com', incognito: true },
    );
  });

  it('refuses another extension, an unknown message and a wrong shape', async () => {
    expect(await ask('check', { draft: { id: 'd', text: '' } }, { ...inPage, id: 'theirs' })).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await ask('toString', {})).toEqual({ ok: false, reason: 'unknown-message' });
    expect(await ask('check', { draft: { id: 'd' } })).toEqual({ ok: false, reason: 'wrong-shape' });
    expect(await ask('decide', { draft: 'd', finding: 'f', words: '', decision: 'burn' })).toEqual({ ok: false, reason: 'wrong-shape' });
    expect(handlers.check).not.toHaveBeenCalled();
  });

  it('lets our own pages check, but not reach into tabs', async () => {
    const page = { id: 'ours', url: 'chrome-extension://ours/options.html' };
    expect(await ask('check', { draft: { id: 'd', text: '' } }, page)).toMatchObject({ ok: true });
    expect(await ask('paste-text', { text: 'a', expected: 'b' }, page)).toEqual({ ok: false, reason: 'not-allowed' });
  });

  it('answers a failure with no word of it, and logs none', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await ask('read-model', {})).toEqual({ ok: false, reason: 'failed' });
    expect(JSON.stringify(warn.mock.calls)).not.toContain('Marcus');
    warn.mockRestore();
  });

  it('leaves messages that are not ours alone', () => {
    expect(wire.listener?.('hello', inPage, () => undefined)).toBeUndefined();
    expect(wire.listener?.({ type: 'other' }, inPage, () => undefined)).toBeUndefined();
  });
});
