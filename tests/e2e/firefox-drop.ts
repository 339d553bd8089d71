import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { SiteTab } from './hands.ts';

const TYPES: Readonly<Record<string, string>> = { '.png': 'image/png', '.jpg': 'image/jpeg' };

/** Makes the events of a drop in the page, where they wait for the browser; `at` in CSS pixels. */
async function prepare(tab: Pick<SiteTab, 'evaluate'>, paths: readonly string[], at: readonly [x: number, y: number]): Promise<void> {
  const files = paths.map((path) => ({ name: basename(path), type: TYPES[extname(path)] ?? '', base64: readFileSync(path).toString('base64') }));
  await tab.evaluate((all, [x, y]) => {
    const dataTransfer = new DataTransfer();
    for (const { name, type, base64 } of all) dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type }));
    // Of an event of its own Firefox reckons the place from that on the screen.
    const { mozInnerScreenX: left, mozInnerScreenY: top } = window as unknown as { mozInnerScreenX: number; mozInnerScreenY: number };
    const shared = { bubbles: true, cancelable: true, composed: true, dataTransfer, clientX: x, clientY: y, screenX: left + x, screenY: top + y };
    const events = ['dragenter', 'dragover', 'drop'].map((type) => new DragEvent(type, shared));
    Object.assign(window, { dropped: { events, target: document.elementFromPoint(x, y) } });
  }, files, at);
}

/** Has Firefox dispatch the events as its own: they are trusted then. Runs in the page's process with the browser's rights. */
const DISPATCH = `
  const { events, target } = content.wrappedJSObject.dropped;
  for (const event of events) content.windowUtils.dispatchDOMEventViaPresShellForTesting(Cu.unwaiveXrays(target), Cu.unwaiveXrays(event));
  sendAsyncMessage('dropped');`;

/** Drops files in Firefox, which has no protocol for it: what page and extension get is a trusted event with the files, as from a person. */
export async function dropFiles(
  tab: Pick<SiteTab, 'evaluate'>, asBrowser: (body: string) => Promise<unknown>, paths: readonly string[], at: readonly [x: number, y: number],
): Promise<void> {
  await prepare(tab, paths, at);
  await asBrowser(`
    const { messageManager } = gBrowser.selectedBrowser;
    const done = new Promise((resolve) => messageManager.addMessageListener('dropped', function heard() {
      messageManager.removeMessageListener('dropped', heard);
      resolve();
    }));
    messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(DISPATCH)}), false);
    await done`);
}
