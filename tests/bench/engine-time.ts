import type { BrowserContext } from 'playwright';
import { picturesPage } from '../e2e/docked.ts';
import { until } from '../e2e/driver.ts';

declare global {
  var recognition: { milliseconds: number } | undefined;
  var isOld: boolean | undefined;
}

/** Adds up how long the engines are busy, in a page where they are yet to be started, and lets that be one engine. Runs in the page. */
function watchEngines(): void {
  const busy = { milliseconds: 0 };
  globalThis.recognition = busy;
  Object.defineProperty(navigator, 'hardwareConcurrency', { value: 1 });
  const { postMessage } = Worker.prototype;
  type Message = { readonly action?: string; readonly jobId?: string; readonly status?: string };
  Worker.prototype.postMessage = function post(this: Worker, message: Message, ...rest: never[]) {
    if (message?.action === 'recognize') {
      const began = performance.now();
      const heard = ({ data }: MessageEvent<Message>) => {
        if (data.jobId !== message.jobId || (data.status !== 'resolve' && data.status !== 'reject')) return;
        busy.milliseconds += performance.now() - began;
        this.removeEventListener('message', heard);
      };
      this.addEventListener('message', heard);
    }
    return postMessage.call(this, message, ...rest);
  };
}

/**
 * From now on one engine reads, on one thread; returns how long it is busy with a picture while that is looked at, in milliseconds: what it
 * is given to read, read and answered, without what finds rows, codes and faces in a thread of its own. The page for pictures must stand.
 */
export async function oneEngine(context: BrowserContext): Promise<(look: () => Promise<unknown>) => Promise<number>> {
  const page = await picturesPage(context);
  // Engines that were started before would be two.
  await page.evaluate(() => { globalThis.isOld = true; location.reload(); });
  await until(() => page.evaluate(() => globalThis.isOld === undefined && document.readyState === 'complete'), 'the page for pictures anew');
  await page.evaluate(watchEngines);
  const sum = () => page.evaluate(() => globalThis.recognition?.milliseconds ?? Number.NaN);
  return async (look) => {
    const before = await sum();
    await look();
    return await sum() - before;
  };
}
