// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { begin, type Handover, registered } from './arrival.ts';
import { attend } from './attend.ts';
import { KNOCK, PARKED } from './main-world/files.ts';

let loads: number;
let fails: boolean;
let quiet: boolean;
let handover: Handover | null;

const watch = { arrive: () => {}, recheck: vi.fn(), switchFocus: () => {}, status: () => ({ composers: [] }) };

const start = () => attend({
  alive: () => true, holdsFiles: true,
  load: async () => {
    loads += 1;
    if (fails) throw new Error('gone');
    if (quiet) return { loaded: false };
    begin((given) => {
      handover = given;
      return watch;
    });
    return { loaded: true };
  },
});

const later = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  document.body.innerHTML = '<main><p>Read</p><textarea></textarea></main>';
  loads = 0;
  fails = false;
  quiet = false;
  handover = null;
  watch.recheck.mockClear();
});
afterEach(() => registered()?.letGo());

describe('a page that is only read', () => {
  it('loads nothing, whatever the focus does outside boxes', async () => {
    const attending = start();
    document.body.dispatchEvent(new Event('scroll', { bubbles: true }));
    document.querySelector('p')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    attending?.recheck();
    await later();
    expect(loads).toBe(0);
    expect(attending?.status()).toBeUndefined();
  });
});

describe('what watches composers', () => {
  it.each([
    ['a press', 'pointerdown'], ['the pointer', 'pointermove'], ['a key', 'keydown'], ['a file', 'change'], ['a file that is dragged in', 'dragenter'], ['a box in focus', 'focusin'],
  ])('is loaded once with %s', async (_name, type) => {
    const attending = start();
    for (let times = 0; times < 3; times += 1) document.querySelector('textarea')?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    await later();
    expect(loads).toBe(1);
    attending?.recheck();
    expect(watch.recheck).toHaveBeenCalledOnce();
    expect(attending?.status()).toEqual({ composers: [] });
  });

  it('is loaded at once where a box has the focus already, as after an update of the extension', () => {
    document.querySelector('textarea')?.focus();
    start();
    expect(loads).toBe(1);
  });

  it('is asked for again with the next press when it did not come', async () => {
    fails = true;
    start();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await later();
    fails = false;
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(loads).toBe(2);
    expect(handover).not.toBeNull();
  });

  it('hears before listeners that the page added at the window in the meantime, and can hold an event from them', () => {
    start();
    const page = vi.fn();
    window.addEventListener('click', page, true);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    handover?.events.on('click', (event) => event.stopImmediatePropagation(), handover.signal);
    const second = vi.fn();
    if (handover !== null) handover.events.on('click', second, handover.signal);
    document.body.click();
    window.removeEventListener('click', page, true);
    expect(page).not.toHaveBeenCalled();
    expect(second).not.toHaveBeenCalled();
  });

  it('hears nothing any more once it was let go', () => {
    start();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    const heard = vi.fn();
    if (handover !== null) handover.events.on('click', heard, handover.signal);
    document.body.click();
    handover?.letGo();
    document.body.click();
    expect(heard).toHaveBeenCalledOnce();
    expect(handover?.signal.aborted).toBe(true);
  });
});

describe('where nothing is wanted in pages', () => {
  const use = () => document.querySelector('textarea')?.dispatchEvent(new Event('keydown', { bubbles: true, composed: true }));
  const isSomebodyThere = () => !document.dispatchEvent(new Event(KNOCK, { cancelable: true }));

  it('asks once, and lies still until it is told that something changed', async () => {
    quiet = true;
    const attending = start();
    expect(isSomebodyThere()).toBe(true);
    for (let times = 0; times < 3; times += 1) { use(); await later(); }
    expect(loads).toBe(1);
    expect(handover).toBeNull();
    expect(isSomebodyThere()).toBe(false);
    quiet = false;
    attending?.recheck();
    use();
    await later();
    expect(loads).toBe(2);
    expect(handover).not.toBeNull();
  });

  it('ends what is watched at once, and begins it again with the next use', async () => {
    const attending = start();
    use();
    await later();
    const first = handover;
    document.documentElement.insertAdjacentHTML('beforeend', `<input ${PARKED}>`);
    attending?.rest();
    expect(first?.signal.aborted).toBe(true);
    expect(attending?.signal.aborted).toBe(false);
    expect(attending?.status()).toBeUndefined();
    expect(document.querySelector(`[${PARKED}]`)).toBeNull();
    use();
    await later();
    expect(loads).toBe(1);
    attending?.recheck();
    use();
    await later();
    expect(handover?.signal.aborted).toBe(false);
    expect(attending?.status()).toEqual({ composers: [] });
  });
});
