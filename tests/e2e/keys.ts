import type { CDPSession } from 'playwright';
import { _keyDefinitions as KEYS } from 'puppeteer-core/internal/common/USKeyboardLayout.js';

/**
 * Types a text into what has the focus: each sign is a key pressed and let go, one that no key gives is put in as an input method does.
 * Playwright waits for the page after every key, which costs more than the typing; here the browser has the keys in one go and
 * hands them to the page one after another.
 * https://chromedevtools.github.io/devtools-protocol/tot/Input/#method-dispatchKeyEvent
 */
export async function typeKeys(cdp: CDPSession, text: string): Promise<void> {
  await Promise.all([...text].flatMap((sign) => {
    const known = Object.hasOwn(KEYS, sign) ? KEYS[sign as keyof typeof KEYS] : undefined;
    if (known === undefined) return cdp.send('Input.insertText', { text: sign });
    const { key, code = '', keyCode: windowsVirtualKeyCode = 0, location = 0, text: words = key } = known;
    const press = { key, code, windowsVirtualKeyCode, location };
    return [
      cdp.send('Input.dispatchKeyEvent', { ...press, type: 'keyDown', text: words, unmodifiedText: words }),
      cdp.send('Input.dispatchKeyEvent', { ...press, type: 'keyUp' }),
    ];
  }));
}

/** Puts a text in line by line, each in one go as an input method gives it; a new line is the Enter key. */
export async function dictateLines(cdp: CDPSession, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await typeKeys(cdp, '\n');
    if (line !== '') await cdp.send('Input.insertText', { text: line });
  }
}
