import { _keyDefinitions as LAYOUT } from 'puppeteer-core/internal/common/USKeyboardLayout.js';

// Firefox's driver takes two frames of the page for each sign it types, which is most of what a test there takes. Here the browser itself has
// all keys in one go, as a keyboard's, and hands them to the page that has the focus one after another.

/** A way to write a text. */
export interface Keyboard {
  /** A statement for the browser. It answers whether it did: it does nothing while the focus stands in the browser's own interface. */
  write(text: string): string;
  /** How many events the page hears of that, of those that `LISTEN` counts. */
  events(text: string): number;
}

/** How long a page may hear nothing before it has heard all, in milliseconds: what is held there may keep the end of a key to itself. */
const QUIET_MS = 250;

const BEGIN = `
  if (document.activeElement !== gBrowser.selectedBrowser) return false;
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!keyboard.beginInputTransactionForTests(window)) return false;
  const press = (key) => {
    const event = new window.KeyboardEvent('', key);
    keyboard.keydown(event);
    keyboard.keyup(event);
  };`;

/** Each sign is a key pressed and let go. */
export const KEYS: Keyboard = {
  write: (text) => `${BEGIN}
    for (const key of ${JSON.stringify([...text].map(keyOf))}) press(key);
    return true;`,
  events: (text) => [...text].length,
};

/** Lines come in one go each, as an input method gives them; a new line is the Enter key. */
export const LINES: Keyboard = {
  write: (text) => `${BEGIN}
    for (const [index, line] of ${JSON.stringify(text.split('\n'))}.entries()) {
      if (index > 0) press(${JSON.stringify(keyOf('\n'))});
      if (line !== '') keyboard.commitCompositionWith(line);
    }
    return true;`,
  events: (text) => text.split('\n').filter(Boolean).length + text.split('\n').length - 1,
};

/** Has a page count what it hears; answers whether it has the focus. */
export const LISTEN = `async () => {
  const typed = { heard: 0, last: performance.now(), end: new AbortController() };
  const count = () => { typed.heard++; typed.last = performance.now(); };
  for (const type of ['keyup', 'compositionend']) addEventListener(type, count, { capture: true, signal: typed.end.signal });
  globalThis.typed?.end.abort();
  globalThis.typed = typed;
  return JSON.stringify(document.hasFocus());
}`;

/** Waits in a page until it has heard so many, or nothing more comes. */
export const heard = (events: number): string => `async () => {
  const { typed } = globalThis;
  typed.last = performance.now();
  while (typed.heard < ${events} && performance.now() - typed.last < ${QUIET_MS}) await new Promise((resolve) => setTimeout(resolve, 4));
  typed.end.abort();
  return 'null';
}`;

/** The key that gives a sign; one that no key gives is a key of its own. */
function keyOf(sign: string): { key: string; code: string; keyCode: number } {
  const known = Object.hasOwn(LAYOUT, sign) ? LAYOUT[sign as keyof typeof LAYOUT] : undefined;
  return { key: known?.key ?? sign, code: known?.code ?? '', keyCode: known?.keyCode ?? 0 };
}
