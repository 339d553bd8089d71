import type { BrowserContext } from 'playwright';
import { picturesPage } from '../e2e/docked.ts';
import { until } from '../e2e/driver.ts';

declare global {
  /** Has the engine read anew what it was given since it was last asked, and tells how long that took, in milliseconds. */
  var readAgain: (() => Promise<number>) | undefined;
  var isOld: boolean | undefined;
}

/** Lets there be one engine in a page where they are yet to be started, and keeps what it is given to read. Runs in the page. */
function watchEngine(): void {
  Object.defineProperty(navigator, 'hardwareConcurrency', { value: 1 });
  const { postMessage } = Worker.prototype;
  type Message = { readonly action?: string; readonly jobId?: string; readonly status?: string };
  const given: { readonly engine: Worker; readonly message: Message }[] = [];
  Worker.prototype.postMessage = function post(this: Worker, message: Message, ...rest: never[]) {
    if (message?.action === 'recognize') given.push({ engine: this, message });
    return postMessage.call(this, message, ...rest);
  };
  const read = (engine: Worker, message: Message) => new Promise<void>((resolve) => {
    const jobId = `again ${message.jobId}`;
    engine.addEventListener('message', function heard({ data }: MessageEvent<Message>) {
      if (data.jobId !== jobId || (data.status !== 'resolve' && data.status !== 'reject')) return;
      engine.removeEventListener('message', heard);
      resolve();
    });
    postMessage.call(engine, { ...message, jobId });
  });
  globalThis.readAgain = async () => {
    const all = given.splice(0);
    const began = performance.now();
    for (const { engine, message } of all) await read(engine, message);
    return performance.now() - began;
  };
}

/**
 * From now on one engine reads, on one thread; returns how long it takes for all that it is given to read of a picture, in milliseconds: read
 * anew when the look is over, as codes and faces are looked for at the same time in it.
 */
export async function oneEngine(context: BrowserContext): Promise<(look: () => Promise<unknown>) => Promise<number>> {
  const page = await picturesPage(context);
  // Engines that were started before would be two.
  await page.evaluate(() => { globalThis.isOld = true; location.reload(); });
  await until(() => page.evaluate(() => globalThis.isOld === undefined && document.readyState === 'complete'), 'the page for pictures anew');
  await page.evaluate(watchEngine);
  return async (look) => {
    await look();
    return page.evaluate(() => globalThis.readAgain?.() ?? Number.NaN);
  };
}
