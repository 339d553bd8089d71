// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EarlyFiles, LONGEST_WAIT } from './early.ts';
import type { Coming } from './files-of.ts';

const given: { coming: Coming; files: readonly File[] }[] = [];
vi.mock('./give.ts', () => ({ give: (coming: Coming, files: readonly File[]) => given.push({ coming, files }) > 0 }));

const photo = new File(['bytes'], 'photo.png', { type: 'image/png' });

/** A file input in which somebody chose, as its first event tells. jsdom lets nobody choose files. */
function chosen(parent: Node = document.body): { input: HTMLInputElement; event: Event } {
  const input = document.createElement('input');
  input.type = 'file';
  parent.appendChild(input);
  Object.defineProperty(input, 'files', { value: [photo] });
  return { input, event: new Event('input', { bubbles: true, composed: true, cancelable: true }) };
}

/** Sends an event through the page as the window hears it first. */
function through(early: EarlyFiles, input: HTMLInputElement, event: Event): { held: boolean; reached: boolean } {
  let [held, reached] = [false, false];
  const life = new AbortController();
  window.addEventListener(event.type, (heard) => { held = early.hold(heard); }, { capture: true, signal: life.signal });
  input.addEventListener(event.type, () => { reached = true; }, { signal: life.signal });
  input.dispatchEvent(event);
  life.abort();
  return { held, reached };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  given.length = 0;
  document.body.innerHTML = '';
});
afterEach(() => void vi.useRealTimers());

describe('files of the first moments', () => {
  it('are kept from the page with both events of their input, and handed over once', () => {
    const early = new EarlyFiles();
    const { input, event } = chosen();
    expect(through(early, input, event)).toEqual({ held: true, reached: false });
    expect(through(early, input, new Event('change', { bubbles: true }))).toEqual({ held: false, reached: false });
    const { waiting, passed } = early.take();
    expect(waiting).toMatchObject([{ way: 'input', target: input, files: [photo] }]);
    expect(passed).toEqual([]);
    expect(early.take()).toEqual({ waiting: [], passed: [] });
    vi.advanceTimersByTime(LONGEST_WAIT);
    expect(given).toEqual([]);
  });

  it('go on when nobody comes to look at them, and are told of then', () => {
    const early = new EarlyFiles();
    const { input, event } = chosen();
    through(early, input, event);
    vi.advanceTimersByTime(LONGEST_WAIT - 1);
    expect(given).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(given).toMatchObject([{ coming: { target: input }, files: [photo] }]);
    early.letThrough();
    expect(given).toHaveLength(1);
    expect(early.take()).toEqual({ waiting: [], passed: [photo] });
  });

  it('are not taken for files where an input holds none', () => {
    const input = document.body.appendChild(document.createElement('input'));
    expect(through(new EarlyFiles(), input, new Event('input', { bubbles: true }))).toEqual({ held: false, reached: true });
  });
});
