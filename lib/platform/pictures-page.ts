import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** The page that pictures are looked at in: its address, and the name it calls the background by. */
const PAGE = '/pictures.html';
const NAME = 'pictures';

/** How long the page may take to stand, in milliseconds. It takes about 100. */
const LONGEST_OPENING = 10_000;

/** One way to the other end of a port. */
export interface PageWire {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onEnd(listener: () => void): void;
}

function wireOf(port: Runtime.Port): PageWire {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.onMessage.addListener(listener),
    onEnd: (listener) => port.onDisconnect.addListener(listener),
  };
}

/** Chromium's background has no document of its own and opens one beside it; Firefox's is a page, which holds ours as a frame. */
async function open(): Promise<void> {
  if (typeof document !== 'undefined') {
    document.querySelector(`iframe[src="${PAGE}"]`)?.remove();
    const frame = document.createElement('iframe');
    frame.src = PAGE;
    document.body.append(frame);
    return;
  }
  // One is left over when this background was ended and started again while the page was about to close itself.
  if (await chrome.offscreen.hasDocument()) await chrome.offscreen.closeDocument();
  await chrome.offscreen.createDocument({
    url: PAGE, reasons: [chrome.offscreen.Reason.WORKERS],
    justification: 'Looks at pictures on the device before they are posted: reads words and codes in them and finds faces.',
  });
}

/**
 * The background's end: gives the wire to the page, opened when it is first asked for and again when it has closed itself.
 * @throws Error when the page does not come to stand.
 */
export function picturesPage(): () => Promise<PageWire> {
  let standing: PageWire | null = null;
  let opening: Promise<PageWire> | null = null;
  let arrived: (wire: PageWire) => void = () => {};

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== NAME || port.sender?.id !== browser.runtime.id || !port.sender.url?.startsWith(browser.runtime.getURL(PAGE))) return;
    const wire = wireOf(port);
    standing = wire;
    port.onDisconnect.addListener(() => { if (standing === wire) standing = null; });
    arrived(wire);
  });

  return () => {
    if (standing !== null) return Promise.resolve(standing);
    opening ??= new Promise<PageWire>((resolve, reject) => {
      arrived = resolve;
      setTimeout(() => reject(new Error('the pictures page did not open')), LONGEST_OPENING);
      open().catch(reject);
    }).finally(() => { opening = null; });
    return opening;
  };
}

/** The page's end. */
export function callBackground(): PageWire {
  return wireOf(browser.runtime.connect({ name: NAME }));
}

/** Closes the page from inside; all it held goes with it. */
export function closePage(): void {
  if (window.frameElement === null) window.close();
  else window.frameElement.remove();
}
