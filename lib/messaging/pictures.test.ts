import { describe, expect, it, vi } from 'vitest';
import type { PageWire } from '../platform/pictures-page.ts';
import { answerPictures, pictureAsker, type PictureHandlers } from './pictures.ts';

/** Two ends of one wire. */
function wires(): { near: PageWire; far: PageWire; cut: () => void } {
  const heard: ((message: unknown) => void)[][] = [[], []];
  const ended: (() => void)[] = [];
  const end = (own: number): PageWire => ({
    post: (message) => queueMicrotask(() => { for (const listener of heard[1 - own]!) listener(structuredClone(message)); }),
    onMessage: (listener) => heard[own]!.push(listener),
    onEnd: (listener) => ended.push(listener),
  });
  return { near: end(0), far: end(1), cut: () => { for (const listener of ended) listener(); } };
}

const looked = { type: 'image' as const, facts: {}, gaps: [], cleanable: true };
const request = { file: new Blob(['x']), name: 'a.png', marks: [] };
const handlers = (own: Partial<PictureHandlers>) => ({ look: async () => looked, redact: async () => ({ refused: 'damaged' as const }), strip: async () => null, ...own });
const signal = () => new AbortController().signal;

describe('the wire to the pictures page', () => {
  it('carries questions and answers, several at once', async () => {
    const { near, far } = wires();
    answerPictures(far, handlers({ redact: async () => ({ refused: 'empty' }) }), 60_000, () => {});
    const ask = pictureAsker(async () => near);
    expect(await Promise.all([ask('look', request, signal()), ask('redact', { file: request.file, boxes: [] }, signal())])).toEqual([looked, { refused: 'empty' }]);
  });

  it('tells of a failure by its kind alone', async () => {
    const { near, far } = wires();
    answerPictures(far, handlers({ look: async () => { throw new TypeError('MRN 00482913'); } }), 60_000, () => {});
    await expect(pictureAsker(async () => near)('look', request, signal())).rejects.toThrow(/^TypeError$/);
  });

  it('stops what is no longer wanted, there too', async () => {
    const { near, far } = wires();
    const stopped = vi.fn();
    answerPictures(far, handlers({ look: (_request, inner) => new Promise((_, reject) => {
      inner.addEventListener('abort', () => { stopped(); reject(inner.reason); });
    }) }), 60_000, () => {});
    const controller = new AbortController();
    const asked = pictureAsker(async () => near)('look', request, controller.signal);
    setTimeout(() => controller.abort(), 5);
    await expect(asked).rejects.toThrow();
    await vi.waitFor(() => expect(stopped).toHaveBeenCalledOnce());
  });

  it('gives up what was asked when the page is gone', async () => {
    const { near, cut } = wires();
    const asked = pictureAsker(async () => near)('look', request, signal());
    setTimeout(cut, 5);
    await expect(asked).rejects.toThrow('gone');
  });

  it('lets the page close itself after some quiet time, and not while it is looking', async () => {
    vi.useFakeTimers();
    const { near, far } = wires();
    const idle = vi.fn();
    answerPictures(far, handlers({ look: () => new Promise((resolve) => setTimeout(() => resolve(looked), 90_000)) }), 60_000, idle);
    const asked = pictureAsker(async () => near)('look', request, signal());
    await vi.advanceTimersByTimeAsync(89_000);
    expect(idle).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_001);
    await asked;
    await vi.advanceTimersByTimeAsync(60_001);
    expect(idle).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});
