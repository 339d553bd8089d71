import type { BrowserContext } from 'playwright';
import { until } from './driver.ts';

/** What the debugger answers, through the browser's own session. */
interface Answer {
  readonly id: number;
  readonly result: { readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: { readonly text: string } };
}

/** A page that stands beside the tabs: no tab of its own, so the driver does not know it. */
export interface Docked {
  evaluate<A extends unknown[], T>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Clicks the middle of the first element that fits, with the mouse. */
  click(selector: string): Promise<void>;
  type(text: string): Promise<void>;
}

/** The panel that Chromium shows beside its tabs, once it is open. */
export const dockedPanel = (context: BrowserContext) => besideTabs(context, ({ type, url }) => type === 'page' && url.endsWith('/panel.html'), 'the panel beside the tabs');

/** The page that pictures are looked at in, once it stands. */
export const picturesPage = (context: BrowserContext) => besideTabs(context, ({ url }) => url.endsWith('/pictures.html'), 'the page for pictures');

async function besideTabs(context: BrowserContext, isSought: (target: { readonly type: string; readonly url: string }) => boolean, what: string): Promise<Docked> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('the browser is gone');
  const { targetId } = await until(async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.find((target) => isSought(target) && !target.attached);
  }, what);
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId });
  let last = 0;
  const send = (method: string, params: object) => new Promise<Answer['result']>((resolve) => {
    const id = ++last;
    const hear = (event: { readonly sessionId: string; readonly message: string }) => {
      const answer = JSON.parse(event.message) as Answer;
      if (event.sessionId !== sessionId || answer.id !== id) return;
      cdp.off('Target.receivedMessageFromTarget', hear);
      resolve(answer.result);
    };
    cdp.on('Target.receivedMessageFromTarget', hear);
    void cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
  });
  const evaluate: Docked['evaluate'] = async (work, ...args) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression: `(${work.toString()})(...${JSON.stringify(args)})`, awaitPromise: true, returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value as never;
  };
  return {
    evaluate,
    async click(selector) {
      const { x, y } = await until(() => evaluate((sought) => {
        const element = document.querySelector(sought);
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element?.getBoundingClientRect();
        return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      }, selector), selector);
      const at = { x, y, button: 'left', clickCount: 1 };
      for (const type of ['mousePressed', 'mouseReleased']) await send('Input.dispatchMouseEvent', { type, ...at });
    },
    type: async (text) => { await send('Input.insertText', { text }); },
  };
}
